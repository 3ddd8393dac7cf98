import type { Piece } from './phrase';
import type { Word } from './words';

/**
 * One trie of words for all phrases of all rules and of the lexicon: a text is walked once, whatever the number of rules.
 *
 * Example: "precise location" and "precise gps location" (rule 7) and "location services" (rule 9) share nodes:
 *   precise → location ·7
 *           → gps → location ·7
 *   location → services ·9
 * At each word of the text the walk starts at the root and follows the words as far as they go; every node passed that ends a
 * phrase is a hit. A gap node may skip up to `WIDEST_GAP` words that are no full stop or semicolon.
 *
 * A phrase of many alternatives ("(access|correct|…) your (personal|account|…) (data|…)") would multiply into thousands of
 * branches. Where its branches become more than `MOST_BRANCHES`, they are joined: each links to one node from which the rest of
 * the phrase goes on. So a phrase costs the sum of its words, not their product.
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
  /** After up to `WIDEST_GAP` words. */
  gap?: Node;
  /** After a number, in digits, in words or both. */
  number?: Node;
  /** The rest of a phrase whose branches were joined. */
  rest?: Node[];
  entries?: number[];
}

const WIDEST_GAP = 4;
const MOST_BRANCHES = 6;
const GAP_STOPS = new Set(['.', ';', '?', '!', '|', '•']);
const NUMBER =
  /^(?:\d+(?:[.,]\d+)*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)$/;

const emptyNode = (): Node => ({ next: new Map() });

export class Trie {
  readonly #root: Node = emptyNode();

  add(phrase: readonly Piece[], entry: number): void {
    for (const node of this.#insert([this.#root], phrase)) {
      node.entries ??= [];
      if (!node.entries.includes(entry)) node.entries.push(entry);
    }
  }

  #insert(from: Node[], pieces: readonly Piece[]): Node[] {
    let nodes = from;
    for (const piece of pieces) {
      const ends = nodes.flatMap((node) => this.#step(node, piece));
      nodes = [...new Set(ends)];
      if (nodes.length > MOST_BRANCHES) {
        const join = emptyNode();
        for (const node of nodes) {
          node.rest ??= [];
          node.rest.push(join);
        }
        nodes = [join];
      }
    }
    return nodes;
  }

  #step(node: Node, piece: Piece): Node[] {
    switch (piece.kind) {
      case 'word':
        return piece.forms.map((form) => form.reduce(child, node));
      case 'gap':
        node.gap ??= emptyNode();
        return [node.gap];
      case 'number':
        node.number ??= emptyNode();
        return [node.number];
      case 'choice': {
        const ends = piece.of.flatMap((alternative) => this.#insert([node], alternative));
        return piece.optional === 'yes' ? [...ends, node] : ends;
      }
    }
  }

  /** All hits in the order of their first word; one phrase may hit more than once at a place. Time is bounded by words × phrase length. */
  match(words: readonly Word[]): Hit[] {
    const hits: Hit[] = [];
    for (let from = 0; from < words.length; from++) walk(this.#root, words, from, from, hits);
    return hits;
  }
}

function child(node: Node, word: string): Node {
  let next = node.next.get(word);
  if (!next) {
    next = emptyNode();
    node.next.set(word, next);
  }
  return next;
}

function walk(start: Node, words: readonly Word[], from: number, at: number, hits: Hit[]): void {
  let node = start;
  let here = at;
  for (;;) {
    if (node.entries && here > from) for (const entry of node.entries) hits.push({ entry, from, to: here });
    if (node.rest) for (const rest of node.rest) if (leadsOn(rest, words[here])) walk(rest, words, from, here, hits);
    if (node.gap) skip(node.gap, words, from, here, hits);
    if (node.number) {
      const behind = numberEnd(words, here);
      if (behind > here) walk(node.number, words, from, behind, hits);
    }
    const word = words[here];
    const next = word && node.next.get(word.norm);
    if (!next) return;
    node = next;
    here += 1;
  }
}

/** Most branches end at their first word: asking before walking them halves the time. */
function leadsOn(node: Node, word: Word | undefined): boolean {
  return (
    node.entries !== undefined ||
    node.gap !== undefined ||
    node.rest !== undefined ||
    node.number !== undefined ||
    (word !== undefined && node.next.has(word.norm))
  );
}

/** The words behind a gap are tried after each number of words skipped. */
function skip(gap: Node, words: readonly Word[], from: number, at: number, hits: Hit[]): void {
  for (let skipped = 0; skipped <= WIDEST_GAP && at + skipped < words.length; skipped++) {
    const word = words[at + skipped] as Word;
    if (leadsOn(gap, word)) walk(gap, words, from, at + skipped, hits);
    if (GAP_STOPS.has(word.norm)) return;
  }
}

/** "30", "two", "two (2)", "twenty-four (24)": the index behind the number, or `at`. */
function numberEnd(words: readonly Word[], at: number): number {
  let end = at;
  while (NUMBER.test(words[end]?.norm ?? '')) end += 1;
  if (end > at && words[end]?.norm === '(' && NUMBER.test(words[end + 1]?.norm ?? '') && words[end + 2]?.norm === ')')
    end += 3;
  return end;
}
