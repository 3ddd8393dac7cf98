import type { Place } from './passages';

/** Beyond these nobody steps through them; a single letter is in a policy tens of thousands of times. */
export const MOST_HITS = 999;

/** As people type them, and as policies print them. */
const ALIKE: readonly string[] = ["'’‘ʼ`", '"“”„«»', '-‐‑–—'];

/** Where the words are found in the text, whatever their case, white space, quotation marks and dashes. */
export function hitsIn(text: string, words: string): Place[] {
  const wanted = words.trim();
  if (wanted === '') return [];
  const pattern = [...wanted.replace(/\s+/g, ' ')].map(patternOf).join('');
  const hits: Place[] = [];
  for (const match of text.matchAll(new RegExp(pattern, 'giu'))) {
    hits.push({ start: match.index, end: match.index + match[0].length });
    if (hits.length === MOST_HITS) break;
  }
  return hits;
}

function patternOf(character: string): string {
  if (character === ' ') return '\\s+';
  const alike = ALIKE.find((set) => set.includes(character));
  if (alike) return `[${alike.replace('-', '\\-')}]`;
  return character.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
