import type { Reading } from './finding';

/** "folder/name", the same as the rule's path under rules/. */
export type RuleId = `${string}/${string}`;

/**
 * What a rule's phrases are, and so which grammar decides whether a sentence says it:
 * - `collects`: nouns, kinds of data that the controller obtains, keeps or uses ("email address").
 * - `uses`: activities that the data serve ("send you newsletters").
 * - `discloses`: nouns, those who get the data ("advertising partners").
 * - `grants`: what a person may ask for ("request the deletion of your data").
 * - `protects`: measures ("encrypted in transit").
 * - `declares`: a whole statement, verb included ("sell your personal information"); only negation and modality are
 *   read.
 * - `offers`: a choice and how it is made ("unsubscribe", "opt out of interest-based advertising").
 */
export type Practice = 'collects' | 'uses' | 'discloses' | 'grants' | 'protects' | 'declares' | 'offers';

export type Concern = 'none' | 'low' | 'medium' | 'high';

/** Scorecard line that a rule answers: group and vocabulary id. */
export type Fact =
  | `collected:${string}`
  | `purposes:${string}`
  | `recipients:${string}`
  | `rights:${string}`
  | `security:${string}`
  | `transferSafeguards:${string}`
  | `optOuts:${string}`
  | `practices:${string}`;

/**
 * Phrases of one language. Words are matched whole, in any case; see lib/classify/phrase.ts for the notation:
 * `word` (singular and plural) · `~word` (all forms of the verb) · `(a|b c)` one of · `(…)?` or `word?` optional · `*`
 * up to four words between.
 */
export interface Phrases {
  data: readonly string[];
  /**
   * Too common in running text to count there ('country', 'files'): read only where they stand alone in an enumeration,
   * an item or a cell.
   */
  listed?: readonly string[];
  /** Longer phrases that contain one of `data` and mean something else. */
  except?: readonly string[];
}

export interface Rule {
  id: RuleId;
  fact: Fact;
  title: string;
  /** One sentence for people: why this matters. */
  why: string;
  concern: Concern;
  practice: Practice;
  /**
   * Which value of a practice each reading means, e.g. { states: 'sells', denies: 'does-not-sell' }. Only for
   * `practices:` facts.
   */
  values?: Partial<Record<Reading, string>>;
  /** W3C Data Privacy Vocabulary terms. */
  dpv?: readonly string[];
  languages: { readonly [language: string]: Phrases };
}

/**
 * Sentences for each reading, and sentences that the rule must leave alone. A lead-in is written before "⟩": "We
 * collect: ⟩ Email address".
 */
export type Examples = {
  readonly [language: string]: Partial<Record<Reading | 'ignores', readonly string[]>>;
};

/** Examples for just the languages that the rule has. */
export type ExamplesFor<R extends Rule> = {
  readonly [L in keyof R['languages']]: Partial<Record<Reading | 'ignores', readonly string[]>>;
};

/** Types a rule without annotations. */
export function defineRule<const R extends Rule>(rule: R): R {
  return rule;
}
