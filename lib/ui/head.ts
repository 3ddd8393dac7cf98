import type { Evidence, FactRef, Grade, Letter, Scorecard } from '../policy/scorecard';
import { pageName } from './page-text';
import { type Row, sameFinding, signed, type Tone } from './rows';
import { hostOf } from './safe-link';
import type { Section } from './sections';
import { count } from './summaries';

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

const VERDICTS: Record<Letter, string> = {
  A: 'Very good',
  B: 'Good',
  C: 'Mixed',
  D: 'Poor',
  E: 'Very poor',
};

export function headOf(scorecard: Scorecard, sections: readonly Section[], optOuts: number): Head {
  const { source, grade } = scorecard;
  const host = hostOf(source.url);
  const controller = pageName(source.controller ?? '');
  return {
    name: controller || host,
    host: controller === '' ? '' : host,
    letter: grade.letter,
    grade: `Grade ${grade.letter}, ${grade.score} of 100 points`,
    verdict: VERDICTS[grade.letter],
    sentence: sentenceOf(scorecard, optOuts),
    facts: [
      ...(source.lastUpdated === null ? ['No date given'] : [`Updated ${dateInWords(source.lastUpdated)}`]),
      `${source.readingMinutes} min read`,
      easeInWords(source.readingEase),
    ],
    score: scoreInWords(grade),
    reasons: reasonsOf(scorecard, sections),
  };
}

/** At most five, the worst first; the scorecard has put them in order. */
export function standoutsOf(scorecard: Scorecard, sections: readonly Section[]): Standout[] {
  const words: Record<Tone, string> = { bad: 'Concern', good: 'Good', neutral: 'Note' };
  return scorecard.highlights.slice(0, 5).map((highlight, at) => ({
    key: `${at}:${highlight.finding}`,
    text: highlight.text,
    tone: highlight.tone,
    word: words[highlight.tone],
    proof: proofOf(scorecard, sections, highlight.finding),
  }));
}

function reasonsOf(scorecard: Scorecard, sections: readonly Section[]): Reason[] {
  return [...scorecard.grade.reasons]
    .filter((reason) => reason.points !== 0)
    .sort((a, b) => a.points - b.points)
    .map((reason, at) => ({
      key: `${at}:${reason.finding}`,
      text: reason.text,
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
  const start = score - reasons.reduce((sum, { points }) => sum + points, 0);
  const held = score <= 0 || score >= 100;
  return `${score} of 100 points. Every policy starts ${held ? 'alike' : `at ${start}`}; these statements moved it.`;
}

function sentenceOf({ collected, recipients, namedThirdParties }: Scorecard, optOuts: number): string {
  const taken =
    collected.length === 0
      ? 'Names no data that it collects'
      : `Collects ${count(collected.length, 'kind', 'kinds')} of data`;
  const passed =
    recipients.length > 0
      ? `passes data on to ${count(recipients.length, 'kind of recipient', 'kinds of recipients')}`
      : namedThirdParties.length > 0
        ? `names ${count(namedThirdParties.length, 'company', 'companies')} that it works with`
        : 'names nobody who gets it';
  const ways = optOuts === 0 ? 'offers no opt-out' : `offers ${count(optOuts, 'way out', 'ways out')}`;
  return `${taken}, ${passed}, and ${ways}.`;
}

const MONTHS = 'Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec'.split(' ');

/** “2023-09-14” → “14 Sept 2023”, without a time zone that could move the day; other texts stay as they are. */
export function dateInWords(isoDate: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(isoDate) ?? [];
  const name = MONTHS[Number(month) - 1];
  return year !== undefined && name !== undefined ? `${Number(day)} ${name} ${year}` : isoDate;
}

/** Flesch reading ease in the words of its author's scale, shortened to four steps. */
function easeInWords(ease: number): string {
  if (ease >= 60) return 'Plain to read';
  if (ease >= 50) return 'Fairly hard to read';
  if (ease >= 30) return 'Hard to read';
  return 'Very hard to read';
}
