import type { Graph, State } from './graph';

/** What a text comes to: from each state every word leads to one state at most. */
export interface Automaton {
  /** Words that no phrase tells apart, by class; class 0 is every other word and has none. */
  classes: readonly (readonly string[])[];
  /** State 0 is no state, state 1 the root. */
  states: readonly AutomatonState[];
}

export interface AutomatonState {
  /** What the phrases that end here stand for, in ascending order. */
  entries: readonly number[];
  /** The state behind a gap, the state behind a number; 0 where there is none. */
  gap: number;
  number: number;
  /** Classes of words, and the states that they lead to. */
  next: ReadonlyMap<number, number>;
}

export const NONE = 0;
export const ROOT_STATE = 1;

/**
 * Makes the graph deterministic by the usual construction: a state stands for all states of the graph that the same
 * words lead to. States from which the very same ends are reached become one, from the ends back to the root: a graph
 * of phrases has no circles.
 *
 * Gaps and numbers stay arrows of their own, so the states do not multiply: some 110 rules give 9,300 states.
 */
export function automatonOf(graph: Graph): Automaton {
  const classes = classesOf(graph.wordSets);
  const merged = new Merged();
  const known = new Map<string, number>();

  function stateOf(from: readonly number[]): number {
    const members = reached(graph.states, from);
    const key = members.join(' ');
    const done = known.get(key);
    if (done !== undefined) return done;
    const entries = new Set<number>();
    const gap: number[] = [];
    const number: number[] = [];
    const byClass = new Map<number, number[]>();
    for (const member of members) {
      const state = graph.states[member] as State;
      for (const entry of state.entries) entries.add(entry);
      for (const { on, to } of state.arrows) {
        if (on === 'gap') gap.push(to);
        else if (on === 'number') number.push(to);
        else for (const one of classes.ofSet[on] as readonly number[]) push(byClass, one, to);
      }
    }
    const next = new Map<number, number>();
    // Most words lead where another one leads: each such place is worked out once.
    const places = new Map<string, number>();
    for (const [one, tos] of byClass) {
      const place = tos.join(' ');
      const target = places.get(place) ?? stateOf(tos);
      places.set(place, target);
      next.set(one, target);
    }
    const state = merged.add({
      entries: [...entries].sort((a, b) => a - b),
      gap: gap.length ? stateOf(gap) : NONE,
      number: number.length ? stateOf(number) : NONE,
      next,
    });
    known.set(key, state);
    return state;
  }

  stateOf([0]);
  return { classes: classes.words, states: merged.fromRoot() };
}

/** The states that matter among those reached without a further word, in ascending order. */
function reached(states: readonly State[], from: readonly number[]): number[] {
  const seen = new Set(from);
  for (const at of seen) for (const to of (states[at] as State).skips) seen.add(to);
  return [...seen]
    .filter((at) => (states[at] as State).arrows.length > 0 || (states[at] as State).entries.length > 0)
    .sort((a, b) => a - b);
}

/** Keeps each state once. The root comes last, since every state is added behind those it leads to. */
class Merged {
  readonly #states: AutomatonState[] = [{ entries: [], gap: NONE, number: NONE, next: new Map() }];
  readonly #known = new Map<string, number>();

  add(state: AutomatonState): number {
    const arrows = [...state.next].sort(([a], [b]) => a - b).map(([on, to]) => `${on}>${to}`);
    const key = [state.entries.join(','), state.gap, state.number, arrows.join()].join('|');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const number = this.#states.push(state) - 1;
    this.#known.set(key, number);
    return number;
  }

  /** Renumbered so that the root is first, and what follows a state stands near it. */
  fromRoot(): AutomatonState[] {
    const order = [this.#states.length - 1];
    const numbers = new Map(order.map((state) => [state, ROOT_STATE]));
    const numberOf = (old: number): number => {
      if (old === NONE) return NONE;
      const known = numbers.get(old);
      if (known !== undefined) return known;
      const number = order.push(old);
      numbers.set(old, number);
      return number;
    };
    const renumbered: AutomatonState[] = [this.#states[NONE] as AutomatonState];
    for (const old of order) {
      const { entries, gap, number, next } = this.#states[old] as AutomatonState;
      renumbered.push({
        entries,
        gap: numberOf(gap),
        number: numberOf(number),
        next: new Map([...next].map(([on, to]) => [on, numberOf(to)])),
      });
    }
    return renumbered;
  }
}

/** Words that stand in the very same sets are one class: "location" and "locations", as a rule. */
function classesOf(wordSets: readonly (readonly string[])[]) {
  const setsOf = new Map<string, number[]>();
  wordSets.forEach((set, number) => {
    for (const word of new Set(set)) push(setsOf, word, number);
  });
  const words: string[][] = [[]];
  const ofSet: number[][] = wordSets.map(() => []);
  const numbers = new Map<string, number>();
  for (const [word, sets] of setsOf) {
    const key = sets.join();
    const known = numbers.get(key);
    if (known !== undefined) (words[known] as string[]).push(word);
    else {
      const number = words.push([word]) - 1;
      numbers.set(key, number);
      for (const set of sets) (ofSet[set] as number[]).push(number);
    }
  }
  return { words, ofSet };
}

function push<K>(lists: Map<K, number[]>, key: K, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
