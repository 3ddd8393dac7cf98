import type { Rulebook } from '../lib/policy/rulebook';
import { choiceTargets } from './choice-targets';
import { knownNames } from './known-names';
import { lexicons } from './lexicons';
import { outlines } from './outlines.ahead';
import { phrases } from './phrases.ahead';
import { rubric } from './rubric';

/** Its rules have their phrases compiled, all together. Rules with the phrases as they are written: gathered.ts. */
export const rulebook: Rulebook = { rules: outlines, lexicons, rubric, choiceTargets, knownNames, phrases };
