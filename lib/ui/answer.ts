import type { Reading } from '../policy/finding';
import type { PracticeId, PracticeLine } from '../policy/scorecard';

/**
 * The states of a line, which are never folded into one another: what the policy affirms, what it affirms under a condition
 * that is the person's to fulfil, what it denies, where its sentences disagree, and what it does not speak of.
 */
export type Answer = 'yes' | 'only-if' | 'no' | 'unclear' | 'silent';

interface Said {
  answer: Answer;
  /** The answer in words, beside the sign. */
  word: string;
}

const READINGS: Record<Reading, Said> = {
  states: { answer: 'yes', word: 'Yes' },
  allows: { answer: 'yes', word: 'May' },
  asks: { answer: 'only-if', word: 'Only if you choose' },
  denies: { answer: 'no', word: 'No' },
};

export const UNCLEAR: Said = { answer: 'unclear', word: 'Unclear' };

export function answerOf(reading: Reading): Said {
  return READINGS[reading];
}

const PRACTICE_VALUES: Record<PracticeId, Readonly<Record<string, Said>>> = {
  sale: {
    sells: { answer: 'yes', word: 'Sells or shares' },
    'does-not-sell': { answer: 'no', word: 'Says it does not sell' },
  },
  'targeted-advertising': {
    yes: { answer: 'yes', word: 'Yes' },
    no: { answer: 'no', word: 'Says no' },
  },
  'ai-training': {
    yes: { answer: 'yes', word: 'Yes' },
    no: { answer: 'no', word: 'Says no' },
  },
  'automated-decisions': {
    yes: { answer: 'yes', word: 'Yes' },
    no: { answer: 'no', word: 'Says no' },
  },
  'international-transfer': {
    yes: { answer: 'yes', word: 'Yes' },
    no: { answer: 'no', word: 'Says no' },
  },
  retention: {
    'stated-period': { answer: 'yes', word: 'Names a period' },
    'as-long-as-necessary': { answer: 'yes', word: 'As long as it needs' },
    indefinite: { answer: 'yes', word: 'Without end' },
  },
  'do-not-track': {
    honoured: { answer: 'yes', word: 'Honoured' },
    ignored: { answer: 'no', word: 'Ignored' },
  },
  'global-privacy-control': {
    honoured: { answer: 'yes', word: 'Honoured' },
    ignored: { answer: 'no', word: 'Ignored' },
  },
  'breach-notification': { promised: { answer: 'yes', word: 'Promised' } },
  'change-notice': {
    consent: { answer: 'yes', word: 'Asks you first' },
    'direct-notice': { answer: 'yes', word: 'Tells you directly' },
    posted: { answer: 'yes', word: 'Only posts them' },
  },
  children: {
    'not-directed': { answer: 'no', word: 'Not meant for them' },
    'parental-consent': { answer: 'only-if', word: 'With a parent’s consent' },
    directed: { answer: 'yes', word: 'Meant for them' },
  },
};

/** A practice as an answer and its words; null where the policy is silent. */
export function practiceAnswer(practice: PracticeId, line: PracticeLine): Said | null {
  if (line.value === 'not-stated') return null;
  const said = PRACTICE_VALUES[practice][line.value] ?? { answer: 'unclear', word: line.value.replaceAll('-', ' ') };
  if (said.answer !== 'yes') return said;
  if (line.reading === 'asks') return { answer: 'only-if', word: `${said.word}, only if you choose` };
  if (line.reading === 'allows' && said.word === 'Yes') return { answer: 'yes', word: 'May' };
  return said;
}
