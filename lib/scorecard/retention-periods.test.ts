import { expect, test } from 'vitest';
import { documentText } from '../policy/document';
import { segment } from '../segment/segment';
import { policyOf } from './fixture';
import { retentionPeriodsOf } from './retention-periods';

const periodsIn = (...lines: string[]) => {
  const document = policyOf(lines);
  return retentionPeriodsOf(document, segment(document));
};

test.each([
  ['We keep your messages for two (2) years.', ['two (2) years']],
  [
    'Your account is deleted after 24 months of inactivity and wiped from backups within 30 days.',
    ['24 months', '30 days'],
  ],
  ['Applications are stored for a further year.', ['a further year']],
  ['We retain logs for 6 to 12 months.', ['6 to 12 months']],
  ['After a two-year period we delete logs.', ['two-year']],
  ['Session data are kept for 24 hours and backups for six weeks.', ['24 hours', 'six weeks']],
  ['IP addresses are anonymised after seven days.', ['seven days']],
  ['We will respond to your request for deletion within 30 days.', []],
  ['We delete nothing without notice; you will get 14 days notice.', []],
  ['In the past 12 months we have collected and stored identifiers.', []],
  ['You must be 18 years old to store photos.', []],
  ['Our plan costs $10 a month and keeps your photos safe.', []],
  ['We answer within two days.', []],
])('%s → %j', (sentence, periods) => {
  expect(periodsIn(sentence).map(({ text }) => text)).toEqual(periods);
});

test('the same length is one period, with each of its sentences', () => {
  const [period, ...others] = periodsIn('We keep chats for 2 years.', 'Logs are kept for two (2) years.');
  expect(others).toEqual([]);
  expect(period?.evidence.map(({ quote }) => quote)).toEqual([
    'We keep chats for 2 years.',
    'Logs are kept for two (2) years.',
  ]);
});

test('three sentences are enough for a period', () => {
  const [period] = periodsIn(...['chats', 'logs', 'orders', 'bills'].map((what) => `We keep ${what} for 2 years.`));
  expect(period?.evidence.map(({ quote }) => quote.split(' ')[2])).toEqual(['chats', 'logs', 'orders']);
});

test('rows of a retention table need no verb', () => {
  expect(
    periodsIn('# How long we keep data', '| Chats | 90 days', '| Bills | ten years').map(({ text }) => text),
  ).toEqual(['90 days', 'ten years']);
});

test('lifetimes of cookies count only where nothing else does', () => {
  const cookie = 'Our cookies expire after 13 months.';
  expect(periodsIn(cookie).map(({ text }) => text)).toEqual(['13 months']);
  expect(periodsIn(cookie, 'We keep orders for ten years.').map(({ text }) => text)).toEqual(['ten years']);
});

test('evidence stands where it says', () => {
  const document = policyOf(['# Storage', 'Some words. We keep chats for 90 days.']);
  const [period] = retentionPeriodsOf(document, segment(document));
  const [evidence] = period?.evidence ?? [];
  expect(documentText(document).slice(evidence?.start, evidence?.end)).toBe('We keep chats for 90 days.');
});
