import type { PolicyDocument } from '../policy/document';
import type { Scorecard } from '../policy/scorecard';
import type { Segment } from '../policy/segment';
import { evidenceOf } from './evidence';

/** The periods for which the policy says that data are kept, as printed ("two (2) years"), each with its sentences. */
export function retentionPeriodsOf(
  document: PolicyDocument,
  segments: readonly Segment[],
): Scorecard['retentionPeriods'] {
  const periods = new Map<string, Scorecard['retentionPeriods'][number]>();
  for (const segment of segments) {
    if (!/\b(?:retain|retention|keep|kept|store|stored|delete|deleted|erase|erased)\b/i.test(segment.text)) continue;
    for (const found of segment.text.matchAll(
      /\b(?:\d+|one|two|three|six|twelve)(?: \(\d+\))? (?:day|week|month|year)s?\b/gi,
    )) {
      const text = found[0];
      const period = periods.get(text.toLowerCase()) ?? { text, evidence: [] };
      period.evidence.push(evidenceOf(document, segment, [found.index, found.index + text.length]));
      periods.set(text.toLowerCase(), period);
    }
  }
  return [...periods.values()];
}
