// Characters that turn the direction of what follows, or that nobody sees: “\u202egpj.exe” reads as “exe.jpg”.
const UNSEEN = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;

const LONGEST_NAME = 160;

/**
 * A name or a label out of a page, on one line, as its letters stand there: nothing in it can turn or hide the rest.
 */
export function pageName(text: string): string {
  // Line breaks are control characters too, and become the space that they look like.
  const plain = text.replace(/\s+/gu, ' ').replace(UNSEEN, '').trim();
  return shortened(plain, LONGEST_NAME).text;
}

/** A table row or a run-on sentence may fill the popup several times; this much tells what it is about. */
const LONGEST_EXCERPT = 420;

/** The beginning of a long text, ended at a word where there is one. */
export function shortened(text: string, most = LONGEST_EXCERPT): { text: string; cut: boolean } {
  if (text.length <= most) return { text, cut: false };
  const space = text.lastIndexOf(' ', most);
  // Scripts without spaces are cut between characters, never inside one.
  const end = space > most / 2 ? space : [...text.slice(0, most)].slice(0, -1).join('').length;
  return { text: `${text.slice(0, end)}…`, cut: true };
}
