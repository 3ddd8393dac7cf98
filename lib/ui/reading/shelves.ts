import { t } from '../../i18n/messages';
import type { Evidence, Scorecard } from '../../policy/scorecard';
import type { Answer } from '../answer';
import type { Row, Tone } from '../rows';
import { type SectionId, sectionsOf } from '../sections';
import { waysOutOf } from '../ways-out';

/** What the findings are filtered by: the parts of the scorecard, in its order. */
export type Category = SectionId | 'waysOut';

/** A line of the scorecard, as it is listed beside the text. */
export interface ReadingLine {
  key: string;
  category: Category;
  label: string;
  labelFrom: Row['labelFrom'];
  answer: Answer;
  /** The answer in words; empty where the label says it all. */
  word: string;
  tone: Tone;
  scope: string | null;
  evidence: readonly Evidence[];
}

/** The lines of one category that a sentence of the policy proves; never empty. */
export interface Shelf {
  category: Category;
  title: string;
  lines: readonly ReadingLine[];
}

/** Everything that a sentence of the policy proves, category by category. */
export function shelvesOf(scorecard: Scorecard): Shelf[] {
  const parts = sectionsOf(scorecard).map(
    ({ id, title, groups }): Shelf => ({
      category: id,
      title,
      lines: groups.flatMap(({ rows }) => rows).map((row) => lineOf(id, row)),
    }),
  );
  const ways: Shelf = { category: 'waysOut', title: t('waysOut'), lines: wayLines(scorecard) };
  return [...parts, ways]
    .map((shelf) => ({ ...shelf, lines: shelf.lines.filter(({ evidence }) => evidence.length > 0) }))
    .filter(({ lines }) => lines.length > 0);
}

function lineOf(category: Category, row: Row): ReadingLine {
  const { key, label, labelFrom, answer, tone, evidence } = row;
  const word = labelFrom === 'policy' ? '' : row.word;
  return { key, category, label, labelFrom, answer, word, tone, scope: row.scope?.tag ?? null, evidence };
}

/** The ways out count as good for the reader, whatever they did to the grade. */
function wayLines(scorecard: Scorecard): ReadingLine[] {
  return waysOutOf(scorecard).flatMap(({ title, ways }) =>
    ways.map(
      ({ key, label, evidence }): ReadingLine => ({
        key,
        category: 'waysOut',
        label: title,
        labelFrom: 'smallprint',
        answer: 'yes',
        word: label,
        tone: 'good',
        scope: null,
        evidence,
      }),
    ),
  );
}
