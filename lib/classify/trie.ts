import { Graph, NONE, ROOT } from './graph';
import type { Labels } from './labels';
import type { Piece } from './phrase';
import type { Word } from './words';

export interface Hit {
  /** Number given to `add`. */
  entry: number;
  /** Word indexes, end exclusive. */
  from: number;
  to: number;
}

const WIDEST_GAP = 4;
const GAP_STOPS = new Set(['.', ';', '?', '!', '|', '•']);
const NUMBER =
  /^(?:\d+(?:[.,]\d+)*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)$/;

/** A walk from one word of a text. */
interface Walk {
  words: readonly Word[];
  /** The labels of each word that has been asked for. */
  labels: (Labels | undefined)[];
  from: number;
  hits: Hit[];
  /** Index in `hits` of the first one of this walk. */
  first: number;
}

/**
 * At each word of the text the walk starts at the root of the graph and follows every arrow that fits; a state at which phrases
 * end is a hit for each of them. A gap skips up to `WIDEST_GAP` words that are no full stop or semicolon.
 */
export class Trie {
  readonly #graph = new Graph();

  add(phrase: Iterable<Piece>, entry: number): void {
    this.#graph.add(phrase, entry);
  }

  /** All hits in the order of their first word, then of their entries. Time is bounded by words × phrase length. */
  match(words: readonly Word[]): Hit[] {
    const hits: Hit[] = [];
    const walk: Walk = { words, labels: new Array(words.length), from: 0, hits, first: 0 };
    for (; walk.from < words.length; walk.from++) {
      walk.first = hits.length;
      this.#walk(ROOT, walk.from, walk);
    }
    return hits;
  }

  #walk(state: number, at: number, walk: Walk): void {
    const graph = this.#graph;
    graph.complete(state);
    const entries = graph.entriesAt(state);
    if (entries && at > walk.from) for (const entry of entries) record({ entry, from: walk.from, to: at }, walk);
    const gap = graph.behindGap(state);
    if (gap !== NONE) this.#skip(gap, at, walk);
    const number = graph.behindNumber(state);
    if (number !== NONE) {
      const behind = numberEnd(walk.words, at);
      if (behind > at) this.#walk(number, behind, walk);
    }
    const labels = this.#labelsAt(at, walk);
    if (!labels || !graph.hasArrows(state, labels)) return;
    const { steps } = graph;
    for (const label of labels.ids)
      for (let arrow = steps.first(state, label); arrow !== 0; arrow = steps.next(arrow))
        this.#goTo(steps.target(arrow), at + 1, walk);
  }

  /** Most states lead nowhere; asking that first saves the walk. */
  #goTo(state: number, at: number, walk: Walk): void {
    if (this.#graph.isBusy(state) || this.#graph.hasArrows(state, this.#labelsAt(at, walk)))
      this.#walk(state, at, walk);
  }

  /** Asked for only when needed: a word that was in no phrase so far may be in what was added on the way. */
  #labelsAt(at: number, walk: Walk): Labels | undefined {
    if (at >= walk.words.length) return undefined;
    const known = walk.labels[at];
    if (known) return known;
    const labels = this.#graph.labelsOf((walk.words[at] as Word).norm);
    walk.labels[at] = labels;
    return labels;
  }

  /** The words behind a gap are tried after each number of words skipped. */
  #skip(gap: number, at: number, walk: Walk): void {
    for (let skipped = 0; skipped <= WIDEST_GAP && at + skipped < walk.words.length; skipped++) {
      this.#goTo(gap, at + skipped, walk);
      if (GAP_STOPS.has((walk.words[at + skipped] as Word).norm)) return;
    }
  }
}

/** Keeps the hits of a walk in the order of their entries, each once: two ways through a phrase may end at one word. */
function record(hit: Hit, { hits, first }: Walk): void {
  let at = hits.length;
  for (; at > first; at--) {
    const before = hits[at - 1] as Hit;
    if (before.entry < hit.entry || (before.entry === hit.entry && before.to < hit.to)) break;
    if (before.entry === hit.entry && before.to === hit.to) return;
  }
  if (at === hits.length) hits.push(hit);
  else hits.splice(at, 0, hit);
}

/** "30", "two", "two (2)", "twenty-four (24)": the index behind the number, or `at`. */
function numberEnd(words: readonly Word[], at: number): number {
  let end = at;
  while (NUMBER.test(words[end]?.norm ?? '')) end += 1;
  if (end > at && words[end]?.norm === '(' && NUMBER.test(words[end + 1]?.norm ?? '') && words[end + 2]?.norm === ')')
    end += 3;
  return end;
}
