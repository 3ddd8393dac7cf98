import { fromEnglish, t } from '../i18n/messages';
import type { Evidence, FactRef, Grade, Letter, Scorecard } from '../policy/scorecard';
import { pageName } from './page-text';
import { type Row, sameFinding, signed, type Tone } from './rows';
import { hostOf } from './safe-link';
import type { Section } from './sections';
import { tellingOf } from './telling';
import { dateInWords, numberInWords } from './wording';

/** The top of the scorecard: whose policy it is, its grade, and what it comes to. */
export interface Head {
  /** The controller where the policy names one, else the site. From the page. */
  name: string;
  /** Empty where the name says it already. */
  host: string;
  letter: Letter;
  /** The grade for a screen reader: “Grade C, 61 of 100 points”. */
  grade: string;
  verdict: string;
  /** What the policy comes to, in one sentence. */
  sentence: string;
  /** Date, reading time and ease; what is not known is left out. */
  facts: readonly string[];
  score: string;
  reasons: readonly Reason[];
}

/** A line of the grade: what it did, in points, and where the scorecard proves it. */
export interface Reason {
  key: string;
  text: string;
  points: string;
  tone: Tone;
  proof: Proof;
}

/** Where the scorecard proves a statement of the grade; no evidence where the policy's silence is what counts. */
export type Proof = Pick<Row, 'finding' | 'answer' | 'evidence'>;

/** A statement that a reader would most want to know, with the row that proves it. */
export interface Standout {
  key: string;
  text: string;
  tone: Tone;
  /** The tone in a word, for those who see no colour. */
  word: string;
  proof: Proof;
}

export function headOf(scorecard: Scorecard, sections: readonly Section[]): Head {
  const { source, grade } = scorecard;
  const host = hostOf(source.url);
  const controller = pageName(source.controller ?? '');
  return {
    name: controller || host,
    host: controller === '' ? '' : host,
    letter: grade.letter,
    grade: t('headGrade', { letter: grade.letter, score: grade.score }),
    verdict: t(`verdict_${grade.letter}`),
    sentence: tellingOf(scorecard) ?? t('tellNothing'),
    facts: [
      source.lastUpdated === null ? t('headNoDate') : t('headUpdated', { date: dateInWords(source.lastUpdated) }),
      t('headMinutes', { minutes: numberInWords(source.readingMinutes) }),
      easeInWords(source.readingEase),
    ],
    score: scoreInWords(grade),
    reasons: reasonsOf(scorecard, sections),
  };
}

/** At most five, the worst first; the scorecard has put them in order. */
export function standoutsOf(scorecard: Scorecard, sections: readonly Section[]): Standout[] {
  return scorecard.highlights.slice(0, 5).map((highlight, at) => ({
    key: `${at}:${highlight.finding}`,
    text: fromEnglish(highlight.text),
    tone: highlight.tone,
    word: t(`tone_${highlight.tone}`),
    proof: proofOf(scorecard, sections, highlight.finding),
  }));
}

function reasonsOf(scorecard: Scorecard, sections: readonly Section[]): Reason[] {
  return [...scorecard.grade.reasons]
    .filter((reason) => reason.points !== 0)
    .sort((a, b) => a.points - b.points)
    .map((reason, at) => ({
      key: `${at}:${reason.finding}`,
      text: fromEnglish(reason.text),
      points: signed(reason.points),
      tone: reason.points < 0 ? 'bad' : 'good',
      proof: proofOf(scorecard, sections, reason.finding),
    }));
}

function proofOf(scorecard: Scorecard, sections: readonly Section[], finding: FactRef): Proof {
  const row = sections
    .flatMap(({ groups }) => groups.flatMap(({ rows }) => rows))
    .find((one) => sameFinding(one.finding, finding));
  if (row) return row;
  const evidence = optOutEvidence(scorecard, finding);
  return { finding, answer: evidence.length > 0 ? 'yes' : 'silent', evidence };
}

/** The ways out are no rows of a section, and yet the grade counts them: “optOuts:any”, “optOuts:cookies”. */
function optOutEvidence({ optOuts }: Scorecard, finding: FactRef): Evidence[] {
  const [group, kind] = finding.split(':');
  if (group !== 'optOuts') return [];
  return optOuts.filter((optOut) => kind === 'any' || optOut.kind === kind).flatMap(({ evidence }) => evidence);
}

/** The start is what the reasons leave of the score, unless the score has been held at an end of its scale. */
function scoreInWords({ score, reasons }: Grade): string {
  const start = Math.round(score - reasons.reduce((sum, { points }) => sum + points, 0));
  const held = score <= 0 || score >= 100;
  return held ? t('headScoreHeld', { score }) : t('headScore', { score, start });
}

/** Flesch reading ease in the words of its author's scale, shortened to four steps. */
function easeInWords(ease: number): string {
  if (ease >= 60) return t('headEase_plain');
  if (ease >= 50) return t('headEase_fair');
  if (ease >= 30) return t('headEase_hard');
  return t('headEase_very');
}
