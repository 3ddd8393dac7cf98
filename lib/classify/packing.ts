import type { CompiledPhrases } from '../policy/rulebook';
import type { Automaton, AutomatonState } from './automaton';
import { writeNumbers } from './numbers';

/** Bits of the first number of a state: what follows it. */
export const HAS_ENTRIES = 1;
export const HAS_GAP = 2;
export const HAS_NUMBER = 4;
export const HAS_ARROWS = 8;

/**
 * Writes an automaton as text. Words lead in groups to one state ("data", "information", "details"), and the same
 * groups are found at many states: each group is written once, and a state as its groups with the states that they lead
 * to.
 */
export function pack({ classes, states }: Automaton): CompiledPhrases {
  const groups = new Numbered();
  const lists = new Numbered();
  const written: number[] = [];
  states.forEach(({ entries, gap, number, next }) => {
    const led = groupsOf(next);
    written.push(
      (entries.length && HAS_ENTRIES) | (gap && HAS_GAP) | (number && HAS_NUMBER) | (led.length && HAS_ARROWS),
    );
    if (entries.length) written.push(lists.numberOf(entries));
    if (gap) written.push(gap);
    if (number) written.push(number);
    if (led.length) written.push(led.length);
    let before = 0;
    for (const [target, group] of led) {
      written.push(target - before, groups.numberOf(group));
      before = target;
    }
  });
  const numbers = [states.length, ...lists.written(), ...groups.written(), ...written];
  return {
    words: classes
      .slice(1)
      .map((words) => words.join(' '))
      .join('\n'),
    numbers: writeNumbers(numbers),
  };
}

/** The states that a state leads to, in ascending order, each with the classes of words that lead there. */
function groupsOf(next: AutomatonState['next']): [target: number, group: number[]][] {
  const byTarget = new Map<number, number[]>();
  for (const [one, target] of next) byTarget.set(target, [...(byTarget.get(target) ?? []), one]);
  for (const group of byTarget.values()) group.sort((a, b) => a - b);
  return [...byTarget].sort(([a], [b]) => a - b);
}

/** Lists of ascending numbers, each kept once. */
class Numbered {
  readonly #lists: (readonly number[])[] = [];
  readonly #known = new Map<string, number>();

  numberOf(list: readonly number[]): number {
    const key = list.join();
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const number = this.#lists.push(list) - 1;
    this.#known.set(key, number);
    return number;
  }

  written(): number[] {
    const numbers = [this.#lists.length, ...this.#lists.map((list) => list.length)];
    for (const list of this.#lists)
      list.forEach((one, at) => {
        numbers.push(one - (list[at - 1] ?? 0));
      });
    return numbers;
  }
}
