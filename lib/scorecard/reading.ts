export interface ReadingEffort {
  words: number;
  readingMinutes: number;
  /** Flesch reading ease, 0…100, higher is easier. */
  readingEase: number;
}

/**
 * Silent reading of English non-fiction: 238 words a minute. Brysbaert 2019, Journal of Memory and Language 109,
 * 104047.
 */
const WORDS_A_MINUTE = 238;

/**
 * How long and how hard a text is to read.
 *
 * Reading ease is 206.835 − 1.015 × words per sentence − 84.6 × syllables per word (Flesch 1948, “A new readability
 * yardstick”, Journal of Applied Psychology 32(3), 221–233), kept within 0…100 and rounded to one decimal.
 *
 * @param text one block a line, as `documentText` gives it: the end of a line ends a sentence.
 */
export function readingOf(text: string): ReadingEffort {
  let words = 0;
  let sentences = 0;
  let syllables = 0;
  let past = 0;
  let stops = 0;
  for (let at = 0; at < text.length; ) {
    const plainEnd = plainWordEnd(text, at);
    const end = plainEnd > at ? plainEnd : wordEnd(text, at);
    if (end === at) {
      if (isStop(text.charCodeAt(at))) stops += 1;
      at += 1;
      continue;
    }
    syllables += plainEnd > at ? syllablesBetween(text, at, end) : syllablesOf(text.slice(at, end));
    words += 1;
    if (words === 1 || (stops > 0 && ENDS_SENTENCE.test(text.slice(past, at)))) sentences += 1;
    stops = 0;
    past = end;
    at = end;
  }
  if (words === 0) return { words: 0, readingMinutes: 0, readingEase: 0 };
  const ease = 206.835 - (1.015 * words) / sentences - (84.6 * syllables) / words;
  return {
    words,
    readingMinutes: Math.max(1, Math.round(words / WORDS_A_MINUTE)),
    readingEase: Math.round(10 * Math.min(100, Math.max(0, ease))) / 10,
  };
}

const ENDS_SENTENCE = /\n|[.!?…]["”’)]?\s/;

/** "." "!" "?" "…" and the end of a line: one of them is in what ends a sentence. */
function isStop(code: number): boolean {
  return code === 46 || code === 10 || code === 33 || code === 63 || code === 0x2026;
}

const APOSTROPHE = 39;
const HYPHEN = 45;

/** The index behind a word of plain letters, as nearly all are; the index itself where another word or none begins. */
function plainWordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isPlainLetter(text.charCodeAt(end))) end += 1;
  return end < text.length && mayGoOn(text.charCodeAt(end)) ? at : end;
}

/** A mark or a letter beyond ASCII may belong to the word before it. */
function mayGoOn(code: number): boolean {
  return code >= 128 || code === APOSTROPHE || code === HYPHEN;
}

function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** What a word with marks in it or letters beyond ASCII is, and a number. */
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}+)*|\p{N}+(?:[.,]\p{N}+)*/uy;

/** The index behind a word of any kind; the index itself where none begins. */
function wordEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128 && !isPlainLetter(code) && !isDigit(code)) return at;
  WORD.lastIndex = at;
  return WORD.test(text) ? WORD.lastIndex : at;
}

/** Groups of one or two vowels that are heard; English spelling, near enough for an average over a whole policy. */
export function syllablesOf(word: string): number {
  const letters = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
  return syllablesBetween(letters, 0, letters.length);
}

/** The syllables of a word of plain letters, counted where it stands: copies of the words took most of the time. */
function syllablesBetween(text: string, start: number, end: number): number {
  if (end - start <= 3) return 1;
  let groups = 0;
  // 1 at the first vowel in a row, the third …, else 0; a "y" that begins the word is none.
  let heard = letterAt(text, start) === Y ? 1 : 0;
  for (let at = start; at < end; at++) {
    heard = isOneOf(VOWELS, letterAt(text, at)) & (heard ^ 1);
    groups += heard;
  }
  return Math.max(1, endsMute(text, end) ? groups - 1 : groups);
}

/** Is the "e" at the end silent, as in "times", "asked" and "store", but not in "boxes" and "added"? */
function endsMute(text: string, end: number): boolean {
  const last = letterAt(text, end - 1);
  const second = letterAt(text, end - 2);
  if (last === E) return !isOneOf(L_OR_VOWEL, second);
  if (second !== E || (last !== D && last !== S)) return false;
  const third = letterAt(text, end - 3);
  if (last === D) return !isOneOf(D_OR_T, third);
  const hisses = isOneOf(HISSING, third) || (third === H && isOneOf(C_OR_S, letterAt(text, end - 4)));
  return !hisses && !isOneOf(L_OR_VOWEL, third);
}

/**
 * The place of a plain letter in the alphabet, from 1 on: it is in the last five bits of its code, be it small or
 * large.
 */
function letterAt(text: string, at: number): number {
  return text.charCodeAt(at) & 31;
}

const lettersOf = (letters: string): number[] => Array.from(letters, (_, at) => letterAt(letters, at));
const [D, E, H, S, Y] = lettersOf('dehsy');
const setOf = (letters: string): number => lettersOf(letters).reduce((bits, letter) => bits | (1 << letter), 0);
const VOWELS = setOf('aeiouy');
const L_OR_VOWEL = setOf('laeiouy');
const D_OR_T = setOf('dt');
const HISSING = setOf('sxzcg');
const C_OR_S = setOf('cs');

/** 1 or 0. */
function isOneOf(letters: number, letter: number): number {
  return (letters >> letter) & 1;
}
