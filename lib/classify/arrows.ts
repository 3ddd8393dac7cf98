/** A slot holds three numbers: the state, the class of words, and the state that the arrow leads to (0 while the slot is free). */
const WIDTH = 3;

/** Room for what one policy comes by, as a rule; it grows when it is half full. */
const FIRST_SLOTS = 1 << 15;

/**
 * The arrows of an automaton: (state, class of words) → state. A hash table with open addressing in one array; to look up is a
 * multiplication and, nearly always, one look into the array.
 */
export class Arrows {
  #slots = new Int32Array(WIDTH * FIRST_SLOTS);
  #mask = FIRST_SLOTS - 1;
  #count = 0;

  /** The state that an arrow leads to, 0 where there is none. */
  from(state: number, one: number): number {
    return this.#slots[this.#slotOf(state, one) + 2] as number;
  }

  /** @param target not 0. */
  add(state: number, one: number, target: number): void {
    if (++this.#count * 2 > this.#mask) this.#grow();
    const slot = this.#slotOf(state, one);
    this.#slots[slot] = state;
    this.#slots[slot + 1] = one;
    this.#slots[slot + 2] = target;
  }

  /** Where an arrow stands, or the free slot where it would. */
  #slotOf(state: number, one: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    let hash = Math.imul(state, 0x9e3779b1) ^ Math.imul(one, 0x85ebca6b);
    hash ^= hash >>> 15;
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const slot = at * WIDTH;
      if (slots[slot + 2] === 0 || (slots[slot] === state && slots[slot + 1] === one)) return slot;
    }
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 2);
    this.#mask = this.#mask * 2 + 1;
    for (let slot = 0; slot < old.length; slot += WIDTH) {
      if (old[slot + 2] === 0) continue;
      const free = this.#slotOf(old[slot] as number, old[slot + 1] as number);
      this.#slots.set(old.subarray(slot, slot + WIDTH), free);
    }
  }
}
