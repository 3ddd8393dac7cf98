import type { Piece } from './phrase';
import { Steps } from './steps';
import type { Word } from './words';

/**
 * One graph of words for all phrases of all rules and of the lexicon: a text is walked once, whatever the number of rules.
 *
 * Example: "precise location" and "precise gps location" (rule 7) and "location services" (rule 9):
 *
 *   root ─ precise → 1 ─ location → 2 ·7
 *                    1 ─ gps → 3 ─ location → 4 ·7
 *   root ─ location → 5 ─ services → 6 ·9
 *
 * Phrases that begin alike share their beginning (state 1). An arrow stands for all forms of its word: which arrows a word of the
 * text can follow is asked once ("locations" → location). The alternatives of
 * a choice begin at one state and end at one state: "(access|correct|…) your (personal|account|…) (data|…)" is a chain of four
 * states with many arrows, so that a phrase costs the sum of its words, not their product. What may be left out is passed by:
 * the next word then starts from both ends, before and behind it.
 *
 * A state belongs either to one phrase or to all phrases with the very same beginning; only so may a phrase add its arrows to a
 * state that others made. States are numbers and arrows stand in one table (`Steps`): a few arrays instead of ten thousand
 * objects, which took most of a second to build. And a phrase is added only as far as texts follow it: its first piece at once, each
further one when a text first gets there. A policy gets to a fifth of them.
 *
 * At each word of the text the walk starts at the root and follows every arrow that fits; a state at which phrases end is a hit
 * for each of them. A gap skips up to `WIDEST_GAP` words that are no full stop or semicolon.
 */
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

const ROOT = 0;
/** No arrow leads to the root. */
const NONE = 0;

type Choice = Extract<Piece, { kind: 'choice' }>;
type WordForms = Extract<Piece, { kind: 'word' }>['forms'];

/** What stands on an arrow: a word of a phrase in all its forms. */
interface Label {
  id: number;
  /** Forms of several words ("e mail"), each word with a label of its own. */
  longer: readonly (readonly number[])[];
  /** Where it leads, by the state that it starts from: the beginnings that phrases share. */
  shared: Map<number, number>;
}

/** What a word of the text stands for: the labels of the arrows that it can follow. */
interface Labels {
  ids: number[];
  /** A bit for each of them; several share one. */
  bits: number;
}

const bitOf = (label: number) => 1 << (label & 31);

/** A phrase that was added up to some states; it goes on from all of them. */
interface Rest {
  from: readonly number[];
  /** Its pieces that are not yet in the graph. */
  left: Iterator<Piece>;
  entry: number;
  /** Has the next one been added since? It is wanted once, from whichever state a text comes. */
  added: 'yes' | 'no';
}

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

export class Trie {
  /** The labels that stand for a word of the text. */
  readonly #byForm = new Map<string, Labels>();
  readonly #labels = new Map<WordForms, Label>();
  readonly #literals = new Map<string, number>();
  #lastLabel = 0;
  readonly #steps = new Steps();
  /**
   * By state, in two small arrays that stay near the processor: does something happen there whatever the next word is, and the bits
   * of the arrows that lead on. Nine in ten of the states that a walk comes to lead nowhere, and these arrays say so.
   */
  #busy = new Uint8Array(1024);
  #bits = new Int32Array(1024);
  /** By state: the entries whose phrases end there, the state behind a gap, the state behind a number. */
  readonly #entries: (number[] | undefined)[] = [undefined];
  readonly #gap: number[] = [NONE];
  readonly #number: number[] = [NONE];
  /** By state: the phrases that were added up to there. */
  readonly #rests: (Rest[] | undefined)[] = [undefined];

  add(phrase: Iterable<Piece>, entry: number): void {
    this.#goOn({ from: [ROOT], left: phrase[Symbol.iterator](), entry, added: 'yes' });
  }

