/**
 * A text in lower case with every character in its place, so that offsets hold for both.
 *
 * Patterns that ignore case and know Unicode take a browser many times as long to compile as those that are asked of a
 * text in lower case.
 */
export function inLowerCase(text: string): string {
  const lower = text.toLowerCase();
  // "İ" alone becomes longer.
  return lower.length === text.length ? lower : text.replaceAll('İ', 'i').toLowerCase();
}
