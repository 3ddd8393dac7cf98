import { compilePhrases } from '../lib/classify/compile';
import type { CompiledPhrases } from '../lib/policy/rulebook';
import { rules } from './gathered';
import { lexicons } from './lexicons';

/**
 * By language: the phrases of all rules and of the lexicon, compiled when the extension is built (lib/ahead/plugin.ts).
 */
export const phrases: { readonly [language: string]: CompiledPhrases } = Object.fromEntries(
  lexicons.map((lexicon) => [lexicon.language, compilePhrases(rules, lexicon)]),
);
