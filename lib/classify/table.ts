import type { CompiledPhrases } from '../policy/rulebook';
import { Arrows } from './arrows';
import { NONE, ROOT_STATE } from './automaton';
import { readNumbers } from './numbers';
import { HAS_ARROWS, HAS_ENTRIES, HAS_GAP, HAS_NUMBER } from './packing';

/** What is told of a state stands together, so that a walk that comes to it fetches it from memory at once. */
const WIDTH = 8;
/** What happens there whatever the next word is: `HAS_ENTRIES`, `HAS_GAP`, `HAS_NUMBER`. */
const HAPPENS = 0;
/** The state behind a gap. */
const GAP = 1;
/** The state behind a number. */
const NUMBER = 2;
/** A bit (`bitOf`) for each class of words that leads on, several share one; all bits until the arrows are read. */
const BITS = 3;
/**
 * The same in four numbers, each for a quarter of the classes: three in five looks for an arrow that is not there end
 * here.
 */
const QUARTERS = 4;

/**
 * An automaton as a walk needs it, read from what `pack` wrote: arrays of numbers by state. The arrows of a state are
 * read when a text first comes to it: few texts come to one state in five, and the first policy must not wait for all
 * of them.
 */
export class Table {
  /** Classes of words; a word that is not in it is in no phrase. */
  readonly classOf: ReadonlyMap<string, number>;
  /** How many states there are. */
  readonly count: number;
  readonly #states: Int32Array;
  /** What phrases that end at a state stand for; undefined at most states. */
  readonly #entries: readonly (readonly number[] | undefined)[];
  readonly #numbers: Int32Array;
  readonly #groups: Lists;
  /** By state: where among the numbers its arrows stand; 0 when it has none, or when they have been read. */
  readonly #unread: Int32Array;
  readonly #arrows: Arrows;
  /** By class of words: the state that it leads to from the root, from which every walk begins. */
  readonly #fromRoot: Int32Array;

