import type { PolicyDocument } from '../policy/document';
import type { Finding } from '../policy/finding';
import type { Rule } from '../policy/rule';
import type { FactRef, PracticeId, PracticeLine } from '../policy/scorecard';
import type { Segment } from '../policy/segment';
import { bestEvidence, summed } from './lines';
import { rulesById } from './rules-by-id';

/**
 * The values of each practice, the one that counts first where a policy says several: what weighs against the person
 * before what reassures ("we do not sell … but may share for advertising" is a sale), and the strongest promise before
 * the weaker.
 */
export const PRACTICE_VALUES: { readonly [P in PracticeId]: readonly string[] } = {
  sale: ['sells', 'does-not-sell'],
  'targeted-advertising': ['yes', 'no'],
  'ai-training': ['yes', 'no'],
  'automated-decisions': ['yes', 'no'],
  'international-transfer': ['yes', 'no'],
  retention: ['stated-period', 'as-long-as-necessary', 'indefinite'],
  'do-not-track': ['honoured', 'ignored'],
  'global-privacy-control': ['honoured', 'ignored'],
  'breach-notification': ['promised'],
  'change-notice': ['consent', 'direct-notice', 'posted'],
  children: ['directed', 'parental-consent', 'not-directed'],
};

export interface PracticeLines {
  practices: Record<PracticeId, PracticeLine>;
  /** Practices on which the policy says two things. */
  contradicted: { finding: FactRef; evidence: PracticeLine['evidence'] }[];
}

/** Every practice with its value; one that no sentence speaks of is "not-stated" and has no evidence. */
export function practicesOf(
  findings: readonly Finding[],
  rules: readonly Rule[],
  segments: readonly Segment[],
  document: PolicyDocument,
): PracticeLines {
  const byId = rulesById(rules);
  const said = new Map<string, Finding[]>();
  for (const finding of findings) {
    const rule = byId.get(finding.ruleId);
    const value = rule?.values?.[finding.reading];
    if (!rule || !value || !rule.fact.startsWith('practices:')) continue;
    const key = `${rule.fact}=${value}`;
    const list = said.get(key);
    if (list) list.push(finding);
    else said.set(key, [finding]);
  }
  const practices = {} as Record<PracticeId, PracticeLine>;
  const contradicted: PracticeLines['contradicted'] = [];
  for (const [id, values] of Object.entries(PRACTICE_VALUES) as [PracticeId, readonly string[]][]) {
    const spoken = values.filter((value) => said.has(`practices:${id}=${value}`));
    const value = spoken[0];
    const finders = value === undefined ? [] : (said.get(`practices:${id}=${value}`) as Finding[]);
    practices[id] = { value: value ?? 'not-stated', ...summed(finders, segments, document) };
    if (id === 'sale' && spoken.length > 1) {
      contradicted.push({
        finding: 'practices:sale',
        evidence: bestEvidence(said.get('practices:sale=does-not-sell') ?? [], segments, document),
      });
    }
  }
  return { practices, contradicted };
}