  /** Adds the next piece of a phrase; what comes behind it waits until a text gets there. Nothing can wait at the root: every text is there. */
  #goOn({ from, left, entry }: Rest): void {
    let states = from;
    do {
      const piece = left.next();
      if (piece.done) {
        for (const state of states) this.#end(state, entry);
        return;
      }
      states = this.#follow(states, piece.value, undefined);
    } while (states.includes(ROOT));
    const rest: Rest = { from: states, left, entry, added: 'no' };
    for (const state of states) {
      const rests = this.#rests[state];
      if (rests) rests.push(rest);
      else this.#rests[state] = [rest];
      this.#busy[state] = 1;
    }
  }

  /** Adds what waits at a state. A piece that may be left out leaves the next one waiting at the same state. */
  #complete(state: number): void {
    for (let rests = this.#rests[state]; rests; rests = this.#rests[state]) {
      this.#rests[state] = undefined;
      for (const rest of rests) {
        if (rest.added === 'yes') continue;
        rest.added = 'yes';
        this.#goOn(rest);
      }
    }
    this.#busy[state] = this.#entries[state] || this.#gap[state] !== NONE || this.#number[state] !== NONE ? 1 : 0;
  }

  #end(state: number, entry: number): void {
    this.#busy[state] = 1;
    const entries = this.#entries[state];
    if (!entries) this.#entries[state] = [entry];
    else if (!entries.includes(entry)) entries.push(entry);
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

  /** Adds pieces one after the other. @param to where the last one should lead, where it can. @returns every state at which they end. */
  #insert(from: readonly number[], pieces: readonly Piece[], to?: number): readonly number[] {
    let states = from;
    pieces.forEach((piece, index) => {
      states = this.#follow(states, piece, index === pieces.length - 1 ? to : undefined);
    });
    return states;
  }

  #follow(from: readonly number[], piece: Piece, to: number | undefined): readonly number[] {
    switch (piece.kind) {
      case 'word':
        return [this.#word(from, this.#labelOf(piece.forms), to)];
      case 'gap':
        return from.map((state) => this.#behind(state, this.#gap));
      case 'number':
        return from.map((state) => this.#behind(state, this.#number));
      case 'choice':
        return this.#choice(from, piece, to);
    }
  }

  #choice(from: readonly number[], { of, optional }: Choice, to: number | undefined): readonly number[] {
    const end = of.length > 1 ? (to ?? this.#newState()) : to;
    const ends: number[] = [];
    const add = (state: number) => void (ends.includes(state) || ends.push(state));
    for (const alternative of of) this.#insert(from, alternative, end).forEach(add);
    if (optional === 'yes') from.forEach(add);
    return ends;
  }

  #word(from: readonly number[], { id, longer, shared }: Label, to: number | undefined): number {
    const only = from.length === 1 && to === undefined ? from[0] : undefined;
    const known = only === undefined ? undefined : shared.get(only);
    if (known !== undefined) return known;
    const target = to ?? this.#newState();
    for (const state of from) this.#add(state, id, target);
    for (const words of longer) {
      let states = from;
      words.forEach((word, index) => {
        const next = index === words.length - 1 ? target : this.#newState();
        for (const state of states) this.#add(state, word, next);
        states = [next];
      });
    }
    if (only !== undefined) shared.set(only, target);
    return target;
  }

  #add(state: number, label: number, target: number): void {
    this.#steps.add(state, label, target);
    this.#bits[state] = (this.#bits[state] as number) | bitOf(label);
  }

  #behind(state: number, states: number[]): number {
    this.#busy[state] = 1;
    if (states[state] === NONE) states[state] = this.#newState();
    return states[state] as number;
  }

  #newState(): number {
    this.#entries.push(undefined);
    this.#number.push(NONE);
    this.#rests.push(undefined);
    const state = this.#gap.push(NONE) - 1;
    if (state >= this.#busy.length) {
      this.#busy = doubled(this.#busy, Uint8Array);
      this.#bits = doubled(this.#bits, Int32Array);
    }
    return state;
  }

  #labelOf(forms: WordForms): Label {
    let label = this.#labels.get(forms);
    if (!label) {
      const id = ++this.#lastLabel;
      const longer: number[][] = [];
      for (const words of forms) {
        if (words.length === 1) this.#stands(id, words[0] as string);
        else longer.push(words.map((word) => this.#literal(word)));
      }
      label = { id, longer, shared: new Map() };
      this.#labels.set(forms, label);
    }
    return label;
  }

  /** The label of a word that stands for itself alone. */
  #literal(word: string): number {
    let id = this.#literals.get(word);
    if (id === undefined) {
      id = ++this.#lastLabel;
      this.#stands(id, word);
      this.#literals.set(word, id);
    }
    return id;
  }

  #stands(label: number, form: string): void {
    const labels = this.#byForm.get(form);
    if (!labels) this.#byForm.set(form, { ids: [label], bits: bitOf(label) });
    else {
      labels.ids.push(label);
      labels.bits |= bitOf(label);
    }
  }

  #walk(state: number, at: number, walk: Walk): void {
    if (this.#rests[state]) this.#complete(state);
    const entries = this.#entries[state];
    if (entries && at > walk.from) for (const entry of entries) record({ entry, from: walk.from, to: at }, walk);
    const gap = this.#gap[state] as number;
    if (gap !== NONE) this.#skip(gap, at, walk);
    const number = this.#number[state] as number;
    if (number !== NONE) {
      const behind = numberEnd(walk.words, at);
      if (behind > at) this.#walk(number, behind, walk);
    }
    const labels = this.#labelsAt(at, walk);
    if (!labels || (labels.bits & (this.#bits[state] as number)) === 0) return;
    const steps = this.#steps;
    for (const label of labels.ids)
      for (let arrow = steps.first(state, label); arrow !== 0; arrow = steps.next(arrow)) {
        const target = steps.target(arrow);
        if (this.#leadsOn(target, at + 1, walk)) this.#walk(target, at + 1, walk);
      }
  }

  #leadsOn(state: number, at: number, walk: Walk): boolean {
    if (this.#busy[state] !== 0) return true;
    const labels = this.#labelsAt(at, walk);
    return labels !== undefined && (labels.bits & (this.#bits[state] as number)) !== 0;
  }

  /** Asked for only when needed: a word that was in no phrase so far may be in what was added on the way. */
  #labelsAt(at: number, walk: Walk): Labels | undefined {
    if (at >= walk.words.length) return undefined;
    const known = walk.labels[at];
    if (known) return known;
    const labels = this.#byForm.get((walk.words[at] as Word).norm);
    walk.labels[at] = labels;
    return labels;
  }

  /** The words behind a gap are tried after each number of words skipped. */
  #skip(gap: number, at: number, walk: Walk): void {
    for (let skipped = 0; skipped <= WIDEST_GAP && at + skipped < walk.words.length; skipped++) {
      if (this.#leadsOn(gap, at + skipped, walk)) this.#walk(gap, at + skipped, walk);
      if (GAP_STOPS.has((walk.words[at + skipped] as Word).norm)) return;
    }
  }
}

function doubled<A extends Uint8Array | Int32Array>(old: A, kind: new (length: number) => A): A {
  const grown = new kind(old.length * 2);
  grown.set(old);
  return grown;
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