  constructor({ words, numbers: text }: CompiledPhrases) {
    const numbers = readNumbers(text);
    const count = numbers[0] as number;
    const lists = new Lists(numbers, 1);
    const groups = new Lists(numbers, lists.end);
    const unread = new Int32Array(count);
    const states = new Int32Array(WIDTH * count);
    const entries = new Array<readonly number[] | undefined>(count);
    let at = groups.end;
    for (let state = 0; state < count; state++) {
      const first = numbers[at++] as number;
      const place = WIDTH * state;
      states[place + HAPPENS] = first & ~HAS_ARROWS;
      if (first & HAS_ENTRIES) entries[state] = lists.of(numbers[at++] as number);
      if (first & HAS_GAP) states[place + GAP] = numbers[at++] as number;
      if (first & HAS_NUMBER) states[place + NUMBER] = numbers[at++] as number;
      if (first & HAS_ARROWS) {
        unread[state] = at;
        states.fill(-1, place + BITS, place + WIDTH);
        at += 1 + 2 * (numbers[at] as number);
      }
    }
    const { classOf, classes } = classesOf(words);
    this.classOf = classOf;
    this.count = count;
    this.#states = states;
    this.#entries = entries;
    this.#numbers = numbers;
    this.#groups = groups;
    this.#unread = unread;
    this.#arrows = new Arrows(count, classes);
    this.#fromRoot = new Int32Array(classes);
    this.#eachArrow(ROOT_STATE, (one, target) => {
      this.#fromRoot[one] = target;
    });
  }

  /** What happens at a state whatever the next word is: `HAS_ENTRIES`, `HAS_GAP`, `HAS_NUMBER`; 0 at most states. */
  happensAt(state: number): number {
    return this.#states[WIDTH * state + HAPPENS] as number;
  }

  /** What the phrases that end at a state stand for. */
  entriesAt(state: number): readonly number[] {
    return this.#entries[state] ?? [];
  }

  behindGap(state: number): number {
    return this.#states[WIDTH * state + GAP] as number;
  }

  behindNumber(state: number): number {
    return this.#states[WIDTH * state + NUMBER] as number;
  }

  /**
   * The bits (`bitOf`) of the classes of words that lead on from a state. A class whose bit is missing leads nowhere;
   * one whose bit is there may.
   */
  bitsOf(state: number): number {
    return this.#states[WIDTH * state + BITS] as number;
  }

  /** The state that a class of words leads to from a state; 0 where it leads nowhere. */
  next(state: number, one: number): number {
    if (((this.#states[WIDTH * state + QUARTERS + quarterOf(one)] as number) & bitOf(one)) === 0) return NONE;
    if (this.#unread[state] !== 0) this.#read(state);
    return this.#arrows.from(state, one);
  }

  /** `next` from the root. */
  nextFromRoot(one: number): number {
    return this.#fromRoot[one] as number;
  }

  #read(state: number): void {
    const states = this.#states;
    const place = WIDTH * state;
    states.fill(0, place + BITS, place + WIDTH);
    this.#eachArrow(state, (one, target) => {
      const bit = bitOf(one);
      const quarter = place + QUARTERS + quarterOf(one);
      states[place + BITS] = (states[place + BITS] as number) | bit;
      states[quarter] = (states[quarter] as number) | bit;
      this.#arrows.add(state, one, target);
    });
    this.#unread[state] = 0;
  }

  #eachArrow(state: number, visit: (one: number, target: number) => void): void {
    const numbers = this.#numbers;
    const { starts, members } = this.#groups;
    let at = this.#unread[state] as number;
    if (at === 0) return;
    let target = 0;
    for (let led = numbers[at++] as number; led > 0; led--) {
      target += numbers[at++] as number;
      const group = numbers[at++] as number;
      const end = starts[group + 1] as number;
      let one = 0;
      for (let member = starts[group] as number; member < end; member++) {
        one += members[member] as number;
        visit(one, target);
      }
    }
  }
}

/** Of the 32 bits in which a set of classes of words is told roughly, the one of a class. */
export function bitOf(one: number): number {
  return 1 << (one & 31);
}

function quarterOf(one: number): number {
  return (one >>> 5) & 3;
}

/** @returns the class of each word, and how many classes there are, 0 among them. */
function classesOf(words: string): { classOf: Map<string, number>; classes: number } {
  const classOf = new Map<string, number>();
  let start = 0;
  let number = 1;
  for (let at = 0; at <= words.length; at++) {
    const code = words.charCodeAt(at);
    if (code !== SPACE && code !== NEW_LINE && at < words.length) continue;
    if (at > start) classOf.set(words.slice(start, at), number);
    start = at + 1;
    if (code === NEW_LINE) number += 1;
  }
  return { classOf, classes: number + 1 };
}

const SPACE = 32;
const NEW_LINE = 10;

/**
 * Reads what `Numbered` wrote: the lists stand one behind the other, each number as what it is more than the one before
 * it.
 */
class Lists {
  readonly members: Int32Array;
  /** By list: where it starts in `members`; the last one says where the last list ends. */
  readonly starts: Int32Array;
  /** Where it ends among all numbers. */
  readonly end: number;

  constructor(numbers: Int32Array, at: number) {
    const count = numbers[at] as number;
    this.starts = new Int32Array(count + 1);
    let next = at + 1;
    let length = 0;
    for (let list = 0; list < count; list++) {
      length += numbers[next + list] as number;
      this.starts[list + 1] = length;
    }
    next += count;
    this.members = numbers.subarray(next, next + length);
    this.end = next + length;
  }

  of(list: number): number[] {
    const numbers: number[] = [];
    let last = 0;
    for (const more of this.members.subarray(this.starts[list], this.starts[list + 1])) {
      last += more;
      numbers.push(last);
    }
    return numbers;
  }
}
