import { counted, t } from '../i18n/messages';
import type { Scope } from '../policy/finding';
import type { Evidence, FactRef, Line, PracticeId, Scorecard } from '../policy/scorecard';
import { type Answer, answerOf, practiceAnswer, type Said, unclear } from './answer';
import { labelOf, scopeLabel, type Vocabulary } from './labels';
import { pageName } from './page-text';
import { type SafeLink, safeLink } from './safe-link';

/** Whether the grade counts a line against the policy or for it; the colour of a row, never its only sign. */
export type Tone = 'bad' | 'good' | 'neutral';

/** One line of the scorecard as it is shown. */
export interface Row {
  /** Unique among the rows of a scorecard. */
  key: string;
  finding: FactRef;
  label: string;
  /** `policy`: the label is the page's own words and may be in any script. */
  labelFrom: 'smallprint' | 'policy';
  answer: Answer;
  word: string;
  tone: Tone;
  /** What the line did to the grade; 0 when it did nothing. */
  points: number;
  /** The points in a sentence; null where there are none. */
  counts: string | null;
  scope?: { tag: string; says: string };
  evidence: readonly Evidence[];
  link?: SafeLink;
}

const EMPTY: readonly Line[] = [];

/** A list of the scorecard: its name there, what its ids are called, and the order in which they are shown. */
export interface ListKind {
  group: string;
  vocabulary: Vocabulary;
  order: readonly string[];
}

/** The rows of a list of the scorecard, in their order; what has no place in it comes last. */
export function listRows(
  scorecard: Scorecard,
  { group, vocabulary, order }: ListKind,
  said: readonly Line[],
  denied: readonly Line[] = EMPTY,
): Row[] {
  const rows = new Map<string, Row>();
  for (const line of [...said, ...denied]) {
    const earlier = rows.get(line.id);
    // In both lists: the sentences disagree, and neither may win by its place in the list.
    const stated = earlier === undefined ? answerOf(line.reading) : unclear();
    rows.set(
      line.id,
      row(scorecard, `${group}:${line.id}`, labelOf(vocabulary, line.id), stated, {
        scope: line.scope,
        evidence: [...(earlier?.evidence ?? []), ...line.evidence],
      }),
    );
  }
  for (const { id, evidence } of unclearIn(scorecard, group)) {
    rows.set(id, row(scorecard, `${group}:${id}`, labelOf(vocabulary, id), unclear(), { evidence }));
  }
  return [...rows].sort(([a], [b]) => place(order, a) - place(order, b)).map(([, line]) => line);
}

/** The row of a practice; null where the policy is silent about it. */
export function practiceRow(scorecard: Scorecard, practice: PracticeId): Row | null {
  const line = scorecard.practices[practice];
  const finding: FactRef = `practices:${practice}`;
  const label = labelOf('practice', practice);
  const said = practiceAnswer(practice, line);
  const disputed = unclearIn(scorecard, 'practices').find(({ id }) => id === practice);
  if (disputed) {
    // The grade may have had to decide between sentences that disagree; the row owns up to both.
    const taken: Said =
      said === null ? unclear() : { answer: 'unclear', word: t('answerTakenAs', { answer: said.word }) };
    return row(scorecard, finding, label, taken, { evidence: disputed.evidence });
  }
  if (said === null) return null;
  return row(scorecard, finding, label, said, { scope: line.scope, evidence: line.evidence });
}

/** The companies that the policy names. */
export function companyRows(scorecard: Scorecard): Row[] {
  return scorecard.namedThirdParties.map((company, at) => ({
    ...plainRow(`named:${at}`, pageName(company.name), company.evidence),
    ...optional('link', company.optOutUrl === undefined ? undefined : (safeLink(company.optOutUrl) ?? undefined)),
  }));
}

/** The periods that the policy names. */
export function periodRows(scorecard: Scorecard): Row[] {
  return scorecard.retentionPeriods.map((period, at) =>
    plainRow(`period:${at}`, pageName(period.text), period.evidence),
  );
}

function plainRow(key: FactRef, label: string, evidence: readonly Evidence[]): Row {
  const said = answerOf('states');
  return { key, finding: key, label, labelFrom: 'policy', ...said, tone: 'neutral', points: 0, counts: null, evidence };
}

function row(
  scorecard: Scorecard,
  finding: FactRef,
  label: string,
  said: Said,
  rest: { scope?: Scope | undefined; evidence: readonly Evidence[] },
): Row {
  const points = pointsOf(scorecard, finding);
  return {
    key: finding,
    finding,
    label,
    labelFrom: 'smallprint',
    answer: said.answer,
    word: said.word,
    tone: points < 0 ? 'bad' : points > 0 ? 'good' : 'neutral',
    points,
    counts: points === 0 ? null : counted('countsPoints', Math.abs(points), { points: signed(points) }),
    evidence: rest.evidence,
    ...optional('scope', rest.scope === undefined ? undefined : scopeLabel(rest.scope)),
  };
}

// A denial stands in the list `notCollected` or `notShared`, and the grade may name it by either.
const OTHER_GROUP: Readonly<Record<string, string>> = {
  collected: 'notCollected',
  recipients: 'notShared',
  notCollected: 'collected',
  notShared: 'recipients',
};

/** Both ways in which a line can be referred to: "notShared:public" is the line "recipients:public". */
export function sameFinding(a: FactRef, b: FactRef): boolean {
  return canonical(a) === canonical(b);
}

function canonical(finding: FactRef): string {
  const [group = '', ...id] = finding.split(':');
  return `${group.startsWith('not') ? (OTHER_GROUP[group] ?? group) : group}:${id.join(':')}`;
}

/** “−8”, with a true minus sign, so that columns align and screen readers say “minus”. */
export function signed(points: number): string {
  return points < 0 ? `−${Math.abs(points)}` : `+${points}`;
}

function pointsOf(scorecard: Scorecard, finding: FactRef): number {
  return scorecard.grade.reasons
    .filter((reason) => sameFinding(reason.finding, finding))
    .reduce((sum, reason) => sum + reason.points, 0);
}

function unclearIn(scorecard: Scorecard, group: string): { id: string; evidence: readonly Evidence[] }[] {
  return scorecard.unclear
    .map(({ finding, evidence }) => ({ finding: canonical(finding), evidence }))
    .filter(({ finding }) => finding.startsWith(`${group}:`))
    .map(({ finding, evidence }) => ({ id: finding.slice(group.length + 1), evidence }));
}

function place(order: readonly string[], id: string): number {
  const at = order.indexOf(id);
  return at === -1 ? order.length : at;
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
}
