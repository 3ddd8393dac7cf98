import type { Scope } from '../policy/finding';
import type { Actor, Lexicon, VerbClass } from '../policy/lexicon';
import type { Rule } from '../policy/rule';
import { english, type Morphology } from './morphology';
import { piecesOf } from './phrase';
import { Trie } from './trie';

/** What a phrase in the trie stands for. */
export type Entry =
  | { kind: 'rule'; rule: number }
  | { kind: 'listed'; rule: number }
  | { kind: 'except'; rule: number }
  | { kind: 'actor'; actor: Actor }
  | { kind: 'verb'; verb: VerbClass }
  | { kind: 'nominal'; verb: VerbClass }
  | { kind: 'scope'; scope: Scope }
  | { kind: Mark };

export const MARKS = [
  'negator',
  'falseNegator',
  'permission',
  'condition',
  'exception',
  'entitlement',
  'request',
  'refusal',
  'dataNoun',
  'purposeMarker',
  'preposition',
  'passive',
  'clauseBreak',
  'turn',
] as const;
export type Mark = (typeof MARKS)[number];

const LISTS: { readonly [M in Mark]: keyof Lexicon } = {
  negator: 'negators',
  falseNegator: 'falseNegators',
  permission: 'permissions',
  condition: 'conditions',
  exception: 'exceptions',
  entitlement: 'entitlements',
  request: 'requests',
  refusal: 'refusals',
  dataNoun: 'dataNouns',
  purposeMarker: 'purposeMarkers',
  preposition: 'prepositions',
  passive: 'passives',
  clauseBreak: 'clauseBreaks',
  turn: 'turns',
};

const MORPHOLOGIES: Record<string, Morphology> = { en: english };

export interface CompiledLanguage {
  trie: Trie;
  entries: readonly Entry[];
  rules: readonly Rule[];
}

/** Puts the rules' phrases of one language and its lexicon into one trie. Throws, naming the phrase, when one is malformed. */
export function compile(rules: readonly Rule[], lexicon: Lexicon): CompiledLanguage {
  const morphology = MORPHOLOGIES[lexicon.language];
  if (!morphology) throw new Error(`No morphology for “${lexicon.language}”. Add one to lib/classify/morphology.ts.`);
  const trie = new Trie();
  const entries: Entry[] = [];
  const add = (entry: Entry, phrases: readonly string[]) => {
    const number = entries.push(entry) - 1;
    for (const phrase of phrases) trie.add(piecesOf(phrase, morphology), number);
  };
  rules.forEach((rule, index) => {
    const phrases = rule.languages[lexicon.language];
    if (!phrases) return;
    add({ kind: 'rule', rule: index }, phrases.data);
    add({ kind: 'listed', rule: index }, phrases.listed ?? []);
    add({ kind: 'except', rule: index }, phrases.except ?? []);
  });
  for (const [actor, phrases] of Object.entries(lexicon.actors)) add({ kind: 'actor', actor: actor as Actor }, phrases);
  for (const [verb, phrases] of Object.entries(lexicon.verbs)) add({ kind: 'verb', verb: verb as VerbClass }, phrases);
  for (const [verb, phrases] of Object.entries(lexicon.nominals))
    add({ kind: 'nominal', verb: verb as VerbClass }, phrases);
  for (const [scope, phrases] of Object.entries(lexicon.scopes)) add({ kind: 'scope', scope: scope as Scope }, phrases);
  for (const mark of MARKS) add({ kind: mark }, lexicon[LISTS[mark]] as readonly string[]);
  return { trie, entries, rules };
}
