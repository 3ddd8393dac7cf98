import type { Piece } from './phrase';

type WordForms = Extract<Piece, { kind: 'word' }>['forms'];

/** What stands on an arrow: a word of a phrase in all its forms. */
export interface Label {
  id: number;
  /** Forms of several words ("e mail"), each word with a label of its own. */
  longer: readonly (readonly number[])[];
  /** Where it leads, by the state that it starts from: the beginnings that phrases share. */
  shared: Map<number, number>;
}

/** What a word of the text stands for: the labels of the arrows that it can follow. */
export interface Labels {
  ids: number[];
  /** A bit for each of them; several share one. */
  bits: number;
}

export const bitOf = (label: number) => 1 << (label & 31);

/** The labels of all words of the phrases, and which of them a word of a text stands for. */
export class Dictionary {
  readonly #byForm = new Map<string, Labels>();
  readonly #labels = new Map<WordForms, Label>();
  readonly #literals = new Map<string, number>();
  #last = 0;

  of(word: string): Labels | undefined {
    return this.#byForm.get(word);
  }

  /** The same forms, the very same array, have the same label. */
  labelOf(forms: WordForms): Label {
    let label = this.#labels.get(forms);
    if (!label) {
      const id = ++this.#last;
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
      id = ++this.#last;
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
}
