import type { Rubric } from '../policy/rubric';
import type { FactRef, Grade, GradeReason } from '../policy/scorecard';
import type { Concern, Weight } from '../policy/settings';
import { FACTORS } from '../policy/weights';

/** Where a grade starts and where its letters begin. */
export type Scale = Pick<Rubric, 'base' | 'letters'>;

/**
 * The grade as a person weighs it: the points of each reason times the weight of the concern that it belongs to. What
 * is not weighed counts as published, and without any weight the published grade comes back as it is.
 */
export function weighed(
  grade: Grade,
  scale: Scale,
  concerns: Readonly<Record<Concern, readonly FactRef[]>>,
  weights: Readonly<Partial<Record<Concern, Weight>>>,
): Grade {
  const factors = new Map<FactRef, number>();
  for (const [concern, findings] of Object.entries(concerns) as [Concern, readonly FactRef[]][]) {
    const factor = FACTORS[weights[concern] ?? 'as-published'];
    if (factor !== 1) for (const finding of findings) factors.set(finding, factor);
  }
  if (factors.size === 0) return grade;
  const reasons = grade.reasons
    .map((reason): GradeReason => ({ ...reason, points: reason.points * (factors.get(reason.finding) ?? 1) }))
    .filter(({ points }) => points !== 0);
  return { ...marked(reasons, scale), reasons: sorted(reasons) };
}

/** The letter and the score of these reasons, which is held between 0 and 100. */
export function marked(reasons: readonly GradeReason[], { base, letters }: Scale): Pick<Grade, 'letter' | 'score'> {
  const total = reasons.reduce((sum, { points }) => sum + points, base);
  const score = Math.max(0, Math.min(100, Math.round(total)));
  return { letter: letters.find(({ from }) => score >= from)?.letter ?? 'E', score };
}

/** The weightiest first. */
export function sorted(reasons: readonly GradeReason[]): GradeReason[] {
  return [...reasons].sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}
