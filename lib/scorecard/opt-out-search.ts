import type { ChoiceTarget } from '../policy/choice-target';
import type { Finding } from '../policy/finding';
import type { Rule } from '../policy/rule';
import type { Contacts, OptOutKind } from '../policy/scorecard';
import type { Place } from './opt-out-places';
import { rulesById } from './rules-by-id';
import { sameSection } from './same-section';
import type { Way } from './ways';

/** A sentence that offers a choice. */
export interface Offer {
  kind: OptOutKind;
  finding: Finding;
  rule: Rule;
}

/** All that the ways to take a choice are looked for in. */
export interface Search {
  places: readonly Place[];
  /** Those with a link or an address, which are few. */
  linked: readonly Place[];
  offers: readonly Offer[];
  contacts: Contacts;
  /** The company's address for requests. */
  desk: string | undefined;
  targets: readonly ChoiceTarget[];
}

/** What a parent may ask for a child is not the reader's own choice. */
export const OF_CHILDREN = /\b(?:child|children|minors?|parents?|guardians?|under (?:the age of )?1\d)\b/i;

/** Speaks of deleting data or an account. */
const DELETING =
  /\b(?:delet\w+|eras\w+|forgotten|remov\w+|destr(?:oy|uct)\w*|clos(?:e|ing|ure)\b[^.]{0,30}\baccounts?|(?:terminat|deactivat|cancel)\w+[^.]{0,30}\baccounts?)\b/i;
/** Requests of another kind: who got one's data, under section 1798.83 of California's Civil Code. */
const OTHER_REQUESTS = /\bshine the light\b|\b1798\.83\b/i;

/**
 * The offers that the findings make. "To exercise your rights, write to …" offers deletion only where the policy grants
 * it.
 *
 * @param findings by sentence; those that deny offer nothing.
 */
export function offersIn(findings: readonly Finding[], rules: readonly Rule[], places: readonly Place[]): Offer[] {
  const byId = rulesById(rules);
  const grantsDeletion = findings.some(
    ({ ruleId, reading }) => byId.get(ruleId)?.fact === 'rights:erasure' && reading !== 'denies',
  );
  const isGiven = (place: Place | undefined) =>
    place !== undefined && (DELETING.test(spokenIn(place)) || (grantsDeletion && !isOtherRequest(place, places)));
  const offers: Offer[] = [];
  for (const finding of findings) {
    const rule = byId.get(finding.ruleId);
    if (!rule?.fact.startsWith('optOuts:') || finding.reading === 'denies') continue;
    const kind = rule.fact.slice('optOuts:'.length) as OptOutKind;
    if (kind !== 'data-deletion' || isGiven(places[finding.segmentId])) offers.push({ kind, finding, rule });
  }
  return offers;
}

function spokenIn({ segment: { text, leadIn = '', section } }: Place): string {
  return `${section.at(-1) ?? ''} ${leadIn} ${text}`;
}

/** Do the sentences around it in the same part say that it is about requests of another kind? */
export function isOtherRequest({ segment }: Place, places: readonly Place[]): boolean {
  return places
    .slice(Math.max(0, segment.id - 2), segment.id + 3)
    .some((other) => OTHER_REQUESTS.test(other.segment.text) && sameSection(other.segment, segment));
}

/** Without the addresses that are not the company's (an authority's in the same sentence). */
export function ownAddresses(ways: readonly Way[], { emails }: Contacts): Way[] {
  if (ways.length === 0) return [];
  const own = new Set(emails.map((email) => email.toLowerCase()));
  return ways.filter(({ channel, target }) => channel !== 'email' || own.has((target ?? '').toLowerCase()));
}
