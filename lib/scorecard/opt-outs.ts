import type { PolicyDocument } from '../policy/document';
import type { Finding } from '../policy/finding';
import type { Rule } from '../policy/rule';
import type { Contacts, OptOut, OptOutKind } from '../policy/scorecard';
import type { Segment } from '../policy/segment';
import { evidenceOf } from './evidence';

/** The choices that the policy offers, each with the way to take it: one entry for each kind and target. */
export function optOutsOf(
  document: PolicyDocument,
  segments: readonly Segment[],
  findings: readonly Finding[],
  _contacts: Contacts,
  rules: readonly Rule[],
): OptOut[] {
  const kinds = new Map(rules.map((rule) => [rule.id, rule]));
  const found = new Map<string, OptOut>();
  for (const finding of findings) {
    const rule = kinds.get(finding.ruleId);
    const segment = segments[finding.segmentId];
    if (!rule?.fact.startsWith('optOuts:') || !segment || finding.reading === 'denies') continue;
    const kind = rule.fact.slice('optOuts:'.length) as OptOutKind;
    const link = document.links.find(
      (link) =>
        link.block === segment.block &&
        link.start >= 0 &&
        segment.text.includes(link.text) &&
        /^https?:/.test(link.href),
    );
    const target = link?.href ?? null;
    const key = `${kind} ${target}`;
    const entry = found.get(key) ?? {
      kind,
      channel: target ? 'link' : 'instruction',
      target,
      label: rule.title,
      evidence: [],
    };
    entry.evidence.push(evidenceOf(document, segment, finding.quote));
    found.set(key, entry as OptOut);
  }
  return [...found.values()];
}
