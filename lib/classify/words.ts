/** A word or a mark of punctuation with its place in the text. */
export interface Word {
  /** Lower case, straight apostrophes. */
  norm: string;
  /** UTF-16 offsets in the segment's text. */
  start: number;
  end: number;
}

// Addresses stay one word, so that "privacy@…" is not read as the word "privacy"; so does "non-precise", which is not "precise".
const WORD =
  /https?:\/\/\S+|www\.\S+|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|non-\p{L}+|\p{L}(?:\.\p{L})+\.?|[\p{L}\p{N}]+(?:['’]\p{L}+)*|['’]\p{L}+|[;:,.()[\]—–?!|"“”•→>/]/giu;

const PUNCTUATION = /^[^\p{L}\p{N}'’]/u;

/** Splits a sentence into words and marks. One pass; offsets are UTF-16 units of `text`. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    words.push({
      norm: match[0].toLowerCase().replaceAll('’', "'"),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return words;
}

/** Is it a mark of punctuation rather than a word? */
export function isMark(word: Word): boolean {
  return PUNCTUATION.test(word.norm);
}
