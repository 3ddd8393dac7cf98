import type { Rulebook } from '../lib/policy/rulebook';
import { choiceTargets } from './choice-targets';
import { lexicons, rules } from './gathered';
import { knownNames } from './known-names';
import { phrases } from './phrases.ahead';
import { rubric } from './rubric';

export const rulebook: Rulebook = { rules, lexicons, rubric, choiceTargets, knownNames, phrases };
