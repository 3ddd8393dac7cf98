// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is what ASCII is.
const ASCII = /^[\u0000-\u007f]*$/;

// Latin letters and the punctuation that comes with them: "Déclaration – Acme™".
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
const LATIN = /^[\u0000-\u017f\u1e00-\u1eff\u2010-\u205e\u20ac\u2122]*$/;
const LATIN_MARKS = /[\u0300-\u036f]+/g;
// What is neither letter nor digit, of these.
const LATIN_GAPS =
  /[^a-z0-9\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00df-\u00f6\u00f8-\u017f\u1e00-\u1eff]+/g;

/**
 * Text as it is compared with phrases: lower case, without accents, one space around each word. The spaces at both ends let
 * a phrase be found whole. Three ways to the same result: most pages need the first alone, and the last takes longer to be made
 * ready than all else that is done on a page that is no policy.
 */
export function spaced(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(text)) return ` ${lower.replace(/[^a-z0-9]+/g, ' ').trim()} `;
  const plain = lower.normalize('NFD');
  if (LATIN.test(text)) return ` ${plain.replace(LATIN_MARKS, '').replace(LATIN_GAPS, ' ').trim()} `;
  return ` ${plain
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
