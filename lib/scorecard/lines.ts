import type { PolicyDocument } from '../policy/document';
import type { Finding, Reading, Scope } from '../policy/finding';
import type { Fact, Rule } from '../policy/rule';
import type { Evidence, Line } from '../policy/scorecard';
import type { Segment } from '../policy/segment';
import { evidenceOf } from './evidence';
import { rulesById } from './rules-by-id';
import { sameSection } from './same-section';

/** More sentences than this prove nothing further; the best are shown. */
const MOST_EVIDENCE = 3;

/** The findings of one fact, with the rule that each came from. */
export interface FactFindings {
  fact: Fact;
  positive: Finding[];
  negative: Finding[];
}

/** Findings by the fact that their rules answer, in the order of the rules. */
export function byFact(findings: readonly Finding[], rules: readonly Rule[]): Map<Fact, FactFindings> {
  const byId = rulesById(rules);
  const groups = new Map<Fact, FactFindings>();
  for (const rule of rules)
    if (!groups.has(rule.fact)) groups.set(rule.fact, { fact: rule.fact, positive: [], negative: [] });
  for (const finding of findings) {
    const fact = byId.get(finding.ruleId)?.fact;
    const group = fact && groups.get(fact);
    if (group) (finding.reading === 'denies' ? group.negative : group.positive).push(finding);
  }
  return groups;
}

/**
 * Is the fact said at all? A sentence with a verb of its own or under a lead-in says it; what only a heading suggests
 * needs a second sentence.
 */
export function isSaid(findings: readonly Finding[]): 'clearly' | 'faintly' | 'no' {
  if (findings.some((finding) => finding.certainty >= 2)) return 'clearly';
  if (new Set(findings.map((finding) => finding.segmentId)).size >= 2) return 'clearly';
  return findings.length ? 'faintly' : 'no';
}

/**
 * A table row of many kinds of data is about what they are used for; a shorter sentence shows the collection better.
 */
const LONG_ROW_CHARACTERS = 200;

/** Six words or more: fewer are a label, not a statement. */
const STATEMENT = /^\S*(?:\s+\S+){4}\s/;

/** Characters: what a sentence is about stands near its beginning. */
const BEGINNING = 40;

/**
 * "If you no longer wish to get our newsletters, …", "For more information on …": what the company does is only
 * supposed.
 */
const SUPPOSES =
  /\bopt(?:ing|ed)?[- ]?out\b|\bunsubscrib\w+|\b(?:not|no longer) (?:wish|want) to\b|\bto stop receiving\b|\b(?:learn|know|find out|read) more\b|\b(?:for )?more information (?:about|on)\b/i;
/** Rules on what a company does; a right or a choice is said in just such words. */
const OF_DEEDS = /^(?:collection|purposes|sharing)\//;

/** Told once for each sentence of a policy, which may speak for many facts; by its id. */
const supposing = new WeakMap<readonly Segment[], boolean[]>();

function supposes({ id, text }: Segment, segments: readonly Segment[]): boolean {
  let told = supposing.get(segments);
  if (!told) {
    told = [];
    supposing.set(segments, told);
  }
  told[id] ??= SUPPOSES.test(text);
  return told[id];
}

/**
 * How well a sentence shows the fact, in the order of what tells most: that its words speak of it several times over,
 * that it stands in the section about such matters, that it enumerates what is like it, that it begins with it, and how
 * surely it says it rather than supposes it.
 */
function weight(finding: Finding, segments: readonly Segment[], mentions: number): number {
  const segment = segments[finding.segmentId] as Segment;
  return (
    Math.min(mentions, 4) +
    (finding.place === 'section' ? 1.5 : 0) +
    Math.min(finding.beside, 3) / 2 +
    (finding.quote[0] < BEGINNING ? 0.5 : 0) +
    finding.certainty / 2 -
    (finding.reading === 'asks' ? 0.5 : 0) -
    (OF_DEEDS.test(finding.ruleId) && supposes(segment, segments) ? 1.5 : 0) -
    (segment.kind === 'row' && segment.text.length > LONG_ROW_CHARACTERS ? 1 : 0) -
    (STATEMENT.test(segment.text) ? 0 : 1)
  );
}

/** A second sentence of the same section shows less than one of another. */
const SAME_SECTION = 0.25;

/** The findings whose sentences show the fact best, one a sentence, the best first; of equals those that come first. */
function bestFindings(findings: readonly Finding[], segments: readonly Segment[]): Finding[] {
  if (findings.length <= 1) return [...findings];
  const mentions = new Map<number, number>();
  for (const { segmentId } of findings) mentions.set(segmentId, (mentions.get(segmentId) ?? 0) + 1);
  let rest = findings
    .map((finding) => {
      const segment = segments[finding.segmentId] as Segment;
      return { finding, segment, worth: weight(finding, segments, mentions.get(finding.segmentId) ?? 1) };
    })
    .sort((a, b) => b.worth - a.worth || a.finding.segmentId - b.finding.segmentId);
  const best: Finding[] = [];
  while (best.length < MOST_EVIDENCE && rest.length > 0) {
    const { finding, segment } = rest.reduce((first, one) => (one.worth > first.worth ? one : first));
    best.push(finding);
    rest = rest.filter((one) => one.segment.text !== segment.text);
    for (const one of rest) if (sameSection(one.segment, segment)) one.worth -= SAME_SECTION;
  }
  return best;
}

/** The sentences that show the fact best, at most three. */
export function bestEvidence(
  findings: readonly Finding[],
  segments: readonly Segment[],
  document: PolicyDocument,
): Evidence[] {
  return bestFindings(findings, segments).map((finding) => shown(finding, segments, document));
}

function shown({ segmentId, quote }: Finding, segments: readonly Segment[], document: PolicyDocument): Evidence {
  return evidenceOf(document, segments[segmentId] as Segment, quote);
}

/**
 * What these findings come to: read as the sentence shown first says it, for a line claims no more than the words under
 * it.
 */
export function summed(
  findings: readonly Finding[],
  segments: readonly Segment[],
  document: PolicyDocument,
): { reading?: Reading; scope?: Scope; evidence: Evidence[] } {
  const scope = scopeOf(findings);
  const best = bestFindings(findings, segments);
  const reading = best[0]?.reading;
  return {
    ...(reading ? { reading } : {}),
    ...(scope ? { scope } : {}),
    evidence: best.map((finding) => shown(finding, segments, document)),
  };
}

/** One line of the scorecard out of the findings that speak for it. */
export function lineOf(
  fact: Fact,
  findings: readonly Finding[],
  segments: readonly Segment[],
  document: PolicyDocument,
): Line {
  return { id: fact.slice(fact.indexOf(':') + 1), reading: 'denies', ...summed(findings, segments, document) };
}

/** Whom all of the findings are limited to; undefined where one of them is limited otherwise or not at all. */
function scopeOf(findings: readonly Finding[]): Scope | undefined {
  const scopes = new Set(findings.map((finding) => finding.scope));
  return scopes.size === 1 ? [...scopes][0] : undefined;
}
