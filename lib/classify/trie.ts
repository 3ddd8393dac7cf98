import { GAP } from './phrase';
import type { Word } from './words';

/**
 * One trie of words for all phrases of all rules and of the lexicon: a text is walked once, whatever the number of rules.
 *
 * Example: "precise location" (rule 7) and "precise gps location" (rule 7) and "location services" (rule 9) share nodes:
 *   precise → location ·7
 *           → gps → location ·7
 *   location → services ·9
 * At each word of the text the walk starts at the root and follows the words as far as they go; every node passed that ends a
 * phrase is a hit. A gap node may skip up to `WIDEST_GAP` words that are no full stop or semicolon.
 */
export interface Hit {
  /** Number given to `add`. */
  entry: number;
  /** Word indexes, end exclusive. */
  from: number;
  to: number;
}

interface Node {
  next: Map<string, Node>;
  gap?: Node;
  entries?: number[];
}

const WIDEST_GAP = 4;
const GAP_STOPS = new Set(['.', ';', '?', '!', '|', '•']);

export class Trie {
  readonly #root: Node = { next: new Map() };

  add(sequence: readonly string[], entry: number): void {
    let node = this.#root;
    for (const word of sequence) {
      if (word === GAP) {
        node.gap ??= { next: new Map() };
        node = node.gap;
        continue;
      }
      let child = node.next.get(word);
      if (!child) {
        child = { next: new Map() };
        node.next.set(word, child);
      }
      node = child;
    }
    node.entries ??= [];
    if (!node.entries.includes(entry)) node.entries.push(entry);
  }

  /** All hits in the order of their first word. Time is bounded by words × depth × gap width. */
  match(words: readonly Word[]): Hit[] {
    const hits: Hit[] = [];
    for (let from = 0; from < words.length; from++) this.#walk(this.#root, words, from, from, hits);
    return hits;
  }

  #walk(start: Node, words: readonly Word[], from: number, at: number, hits: Hit[]): void {
    let node = start;
    let here = at;
    for (;;) {
      if (node.entries && here > from) for (const entry of node.entries) hits.push({ entry, from, to: here });
      if (node.gap) {
        for (let skip = 0; skip <= WIDEST_GAP && here + skip < words.length; skip++) {
          const next = words[here + skip] as Word;
          const child = node.gap.next.get(next.norm);
          if (child) this.#walk(child, words, from, here + skip + 1, hits);
          if (GAP_STOPS.has(next.norm)) break;
        }
      }
      const word = words[here];
      const child = word && node.next.get(word.norm);
      if (!child) return;
      node = child;
      here += 1;
    }
  }
}
