import { bitOf, Dictionary, type Label, type Labels } from './labels';
import type { Piece } from './phrase';
import { Steps } from './steps';

export const ROOT = 0;
/** No arrow leads to the root. */
export const NONE = 0;

type Choice = Extract<Piece, { kind: 'choice' }>;

/** A phrase that was added up to some states; it goes on from all of them. */
interface Rest {
  from: readonly number[];
  /** Its pieces that are not yet in the graph. */
  left: Iterator<Piece>;
  entry: number;
  /** Has the next one been added since? It is wanted once, from whichever state a text comes. */
  added: 'yes' | 'no';
}

/**
 * One graph of words for all phrases of all rules and of the lexicon: a text is walked once, whatever the number of rules.
 *
 * Example: "precise location" and "precise gps location" (rule 7) and "location services" (rule 9):
 *
 *   root ─ precise → 1 ─ location → 2 ·7
 *                    1 ─ gps → 3 ─ location → 4 ·7
 *   root ─ location → 5 ─ services → 6 ·9
 *
 * Phrases that begin alike share their beginning (state 1). An arrow stands for all forms of its word; which arrows a word of the
 * text can follow is asked once for each word ("locations" → location). The alternatives of a choice begin at one state and end at
 * one state: "(access|correct|…) your (personal|account|…) (data|…)" is a chain of four states with many arrows, so that a phrase
 * costs the sum of its words, not their product. What may be left out is passed by: the next word then starts from both ends,
 * before and behind it.
 *
 * A state belongs either to one phrase or to all phrases with the very same beginning; only so may a phrase add its arrows to a
 * state that others made. States are numbers and arrows stand in one table (`Steps`): a few arrays instead of ten thousand
 * objects. And a phrase is added only as far as texts follow it: its first piece at once, each further one when a text first gets
 * there, so that compiling the rules is a third of the work.
 */
export class Graph {
  readonly #words = new Dictionary();
  readonly steps = new Steps();
  /**
   * By state, in two small arrays that stay near the processor: does something happen there whatever the next word is, and the bits
   * of the arrows that lead on. Three in five of the states that a walk comes to lead nowhere, and these arrays say so.
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
  complete(state: number): void {
    if (!this.#rests[state]) return;
    for (let rests: Rest[] | undefined = this.#rests[state]; rests; rests = this.#rests[state]) {
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

  entriesAt(state: number): readonly number[] | undefined {
    return this.#entries[state];
  }

  behindGap(state: number): number {
    return this.#gap[state] as number;
  }

  behindNumber(state: number): number {
    return this.#number[state] as number;
  }

  /** The labels that a word of a text can follow; undefined where no phrase that was added so far has the word. */
  labelsOf(word: string): Labels | undefined {
    return this.#words.of(word);
  }

  /** Can an arrow from a state have one of these labels? False is certain. */
  hasArrows(state: number, labels: Labels | undefined): boolean {
    return labels !== undefined && (labels.bits & (this.#bits[state] as number)) !== 0;
  }

  /** Does something happen at a state whatever the next word is: an end, a gap, a number, a phrase that waits? */
  isBusy(state: number): boolean {
    return this.#busy[state] !== 0;
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
        return [this.#word(from, this.#words.labelOf(piece.forms), to)];
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
    this.steps.add(state, label, target);
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
}

function doubled<A extends Uint8Array | Int32Array>(old: A, kind: new (length: number) => A): A {
  const grown = new kind(old.length * 2);
  grown.set(old);
  return grown;
}
