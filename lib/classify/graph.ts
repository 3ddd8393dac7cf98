import type { Piece } from './phrase';

export const ROOT = 0;

/** An arrow of the graph: a set of words (by its number in `wordSets`), a gap or a number stands on it. */
export interface Arrow {
  on: 'gap' | 'number' | number;
  to: number;
}

export interface State {
  arrows: Arrow[];
  /** Where a text may go on without a word: behind what may be left out. */
  skips: number[];
  /** What the phrases that end here stand for. */
  entries: number[];
}

/**
 * All phrases of all rules and of the lexicon as one graph that begins at the root:
 *
 *   root ─ precise|exact → 1 ─ gps → 2 ─ location → 3 ·7        "(precise|exact) gps? location" of rule 7
 *                          1 ┄┄┄┄┄┄▸ 2                          (the dotted arrow needs no word)
 *
 * It is as large as the phrases are long, and easy to build; a text is not walked in it but in what `automatonOf` makes
 * of it.
 */
export class Graph {
  readonly states: State[] = [{ arrows: [], skips: [], entries: [] }];
  /** Sets of words that stand on arrows, each once. */
  readonly wordSets: (readonly string[])[] = [];
  readonly #numbers = new Map<string, number>();

  add(phrase: readonly Piece[], entry: number): void {
    (this.states[this.#follow(ROOT, phrase)] as State).entries.push(entry);
  }

  #follow(from: number, pieces: readonly Piece[]): number {
    let state = from;
    for (const piece of pieces) state = this.#one(state, piece);
    return state;
  }

  #one(from: number, piece: Piece): number {
    const to = this.#newState();
    switch (piece.kind) {
      case 'gap':
      case 'number':
        this.#arrow(from, piece.kind, to);
        break;
      case 'word':
        this.#word(from, piece.forms, to);
        break;
      case 'choice':
        for (const alternative of piece.of) this.#skip(this.#follow(from, alternative), to);
        if (piece.optional === 'yes') this.#skip(from, to);
    }
    return to;
  }

  /** All forms of one word stand on one arrow; a form of several words ("e mail") takes a way of its own. */
  #word(from: number, forms: readonly (readonly string[])[], to: number): void {
    const single = forms.filter((words) => words.length === 1).map(([word]) => word as string);
    if (single.length > 0) this.#arrow(from, this.#setOf(single), to);
    for (const words of forms) {
      if (words.length === 1) continue;
      let state = from;
      words.forEach((word, at) => {
        const next = at === words.length - 1 ? to : this.#newState();
        this.#arrow(state, this.#setOf([word]), next);
        state = next;
      });
    }
  }

  #setOf(words: readonly string[]): number {
    const key = words.join(' ');
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.wordSets.push(words) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  #arrow(from: number, on: Arrow['on'], to: number): void {
    (this.states[from] as State).arrows.push({ on, to });
  }

  #skip(from: number, to: number): void {
    (this.states[from] as State).skips.push(to);
  }

  #newState(): number {
    return this.states.push({ arrows: [], skips: [], entries: [] }) - 1;
  }
}
