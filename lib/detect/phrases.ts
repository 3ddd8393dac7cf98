// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is what ASCII is.
const ASCII = /^[\u0000-\u007f]*$/;

/**
 * Text as it is compared with phrases: lower case, without accents, one space around each word. The spaces at both ends let
 * a phrase be found whole.
 */
export function spaced(text: string): string {
  // Most pages need no more, and it is ten times as fast.
  if (ASCII.test(text))
    return ` ${text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()} `;
  return ` ${text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

// Chinese and Japanese part no words: their phrases are found anywhere.
const UNPARTED = /[\u3040-\u30ff\u3400-\u9fff]/;

/** A phrase ready to be looked for in `spaced` text. */
export function prepared(phrase: string): string {
  const text = spaced(phrase);
  return UNPARTED.test(phrase) ? text.trim() : text;
}

/** How many times any of the `prepared` phrases occurs in `spaced` text. */
export function occurrences(text: string, phrases: readonly string[]): number {
  let count = 0;
  for (const phrase of phrases) {
    // The space after one phrase is the space before the next.
    const step = Math.max(1, phrase.length - 1);
    for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + step)) count += 1;
  }
  return count;
}

export function hasAny(text: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => text.includes(phrase));
}

/** How long a text is to a reader: words, or for scripts without spaces two characters for a word. */
export function wordCount(text: string): number {
  const unparted = text.match(/[\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0;
  const parted =
    text.replace(/[\u3040-\u30ff\u3400-\u9fff]+/g, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu)?.length ?? 0;
  return parted + Math.ceil(unparted / 2);
}
