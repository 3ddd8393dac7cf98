import type { PolicyDocument } from '../policy/document';
import type { Finding, Reading } from '../policy/finding';
import type { Fact, Rule } from '../policy/rule';
import type { Evidence, Line } from '../policy/scorecard';
import type { Segment } from '../policy/segment';
import { evidenceOf } from './evidence';

/** More sentences than this prove nothing further; the best are shown. */
const MOST_EVIDENCE = 3;

const STRENGTH: { readonly [R in Reading]: number } = { states: 3, allows: 2, asks: 1, denies: 0 };

/** The findings of one fact, with the rule that each came from. */
export interface FactFindings {
  fact: Fact;
  positive: Finding[];
  negative: Finding[];
}

/** Findings by the fact that their rules answer, in the order of the rules. */
export function byFact(findings: readonly Finding[], rules: readonly Rule[]): Map<Fact, FactFindings> {
  const facts = new Map<string, Fact>(rules.map((rule) => [rule.id, rule.fact]));
  const groups = new Map<Fact, FactFindings>();
  for (const rule of rules)
    if (!groups.has(rule.fact)) groups.set(rule.fact, { fact: rule.fact, positive: [], negative: [] });
  for (const finding of findings) {
    const fact = facts.get(finding.ruleId);
    const group = fact && groups.get(fact);
    if (group) (finding.reading === 'denies' ? group.negative : group.positive).push(finding);
  }
  return groups;
}

/**
 * Is the fact said at all? A sentence with a verb of its own or under a lead-in says it; what only a heading suggests needs a
 * second sentence.
 */
export function isSaid(findings: readonly Finding[]): 'clearly' | 'faintly' | 'no' {
  if (findings.some((finding) => finding.certainty >= 2)) return 'clearly';
  if (new Set(findings.map((finding) => finding.segmentId)).size >= 2) return 'clearly';
  return findings.length ? 'faintly' : 'no';
}

/** Longer sentences say many things; a shorter one shows the fact better. */
const LONG_SENTENCE_CHARACTERS = 450;

/** How well a sentence shows the fact. Where it stands counts as much as its own verb: what is said in passing is often about something else. */
function weight(finding: Finding, segment: Segment): number {
  return (
    finding.certainty +
    (finding.place === 'section' ? 2 : 0) +
    STRENGTH[finding.reading] / 4 +
    Math.min(finding.beside, 4) / 2 -
    (segment.text.length > LONG_SENTENCE_CHARACTERS ? 0.75 : 0)
  );
}

/** The best few sentences: those that show the fact best, then those that come first. One a segment. */
export function bestEvidence(
  findings: readonly Finding[],
  segments: readonly Segment[],
  document: PolicyDocument,
): Evidence[] {
  const seen = new Set<string>();
  return [...findings]
    .map((finding) => ({ finding, weight: weight(finding, segments[finding.segmentId] as Segment) }))
    .sort((a, b) => b.weight - a.weight || a.finding.segmentId - b.finding.segmentId)
    .map(({ finding }) => finding)
    .filter((finding) => {
      const key = (segments[finding.segmentId] as Segment).text;
      return seen.has(key) ? false : seen.add(key);
    })
    .slice(0, MOST_EVIDENCE)
    .map((finding) => evidenceOf(document, segments[finding.segmentId] as Segment, finding.quote));
}

/** One line of the scorecard out of the findings that speak for it. The plainest reading stands for all of them. */
export function lineOf(
  fact: Fact,
  findings: readonly Finding[],
  segments: readonly Segment[],
  document: PolicyDocument,
): Line {
  const reading = findings.reduce<Reading>(
    (best, finding) => (STRENGTH[finding.reading] > STRENGTH[best] ? finding.reading : best),
    'denies',
  );
  const scopes = new Set(findings.map((finding) => finding.scope));
  const scope = scopes.size === 1 ? [...scopes][0] : undefined;
  return {
    id: fact.slice(fact.indexOf(':') + 1),
    reading,
    ...(scope ? { scope } : {}),
    evidence: bestEvidence(findings, segments, document),
  };
}
