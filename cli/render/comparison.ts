import type { LineChange, LineState } from '../../lib/compare/lines';
import type { SentenceChanges } from '../../lib/compare/sentences';
import type { Reading } from '../../lib/policy/finding';
import type { PracticeId, Scorecard } from '../../lib/policy/scorecard';
import { answerOf, practiceAnswer, unclear } from '../../lib/ui/answer';
import { labelOf, type Vocabulary } from '../../lib/ui/labels';
import { evidenceInBrief, printable, wrapped } from './layout';

export interface Comparison {
  before: Scorecard;
  after: Scorecard;
  lines: readonly LineChange[];
  sentences: SentenceChanges;
}

/** Two versions of a policy as text: first what they say differently, then the sentences. */
export function comparisonText({ before, after, lines, sentences }: Comparison): string {
  const { reworded, added, removed } = sentences;
  const total = reworded.length + added.length + removed.length;
  return [
    gradeText(before, after),
    part(`What it says: ${lines.length === 0 ? 'nothing changed' : changes(lines.length)}`, lines.map(lineText)),
    part(`Sentences: ${total === 0 ? 'nothing changed but dates, order and white space' : changes(total)}`, [
      ...reworded.map(({ before: was, after: is }) => `${sentence('-', was)}\n${sentence('+', is)}`),
      ...removed.map((text) => sentence('-', text)),
      ...added.map((text) => sentence('+', text)),
    ]),
  ].join('\n\n');
}

function gradeText({ grade: was }: Scorecard, { grade: is }: Scorecard): string {
  const said = (grade: Scorecard['grade']) => `${grade.letter} (${grade.score} of 100 points)`;
  return was.letter === is.letter && was.score === is.score
    ? `Grade: ${said(is)}, as before`
    : `Grade: ${said(was)} → ${said(is)}`;
}

function part(title: string, lines: readonly string[]): string {
  return [title, ...lines].join('\n');
}

function lineText({ finding, before, after, evidence }: LineChange): string {
  const [group = '', ...rest] = finding.split(':');
  const id = rest.join(':');
  const change = `${lineLabel(group, id)}: ${stateInWords(group, id, before)} → ${stateInWords(group, id, after)}`;
  const proof = evidenceInBrief(evidence);
  return [wrapped(printable(change), 4, '  *'), ...(proof === '' ? [] : [wrapped(proof, 6)])].join('\n');
}

const GROUPS: Readonly<Record<string, readonly [title: string, vocabulary: Vocabulary | null]>> = {
  collected: ['Collects', 'dataType'],
  purposes: ['Used for', 'purpose'],
  recipients: ['Given to', 'recipient'],
  security: ['Security', 'security'],
  transferSafeguards: ['Transfer safeguard', 'safeguard'],
  rights: ['Right', 'right'],
  practices: ['Practice', 'practice'],
  optOuts: ['Way out', 'optOut'],
  retentionPeriods: ['Keeps for', null],
  namedThirdParties: ['Names', null],
  minimumAge: ['Minimum age', null],
};

function lineLabel(group: string, id: string): string {
  const [title, vocabulary] = GROUPS[group] ?? [group, null];
  if (group === 'minimumAge') return title;
  if (group === 'retentionPeriods' || group === 'namedThirdParties') return `${title} ${id}`;
  // A way out is named by its kind and where it leads: "cookies (https://…)".
  const [, name = id, target = ''] = /^(\S+)( \(.*\))$/s.exec(id) ?? [];
  return `${title}: ${vocabulary === null ? name.replaceAll('-', ' ') : labelOf(vocabulary, name)}${target}`;
}

const READINGS: Readonly<Record<string, Reading>> = {
  states: 'states',
  allows: 'allows',
  asks: 'asks',
  denies: 'denies',
};

function stateInWords(group: string, id: string, state: LineState): string {
  if (state === null) return 'not stated';
  if (state === 'unclear') return unclear().word.toLowerCase();
  const reading = READINGS[state];
  if (reading) return answerOf(reading).word.toLowerCase();
  if (group !== 'practices') return state;
  return (practiceAnswer(id as PracticeId, { value: state, evidence: [] })?.word ?? state).toLowerCase();
}

function changes(amount: number): string {
  return `${amount} ${amount === 1 ? 'change' : 'changes'}`;
}

function sentence(sign: '-' | '+', text: string): string {
  return wrapped(printable(text), 4, `  ${sign}`);
}
