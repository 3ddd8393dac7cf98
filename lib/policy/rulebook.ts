import type { ChoiceTarget } from './choice-target';
import type { KnownName } from './known-name';
import type { Lexicon } from './lexicon';
import type { Rubric } from './rubric';
import type { Rule } from './rule';

/** All that the engine is told about the field: it imports none of it. */
export interface Rulebook {
  rules: readonly Rule[];
  lexicons: readonly Lexicon[];
  rubric: Rubric;
  choiceTargets: readonly ChoiceTarget[];
  knownNames: readonly KnownName[];
}
