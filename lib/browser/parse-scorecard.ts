import type { FactRef, PracticeId, PracticeLine, Scorecard } from '../policy/scorecard';
import { listOf, natural, number, oneOf, optional, orNull, type Parser, record, text, Unexpected } from './parse';

/** A scorecard quotes its policy, some sentences many times; these bounds only tell a scorecard from rubbish. */
const LONGEST_TEXT = 1_000_000;
const MOST_LINES = 10_000;

const words = text(LONGEST_TEXT);
const many = <T>(item: Parser<T>) => listOf(item, MOST_LINES);

const factRef: Parser<FactRef> = (value) => {
  const ref = words(value);
  if (!/^[^:]+:/.test(ref)) throw new Unexpected('Expected "group:id", as rules name their facts.');
  return ref as FactRef;
};

const reading = oneOf('states', 'allows', 'asks', 'denies');
const scope = oneOf('eea', 'uk', 'california', 'us-state', 'children');
const evidence = many(record({ quote: words, section: words, start: natural, end: natural }));
const lines = many(record({ id: words, reading, scope: optional(scope), evidence }));
const practice: Parser<PracticeLine> = record({
  value: words,
  reading: optional(reading),
  scope: optional(scope),
  evidence,
});

/** Every practice of the vocabulary: the compiler sees that none is missing. */
const practiceFields: Record<PracticeId, Parser<PracticeLine>> = {
  sale: practice,
  'targeted-advertising': practice,
  'ai-training': practice,
  'automated-decisions': practice,
  'international-transfer': practice,
  retention: practice,
  'do-not-track': practice,
  'global-privacy-control': practice,
  'breach-notification': practice,
  'change-notice': practice,
  children: practice,
};

const source = record({
  url: words,
  title: words,
  controller: orNull(words),
  lastUpdated: orNull(words),
  language: words,
  words: natural,
  readingMinutes: number,
  readingEase: number,
});

const grade = record({
  letter: oneOf('A', 'B', 'C', 'D', 'E'),
  score: number,
  reasons: many(record({ text: words, points: number, finding: factRef })),
});

const optOut = record({
  kind: oneOf(
    'sale-or-sharing',
    'targeted-advertising',
    'marketing-communications',
    'cookies',
    'analytics',
    'location',
    'data-deletion',
    'ai-training',
    'profiling',
    'other',
  ),
  channel: oneOf(
    'link',
    'email',
    'phone',
    'post',
    'account-setting',
    'device-setting',
    'browser-setting',
    'instruction',
  ),
  target: orNull(words),
  label: words,
  evidence,
});

export const scorecard: Parser<Scorecard> = record({
  schema: oneOf('smallprint-scorecard/1'),
  id: words,
  source,
  grade,
  highlights: many(record({ text: words, tone: oneOf('bad', 'good', 'neutral'), finding: factRef })),
  collected: lines,
  notCollected: lines,
  purposes: lines,
  recipients: lines,
  notShared: lines,
  practices: record(practiceFields),
  minimumAge: orNull(number),
  retentionPeriods: many(record({ text: words, evidence })),
  security: lines,
  transferSafeguards: lines,
  rights: lines,
  optOuts: many(optOut),
  contacts: record({
    emails: many(words),
    collapsed: optional(many(words)),
    phones: many(words),
    forms: many(words),
    postal: many(words),
  }),
  namedThirdParties: many(record({ name: words, evidence, optOutUrl: optional(words) })),
  unclear: many(record({ finding: factRef, evidence })),
});
