/** A word or a mark of punctuation with its place in the text. */
export interface Word {
  /** Lower case, straight apostrophes. */
  norm: string;
  /** UTF-16 offsets in the segment's text. */
  start: number;
  end: number;
  /** Words with the same number have the same `norm`, as long as the program runs. From 1 on; 0 where it has none. */
  number: number;
}

// Addresses stay one word, so that "privacy@…" is not read as the word "privacy"; so does "non-precise", which is not
// "precise". What stands before an @ has 64 characters at most (RFC 5321); unbounded, “1.1.1.1…” would be searched for
// one from each of its digits. Cases are spelt out: a pattern that ignores them and knows Unicode takes a browser 10 ms
// to compile.
const WORD =
  /[Hh][Tt][Tt][Pp][Ss]?:\/\/\S+|[Ww][Ww][Ww]\.\S+|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|[Nn][Oo][Nn]-\p{L}+|\p{L}(?:\.\p{L})+\.?|[\p{L}\p{N}]+(?:['’]\p{L}+)*|['’]\p{L}+|[;:,.()[\]—–?!|"“”•→>/]/uy;

const PUNCTUATION = /^[^\p{L}\p{N}'’]/u;

/** Splits a sentence into words and marks. One pass; offsets are UTF-16 units of `text`. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const plain = !text.includes('@');
  for (let at = 0; at < text.length; ) {
    const end = plain ? plainEnd(text, at) : CALL_THE_PATTERN;
    if (end > at) {
      words.push(wordAt(text, at, end));
      at = end;
    } else if (end === NOTHING) at += 1;
    else at = byPattern(text, at, words);
  }
  return words;
}

/** Is it a mark of punctuation rather than a word? */
export function isMark(word: Word): boolean {
  return PUNCTUATION.test(word.norm);
}

const NOTHING = -1;
const CALL_THE_PATTERN = -2;

/** What stands at an index as the pattern reads it. @returns the index behind it. */
function byPattern(text: string, at: number, words: Word[]): number {
  WORD.lastIndex = at;
  if (!WORD.test(text)) return at + ((text.codePointAt(at) as number) > 0xffff ? 2 : 1);
  const end = WORD.lastIndex;
  words.push(wordAt(text, at, end));
  return end;
}

/** Kinds of ASCII characters. */
const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const MARK = 3;

const KINDS = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code);
  if (/[a-z]/i.test(character)) KINDS[code] = LETTER;
  else if (/\d/.test(character)) KINDS[code] = DIGIT;
  else if (/[;:,.()[\]?!|">/]/.test(character)) KINDS[code] = MARK;
}

const APOSTROPHE = 39;
const HYPHEN = 45;
const DOT = 46;
const SLASH = 47;
const COLON = 58;
const CURLY_APOSTROPHE = 0x2019;

/**
 * Nearly all of a policy is plain words, spaces and marks; telling them without the pattern takes a third of the time.
 *
 * @returns the index behind the word or mark at `at`; `NOTHING` where none begins, `CALL_THE_PATTERN` where it is not
 *   as plain as that.
 */
function plainEnd(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (first >= 128) return CALL_THE_PATTERN;
  const kind = KINDS[first] as number;
  if (kind === MARK) return at + 1;
  if (kind === OTHER) return first === APOSTROPHE ? CALL_THE_PATTERN : NOTHING;
  let end = at + 1;
  let code = text.charCodeAt(end);
  while (code < 128 && (KINDS[code] === LETTER || KINDS[code] === DIGIT)) code = text.charCodeAt(++end);
  // "don't", "naïve", "non-precise", "e.g.", "www.…", "https://…"
  const plain =
    end === text.length ||
    (code < 128 &&
      code !== APOSTROPHE &&
      code !== HYPHEN &&
      (code !== DOT || (end - at !== 1 && end - at !== 3)) &&
      (code !== COLON || text.charCodeAt(end + 1) !== SLASH));
  return plain ? end : CALL_THE_PATTERN;
}

/**
 * Words come again and again: the same word is the same string, and has a number by which a reader of many texts knows
 * it again without comparing strings. By number; 0 is none.
 */
const norms = [''];

/** Beyond this no further word is kept. */
export const MOST_KEPT = 20_000;

/** Numbers of words by a hash of them, with open addressing; 0 where a place is free. */
const places = new Int32Array(1 << 16);

/** UTF-16 units. A longer part of a text would keep the whole text in memory in V8. */
const LONGEST_KEPT = 12;

function wordAt(text: string, start: number, end: number): Word {
  const number = end - start > LONGEST_KEPT ? 0 : numberOf(text, start, end);
  return { norm: number === 0 ? normOf(text, start, end) : (norms[number] as string), start, end, number };
}

/** The number of a part of a text in lower case, with straight apostrophes; 0 where it is not kept. */
function numberOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    hash = (Math.imul(hash, 31) + (code >= 65 && code <= 90 ? code + 32 : code)) | 0;
  }
  hash ^= hash >>> 16;
  for (let at = hash & (places.length - 1); ; at = (at + 1) & (places.length - 1)) {
    const number = places[at] as number;
    if (number !== 0 && isSame(norms[number] as string, text, start, end)) return number;
    if (number !== 0) continue;
    const norm = normOf(text, start, end);
    // "École" would not be found again: only ASCII is compared in any case.
    if (norms.length > MOST_KEPT || !isSame(norm, text, start, end)) return 0;
    places[at] = norms.length;
    return norms.push(norm) - 1;
  }
}

function normOf(text: string, start: number, end: number): string {
  return text.slice(start, end).toLowerCase().replaceAll('’', "'");
}

function isSame(norm: string, text: string, start: number, end: number): boolean {
  if (norm.length !== end - start) return false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const lower = code >= 65 && code <= 90 ? code + 32 : code === CURLY_APOSTROPHE ? APOSTROPHE : code;
    if (norm.charCodeAt(at - start) !== lower) return false;
  }
  return true;
}
