import { expect, test } from 'vitest';
import { scorecardOf, silentScorecard } from '../../tests/states';
import type { Evidence, FactRef, Highlight, PracticeLine, Scorecard } from '../policy/scorecard';
import { tellingOf } from './telling';
import { spanInWords } from './wording';

const evidence: Evidence[] = [{ quote: 'So it is.', section: '', start: 0, end: 9 }];
const highlight = (finding: FactRef): Highlight => ({ text: '', tone: 'bad', finding });
const practice = (value: string, reading: PracticeLine['reading'] = 'states'): PracticeLine => ({
  value,
  reading,
  evidence,
});
const keeps = (value: string, ...periods: string[]): Partial<Scorecard> => ({
  practices: { ...silentScorecard.practices, retention: practice(value) },
  retentionPeriods: periods.map((text) => ({ text, evidence })),
});
const advertisers: Partial<Scorecard> = {
  highlights: [highlight('recipients:advertisers')],
  recipients: [{ id: 'advertisers', reading: 'states', evidence }],
};
const location: Partial<Scorecard> = {
  highlights: [highlight('collected:precise-location')],
  collected: [{ id: 'precise-location', reading: 'states', evidence }],
};

test.each<[string, Partial<Scorecard>]>([
  [
    'Shares your data with advertisers and keeps it for 2 years.',
    { ...advertisers, ...keeps('stated-period', 'two years') },
  ],
  // Several periods are for several kinds of data.
  [
    'Shares your data with advertisers and keeps some of it for 2 years.',
    { ...advertisers, ...keeps('stated-period', '90 days', 'two (2) years') },
  ],
  // “It” would be the location here.
  ['Collects your precise location and may keep your data without end.', { ...location, ...keeps('indefinite') }],
  ['Shares your data with advertisers and does not say for how long it is kept.', advertisers],
  [
    'Shares your data with advertisers and keeps it for as long as it needs.',
    { ...advertisers, ...keeps('as-long-as-necessary') },
  ],
  // A period that cannot be told in a word or two is not told.
  [
    'Shares your data with advertisers.',
    { ...advertisers, ...keeps('stated-period', 'the time that the law of taxes asks for') },
  ],
  ['Keeps your data for 90 days.', keeps('stated-period', '90 days')],
])('%s', (sentence, said) => {
  expect(tellingOf({ ...silentScorecard, ...said })).toBe(sentence);
});

test('what happens only if one agrees is not told as if it happened', () => {
  const asks = { ...advertisers, recipients: [{ id: 'advertisers', reading: 'asks' as const, evidence }] };
  expect(tellingOf({ ...silentScorecard, ...asks })).toBeNull();
  const sale = { ...silentScorecard.practices, sale: practice('sells', 'asks') };
  expect(tellingOf({ ...silentScorecard, practices: sale, highlights: [highlight('practices:sale')] })).toBeNull();
});

test('what is unclear is not told either', () => {
  const mixed = scorecardOf('mixed');
  const unclear: Scorecard = { ...mixed, unclear: [{ finding: 'practices:sale', evidence }] };
  expect(tellingOf(unclear)).toBe('Shares your data with advertisers and keeps some of it for 2 years.');
});

test('silence is not told', () => {
  expect(tellingOf(silentScorecard)).toBeNull();
});

test.each([
  ['two (2) years', '2 years', 730],
  ['90 days', '90 days', 90],
  ['one month', '1 month', 30],
  ['12-month', '12 months', 360],
  ['as long as needed, at most two years', null, 0],
  ['about 3 years', null, 0],
  ['0 days', null, 0],
])('“%s” is %s', (text, words, days) => {
  expect(spanInWords(text)).toEqual(words === null ? null : { words, days });
});
