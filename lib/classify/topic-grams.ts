import { isMark, type Word } from './words';

/**
 * Single words, pairs and triples are hashed to as many places. With fewer, words that the model never met fall on
 * those it knows.
 */
export const BUCKETS = 262_144;

/** The opening of a passage says most about it ("To change …", "Do we …?"). */
const OPENING_WORDS = 8;

/** All grams of a passage together have this length, be it long or short. */
const LENGTH = 3;

/**
 * Adds the words of a passage with its pairs of neighbours, and the pairs and triples of its `concepts`, hashed, behind
 * the first `offset` features.
 */
export function addGrams(
  features: Map<number, number>,
  words: readonly Word[],
  concepts: readonly string[],
  offset: number,
): void {
  const stems = words.filter((word) => !isMark(word)).map((word) => stem(word.norm));
  const counts = new Map<string, number>();
  const count = (gram: string) => counts.set(gram, (counts.get(gram) ?? 0) + 1);
  stems.forEach((word, at) => {
    count(word);
    if (at + 1 < stems.length) count(`${word} ${stems[at + 1]}`);
  });
  for (const word of stems.slice(0, OPENING_WORDS)) counts.set(`^${word}`, 1);
  if (stems[0]) counts.set(`^^${stems[0]}`, 1);
  concepts.forEach((name, at) => {
    if (concepts[at + 1]) count(`<${name} ${concepts[at + 1]}`);
    if (concepts[at + 2]) count(`<${name} ${concepts[at + 1]} ${concepts[at + 2]}`);
  });
  let squares = 0;
  const hashed = new Map<number, number>();
  for (const [gram, times] of counts) {
    const value = Math.log1p(times);
    const place = offset + (hash(gram) % BUCKETS);
    hashed.set(place, (hashed.get(place) ?? 0) + value);
    squares += value * value;
  }
  const factor = LENGTH / (Math.sqrt(squares) || 1);
  for (const [place, value] of hashed) features.set(place, value * factor);
}

/** Rough on purpose: "shares", "shared" and "sharing" fall together; addresses and numbers are all alike. */
function stem(word: string): string {
  if (word.includes('@')) return '@';
  if (/^(?:https?:|www\.)/.test(word)) return 'www';
  if (/\d/.test(word)) return '#';
  return word
    .replace(/ies$/, 'y')
    .replace(/(?:ing|ed|es|s)$/, '')
    .replace(/e$/, '');
}

/** FNV-1a. */
export function hash(text: string): number {
  let value = 2166136261;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 16777619);
  return value >>> 0;
}
