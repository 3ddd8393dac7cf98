/**
 * A slot holds two numbers: state and class of words as one, and the state that the arrow leads to (0 while the slot is
 * free).
 */
const WIDTH = 2;

/** Room for what one policy comes by, as a rule; it grows when it is half full. */
const FIRST_SLOTS = 1 << 15;

/**
 * The arrows of an automaton: (state, class of words) → state. A hash table with open addressing in one array; to look
 * up is a multiplication and, nearly always, one look into the array.
 */
export class Arrows {
  readonly #classes: number;
  #slots = new Int32Array(WIDTH * FIRST_SLOTS);
  #mask = FIRST_SLOTS - 1;
  #count = 0;

  /** @param states how many states and classes of words there are. */
  constructor(states: number, classes: number) {
    if (states * classes > 2 ** 32)
      throw new RangeError(
        `${states} states × ${classes} classes of words: more than a number of 32 bits tells apart.`,
      );
    this.#classes = classes;
  }

  /** The state that an arrow leads to, 0 where there is none. */
  from(state: number, one: number): number {
    return this.#slots[this.#slotOf(this.#keyOf(state, one)) + 1] as number;
  }

  /** @param target not 0. */
  add(state: number, one: number, target: number): void {
    if (++this.#count * 2 > this.#mask) this.#grow();
    this.#put(this.#keyOf(state, one), target);
  }

  #keyOf(state: number, one: number): number {
    return (Math.imul(state, this.#classes) + one) | 0;
  }

  #put(key: number, target: number): void {
    const slot = this.#slotOf(key);
    this.#slots[slot] = key;
    this.#slots[slot + 1] = target;
  }

  /** Where an arrow stands, or the free slot where it would. */
  #slotOf(key: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    let hash = Math.imul(key, 0x9e3779b1);
    hash ^= hash >>> 15;
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const slot = at * WIDTH;
      if (slots[slot] === key || slots[slot + 1] === 0) return slot;
    }
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 2);
    this.#mask = this.#mask * 2 + 1;
    for (let slot = 0; slot < old.length; slot += WIDTH)
      if (old[slot + 1] !== 0) this.#put(old[slot] as number, old[slot + 1] as number);
  }
}
