import { fromEnglish, t } from '../i18n/messages';
import type { Rubric, RubricLine } from '../policy/rubric';
import type { FactRef } from '../policy/scorecard';
import { CONCERNS, type Concern, type Settings, type Weight } from '../policy/settings';
import { FACTORS } from '../policy/weights';
import { labelOf } from './labels';
import { signed, type Tone } from './rows';

/** The rubric as a page: its lines by what people care about, with the points that they have for this person. */
export interface RubricGroup {
  key: string;
  title: string;
  /** How the person weighs it; empty where it counts as published. */
  weighed: string;
  lines: readonly RubricQuestion[];
}

export interface RubricQuestion {
  key: FactRef;
  asks: string;
  why: string;
  answers: readonly RubricAnswer[];
}

export interface RubricAnswer {
  key: string;
  says: string;
  /** "−14": with the person's weights. */
  points: string;
  tone: Tone;
}

export function rubricGroups(
  rubric: Rubric,
  concerns: Readonly<Record<Concern, readonly FactRef[]>>,
  weights: Settings['weights'],
): RubricGroup[] {
  const lineOf = (finding: FactRef) => rubric.lines.find((line) => line.finding === finding);
  const weighed = new Set(CONCERNS.flatMap((concern) => concerns[concern]));
  const groups = CONCERNS.map((concern): RubricGroup => {
    const weight = weights[concern] ?? 'as-published';
    return {
      key: concern,
      title: labelOf('concern', concern),
      weighed: weightNote(weight),
      lines: concerns[concern].flatMap((finding) => questionOf(lineOf(finding), FACTORS[weight])),
    };
  });
  const others = rubric.lines.filter(({ finding }) => !weighed.has(finding));
  return [
    ...groups,
    { key: 'other', title: t('rubricPageOther'), weighed: '', lines: others.flatMap((line) => questionOf(line, 1)) },
  ];
}

function questionOf(line: RubricLine | undefined, factor: number): RubricQuestion[] {
  if (line === undefined) return [];
  const answers = Object.entries(line.answers)
    .map(([answer, { points, says }]) => ({ answer, points: points * factor, says }))
    .sort((a, b) => a.points - b.points);
  return [
    {
      key: line.finding,
      asks: fromEnglish(line.asks),
      why: fromEnglish(line.why),
      answers: answers.map(({ answer, points, says }) => ({
        key: answer,
        says: fromEnglish(says),
        points: points === 0 ? '0' : signed(points),
        tone: points < 0 ? 'bad' : points > 0 ? 'good' : 'neutral',
      })),
    },
  ];
}

function weightNote(weight: Weight): string {
  switch (weight) {
    case 'not-at-all':
      return t('rubricPageNothing');
    case 'less':
      return t('rubricPageHalf');
    case 'more':
      return t('rubricPageTwice');
    case 'as-published':
      return '';
  }
}
