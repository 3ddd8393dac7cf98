import { compilePhrases } from '../lib/classify/compile';
import { passageRules } from '../lib/classify/topic-features';
import type { CompiledPhrases } from '../lib/policy/rulebook';
import { rules } from './gathered';
import { en } from './lexicon/en';
import { topics } from './topics';

/** What the reader of passages looks for, compiled when the terminal's program is bundled (lib/ahead/plugin.ts). */
export const topicPhrases: CompiledPhrases = compilePhrases(passageRules(rules, topics, en).all, en);
