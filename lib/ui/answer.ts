import { type MessageKey, t } from '../i18n/messages';
import type { Reading } from '../policy/finding';
import type { PracticeId, PracticeLine } from '../policy/scorecard';

/**
 * The states of a line, which are never folded into one another: what the policy affirms, what it affirms under a
 * condition that is the person's to fulfil, what it denies, where its sentences disagree, and what it does not speak
 * of.
 */
export type Answer = 'yes' | 'only-if' | 'no' | 'unclear' | 'silent';

export interface Said {
  answer: Answer;
  /** The answer in words, beside the sign. */
  word: string;
}

type Known = readonly [answer: Answer, word: MessageKey];

const YES: Known = ['yes', 'answer_yes'];
const SAYS_NO: Known = ['no', 'answer_says_no'];

const READINGS: Record<Reading, Known> = {
  states: YES,
  allows: ['yes', 'answer_may'],
  asks: ['only-if', 'answer_only_if'],
  denies: ['no', 'answer_no'],
};

const PRACTICE_VALUES: Record<PracticeId, Readonly<Record<string, Known>>> = {
  sale: {
    sells: ['yes', 'practiceValue_sale_sells'],
    'does-not-sell': ['no', 'practiceValue_sale_does_not_sell'],
  },
  'targeted-advertising': { yes: YES, no: SAYS_NO },
  'ai-training': { yes: YES, no: SAYS_NO },
  'automated-decisions': { yes: YES, no: SAYS_NO },
  'international-transfer': { yes: YES, no: SAYS_NO },
  retention: {
    'stated-period': ['yes', 'practiceValue_retention_stated_period'],
    'as-long-as-necessary': ['yes', 'practiceValue_retention_as_long_as_necessary'],
    indefinite: ['yes', 'practiceValue_retention_indefinite'],
  },
  'do-not-track': {
    honoured: ['yes', 'practiceValue_do_not_track_honoured'],
    ignored: ['no', 'practiceValue_do_not_track_ignored'],
  },
  'global-privacy-control': {
    honoured: ['yes', 'practiceValue_global_privacy_control_honoured'],
    ignored: ['no', 'practiceValue_global_privacy_control_ignored'],
  },
  'breach-notification': { promised: ['yes', 'practiceValue_breach_notification_promised'] },
  'change-notice': {
    consent: ['yes', 'practiceValue_change_notice_consent'],
    'direct-notice': ['yes', 'practiceValue_change_notice_direct_notice'],
    posted: ['yes', 'practiceValue_change_notice_posted'],
  },
  children: {
    'not-directed': ['no', 'practiceValue_children_not_directed'],
    'parental-consent': ['only-if', 'practiceValue_children_parental_consent'],
    directed: ['yes', 'practiceValue_children_directed'],
  },
};

export function answerOf(reading: Reading): Said {
  return said(READINGS[reading]);
}

/** Where the sentences disagree, or only hint. */
export function unclear(): Said {
  return { answer: 'unclear', word: t('answer_unclear') };
}

/** A practice as an answer and its words; null where the policy is silent. */
export function practiceAnswer(practice: PracticeId, line: PracticeLine): Said | null {
  if (line.value === 'not-stated') return null;
  const known = PRACTICE_VALUES[practice][line.value];
  if (known === undefined) return { answer: 'unclear', word: line.value.replaceAll('-', ' ') };
  const { answer, word } = said(known);
  if (answer !== 'yes') return { answer, word };
  if (line.reading === 'asks') return { answer: 'only-if', word: t('answerOnlyIf', { answer: word }) };
  if (line.reading === 'allows' && known === YES) return answerOf('allows');
  return { answer, word };
}

function said([answer, key]: Known): Said {
  return { answer, word: t(key) };
}
