import type { RuleId } from './rule';

/**
 * How something is said. `states`: it is so. `allows`: it may be so. `asks`: only under a condition that is the
 * person's to fulfil (consent, choice). `denies`: it is not so.
 */
export type Reading = 'states' | 'allows' | 'asks' | 'denies';

/** Whom a statement is limited to, where it is. */
export type Scope = 'eea' | 'uk' | 'california' | 'us-state' | 'children';

export interface Finding {
  ruleId: RuleId;
  segmentId: number;
  reading: Reading;
  /** UTF-16 offsets, in the segment's text, of the words that carry the finding. */
  quote: [start: number, end: number];
  /** How surely the sentence says it: 3 by its own verb, 2 by its lead-in, 1 by its heading only. */
  certainty: 1 | 2 | 3;
  /** Does it stand where the policy speaks of such things (by its headings and lead-in), or is it said in passing? */
  place: 'section' | 'passing';
  /**
   * How many other rules of the same practice the segment speaks to: an enumeration is about them, a mention often is
   * not.
   */
  beside: number;
  scope?: Scope;
}
