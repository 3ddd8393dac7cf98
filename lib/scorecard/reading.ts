export interface ReadingEffort {
  words: number;
  readingMinutes: number;
  /** Flesch reading ease, 0…100, higher is easier. */
  readingEase: number;
}

/** Silent reading of English non-fiction: 238 words a minute. Brysbaert 2019, Journal of Memory and Language 109, 104047. */
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
  // A policy has five times as many words as different words.
  const counted = new Map<string, number>();
  let past = -1;
  for (let at = 0; at < text.length; ) {
    const end = wordEnd(text, at);
    if (end === at) {
      at += 1;
      continue;
    }
    const word = text.slice(at, end);
    const count = counted.get(word) ?? syllablesOf(word);
    counted.set(word, count);
    words += 1;
    syllables += count;
    if (past < 0 || endsSentence(text.slice(past, at))) sentences += 1;
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

const APOSTROPHE = 39;
const HYPHEN = 45;

/** What a word with marks in it or letters beyond ASCII is, and a number. */
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}+)*|\p{N}+(?:[.,]\p{N}+)*/uy;

/**
 * The index behind the word at an index; the index itself where none begins. Nearly all words are plain letters, told
 * without the pattern.
 */
function wordEnd(text: string, at: number): number {
  let end = at;
  let code = text.charCodeAt(end);
  while (isPlainLetter(code)) code = text.charCodeAt(++end);
  const plain = code < 128 && code !== APOSTROPHE && code !== HYPHEN;
  if (plain && (end > at || code < 48 || code > 57)) return end;
  WORD.lastIndex = at;
  return WORD.test(text) ? WORD.lastIndex : at;
}

function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Does what stands between two words end a sentence? */
function endsSentence(between: string): boolean {
  return between !== ' ' && /\n|[.!?…]["”’)]?\s/.test(between);
}

/** Groups of one or two vowels that are heard; English spelling, near enough for an average over a whole policy. */
export function syllablesOf(word: string): number {
  const letters = plainLetters(word);
  if (letters.length <= 3) return 1;
  const end = letters.length - mute(letters);
  let groups = 0;
  let vowels = 0;
  for (let at = letters[0] === 'y' ? 1 : 0; at < end; at++) {
    vowels = VOWELS.includes(letters[at] as string) ? vowels + 1 : 0;
    if (vowels % 2 === 1) groups += 1;
  }
  return Math.max(1, groups);
}

const VOWELS = 'aeiouy';

function plainLetters(word: string): string {
  const lower = word.toLowerCase();
  return /[^a-z]/.test(lower) ? lower.normalize('NFD').replace(/[^a-z]/g, '') : lower;
}

/** Letters at the end that make no syllable: those of "times", "asked" and "store", but not of "boxes" and "added". */
function mute(letters: string): number {
  if (letters.endsWith('e')) return 'laeiouy'.includes(letters.at(-2) as string) ? 0 : 2;
  if (letters.endsWith('ed')) return 'dt'.includes(letters.at(-3) as string) ? 0 : 3;
  if (!letters.endsWith('es') || 'laeiouy'.includes(letters.at(-3) as string)) return 0;
  return /(?:[sxz]|[cs]h|[cg])es$/.test(letters) ? 0 : 3;
}
