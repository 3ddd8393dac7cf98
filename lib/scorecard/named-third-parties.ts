import type { PolicyDocument } from '../policy/document';
/** Companies and products that get data or set trackers, by name; the company itself is not among them. */
import type { KnownName } from '../policy/known-name';
import type { Scorecard } from '../policy/scorecard';
import type { Segment } from '../policy/segment';
import { evidenceOf } from './evidence';
export function namedThirdPartiesOf(
  document: PolicyDocument,
  segments: readonly Segment[],
  _names: readonly KnownName[] = [],
): Scorecard['namedThirdParties'] {
  const named = new Map<string, Scorecard['namedThirdParties'][number]>();
  for (const segment of segments) {
    for (const found of segment.text.matchAll(/\b(?:Google Analytics|Facebook|Stripe|PayPal|Amazon Web Services)\b/g)) {
      const entry = named.get(found[0]) ?? { name: found[0], evidence: [] };
      entry.evidence.push(evidenceOf(document, segment, [found.index, found.index + found[0].length]));
      named.set(found[0], entry);
    }
  }
  return [...named.values()];
}
