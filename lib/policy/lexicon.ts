/** Who does something with the data. */
export type Actor = 'controller' | 'person' | 'others';

/**
 * What is done. `collect` obtains, `keep` retains, `use` processes, `disclose` hands on, `sell` hands on for value,
 * `give` is what a person does who provides data, `define` explains a word, `other` does nothing to data that a rule
 * reads ("update", "delete", "contact") but ends the reach of the verb before it.
 */
export type VerbClass = 'collect' | 'keep' | 'use' | 'disclose' | 'sell' | 'give' | 'define' | 'other';

/** The grammar of one language as word lists, in the notation of rule phrases. */
export interface Lexicon {
  language: string;
  actors: { readonly [A in Actor]: readonly string[] };
  verbs: { readonly [V in VerbClass]: readonly string[] };
  /** Nouns that say what a verb would: "the collection of", "categories of personal information". */
  nominals: { readonly [V in VerbClass]?: readonly string[] };
  /** "not", "never", "no". */
  negators: readonly string[];
  /** Look like a denial and are none: "not only", "not limited to". */
  falseNegators: readonly string[];
  /** "may", "can", "reserve the right to". */
  permissions: readonly string[];
  /** What the person must do first: "with your consent", "if you opt in". */
  conditions: readonly string[];
  /** Take something out of a denial, not at the person's will: "except as described below". */
  exceptions: readonly string[];
  /** A person is entitled to something: "you have the right to", "you may request". */
  entitlements: readonly string[];
  /** Someone turns to the controller for something: "upon request", "if you would like", "contact us". */
  requests: readonly string[];
  /**
   * How a person ends or turns down what a company does: "opt out of", "unsubscribe from", "no longer wish to receive".
   */
  refusals: readonly string[];
  /** Introduce a purpose: "to", "for", "in order to". */
  purposeMarkers: readonly string[];
  /** Prepositions: an actor behind one is no subject. */
  prepositions: readonly string[];
  /** Forms of "be", before a participle: passive. */
  passives: readonly string[];
  /** Words that begin a new clause: "but", "which", "when". */
  clauseBreaks: readonly string[];
  /** Break a clause and end a denial: "but", "however". */
  turns: readonly string[];
  /** Whom a sentence or section is limited to. */
  scopes: {
    readonly eea: readonly string[];
    readonly uk: readonly string[];
    readonly california: readonly string[];
    readonly 'us-state': readonly string[];
    readonly children: readonly string[];
  };
  /** Anything of a person's that can be handed on, also in short: "details", "profile", "it". */
  dataNouns: readonly string[];
  /** Words for personal data as such: "personal information", "your data". */
  personalData: readonly string[];
  /** Abbreviations whose full stop ends no sentence, lower case, without the stop. */
  abbreviations: readonly string[];
}
