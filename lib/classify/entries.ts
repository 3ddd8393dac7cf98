import type { Scope } from '../policy/finding';
import type { Actor, Lexicon, VerbClass } from '../policy/lexicon';
import type { Rule } from '../policy/rule';

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

/** What each phrase stands for, by the number that its hits carry. */
export interface PhraseList {
  entry: Entry;
  phrases: readonly string[];
}

/** All phrases of one language: those of the rules, then those of the lexicon. The order is that of their numbers. */
export function entriesOf(rules: readonly Rule[], lexicon: Lexicon): PhraseList[] {
  const lists: PhraseList[] = [];
  const add = (entry: Entry, phrases: readonly string[]) => void lists.push({ entry, phrases });
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
  return lists;
}
