/**
 * The arrows of a graph of words: (state, label of a word) → state, several where the same label leads to several states.
 *
 * A hash table with open addressing: the arrows of all states lie in one array, each key beside its number of the first arrow;
 * further arrows of the same key are chained. Looking up is a multiplication and, nearly always, one look into the array.
 */
export class Steps {
  /** Slots of three: state, word, first arrow + 1; 0 where the slot is free. */
  #slots = new Int32Array(3 * 4096);
  #mask = 4095;
  #keys = 0;
  /** By arrow: the state it leads to, and the next arrow of the same key + 1. */
  readonly #to: number[] = [];
  readonly #other: number[] = [];

  /** Adds an arrow; one that is there already is not added again. */
  add(state: number, word: number, to: number): void {
    const slot = this.#slotOf(state, word);
    const first = this.#slots[slot + 2] as number;
    for (let arrow = first; arrow !== 0; arrow = this.next(arrow)) if (this.target(arrow) === to) return;
    this.#slots[slot] = state;
    this.#slots[slot + 1] = word;
    this.#slots[slot + 2] = this.#to.push(to);
    this.#other.push(first);
    if (first === 0 && ++this.#keys * 2 > this.#mask) this.#grow();
  }

  /** The first arrow from a state by a word, 0 where there is none. */
  first(state: number, word: number): number {
    return this.#slots[this.#slotOf(state, word) + 2] as number;
  }

  /** The next arrow from the same state by the same word, 0 behind the last. */
  next(arrow: number): number {
    return this.#other[arrow - 1] as number;
  }

  /** The state that an arrow leads to. */
  target(arrow: number): number {
    return this.#to[arrow - 1] as number;
  }

  /** Where a key stands, or the free slot where it would. */
  #slotOf(state: number, word: number): number {
    const slots = this.#slots;
    let hash = Math.imul(state, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
    hash ^= hash >>> 15;
    for (let at = hash & this.#mask; ; at = (at + 1) & this.#mask) {
      const slot = at * 3;
      if (slots[slot + 2] === 0 || (slots[slot] === state && slots[slot + 1] === word)) return slot;
    }
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 2);
    this.#mask = this.#mask * 2 + 1;
    for (let slot = 0; slot < old.length; slot += 3) {
      if (old[slot + 2] === 0) continue;
      const free = this.#slotOf(old[slot] as number, old[slot + 1] as number);
      this.#slots.set(old.subarray(slot, slot + 3), free);
    }
  }
}
