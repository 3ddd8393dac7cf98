import type { Lexicon } from '../policy/lexicon';
import type { Rule } from '../policy/rule';
import type { CompiledPhrases } from '../policy/rulebook';
import { automatonOf } from './automaton';
import { type Entry, entriesOf } from './entries';
import { Graph } from './graph';
import { english, type Morphology } from './morphology';
import { pack } from './packing';
import { parsePhrase } from './phrase';
import { Table } from './table';
import { Trie } from './trie';

const MORPHOLOGIES: Record<string, Morphology> = { en: english };

/** All that is needed to read sentences of one language. */
export interface CompiledLanguage {
  trie: Trie;
  entries: readonly Entry[];
  rules: readonly Rule[];
}

/** @param phrases what `compilePhrases` made of these very rules and this lexicon; made now where it is not given. */
export function compile(
  rules: readonly Rule[],
  lexicon: Lexicon,
  phrases: CompiledPhrases = compilePhrases(rules, lexicon),
): CompiledLanguage {
  return { trie: new Trie(new Table(phrases)), entries: entriesOf(rules, lexicon).map(({ entry }) => entry), rules };
}

/**
 * Puts the rules' phrases of one language and its lexicon into one automaton. It takes a second for all rules, so it is
 * done when the extension is built; what comes out is text that is read in a moment. Throws, naming the phrase, when
 * one is malformed.
 */
export function compilePhrases(rules: readonly Rule[], lexicon: Lexicon): CompiledPhrases {
  const morphology = MORPHOLOGIES[lexicon.language];
  if (!morphology) throw new Error(`No morphology for “${lexicon.language}”. Add one to lib/classify/morphology.ts.`);
  const graph = new Graph();
  entriesOf(rules, lexicon).forEach(({ phrases }, entry) => {
    for (const phrase of phrases) graph.add(parsePhrase(phrase, morphology), entry);
  });
  return pack(automatonOf(graph));
}
