import type { Rulebook } from '../policy/rulebook';
import { createDescriber, type Description } from './topics';

const describers = new WeakMap<Rulebook, (text: string) => Description>();

/** The OPP-115 categories of one passage, and what it says of personal data. Reads with the rulebook's first lexicon. */
export function describeSegment(text: string, rulebook: Rulebook): Description {
  let describe = describers.get(rulebook);
  if (!describe) {
    const lexicon = rulebook.lexicons[0];
    if (!lexicon) throw new Error('The rulebook has no lexicon. Add one under rules/lexicon/.');
    describe = createDescriber(rulebook, lexicon);
    describers.set(rulebook, describe);
  }
  return describe(text);
}
