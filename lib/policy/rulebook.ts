import type { ChoiceTarget } from './choice-target';
import type { KnownName } from './known-name';
import type { Lexicon } from './lexicon';
import type { Rubric } from './rubric';
import type { Rule } from './rule';

/**
 * The phrases of rules and lexicon of one language in the form in which texts are walked: see lib/classify/packing.ts.
 */
export interface CompiledPhrases {
  /** Words, one class a line. */
  words: string;
  /** States and arrows. */
  numbers: string;
}

/** All that the engine is told about the field: it imports none of it. */
export interface Rulebook {
  rules: readonly Rule[];
  lexicons: readonly Lexicon[];
  rubric: Rubric;
  choiceTargets: readonly ChoiceTarget[];
  knownNames: readonly KnownName[];
  /**
   * By language: what `compilePhrases` makes of the rules and the lexicon. A language that is missing is compiled when
   * it is first read.
   */
  phrases?: { readonly [language: string]: CompiledPhrases };
}
