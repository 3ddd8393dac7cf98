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
  for (const sentence of text.split(/(?<=[.!?…]["”’)]?)\s+|\n+/u)) {
    const found = sentence.match(/\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}+)*|\p{N}+(?:[.,]\p{N}+)*/gu);
    if (!found) continue;
    words += found.length;
    sentences += 1;
    for (const word of found) {
      const count = counted.get(word) ?? syllablesOf(word);
      counted.set(word, count);
      syllables += count;
    }
  }
  if (words === 0) return { words: 0, readingMinutes: 0, readingEase: 0 };
  const ease = 206.835 - (1.015 * words) / sentences - (84.6 * syllables) / words;
  return {
    words,
    readingMinutes: Math.max(1, Math.round(words / WORDS_A_MINUTE)),
    readingEase: Math.round(10 * Math.min(100, Math.max(0, ease))) / 10,
  };
}

/** Groups of vowels that are heard; English spelling, near enough for an average over a whole policy. */
export function syllablesOf(word: string): number {
  const letters = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const heard = letters
    .replace(/(?:[^laeiouy]es|[^dt]ed|[^laeiouy]e)$/, (ending) =>
      /(?:[sxz]|[cs]h|[cg])es$/.test(letters) ? ending : '',
    )
    .replace(/^y/, '');
  return Math.max(1, heard.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}
