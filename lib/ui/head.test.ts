import { expect, test } from 'vitest';
import { scorecardOf, silentScorecard } from '../../tests/states';
import type { Scorecard } from '../policy/scorecard';
import { headOf, standoutsOf } from './head';
import { signed } from './rows';

import { sectionsOf } from './sections';
import { dateInWords } from './wording';

const head = (card: Scorecard) => headOf(card, sectionsOf(card));

test.each([
  ['mixed', 'Sells or “shares” your data and keeps some of it for 2 years.'],
  ['allGood', 'Says that it does not sell your data and does not say for how long it is kept.'],
  ['allBad', 'Sells or “shares” your data and may keep it without end.'],
  ['silent', 'Says little about what happens to your data.'],
] as const)('%s comes to “%s”', (name, sentence) => {
  expect(head(scorecardOf(name)).sentence).toBe(sentence);
});

test('a policy without a controller goes by its site, one without a date says so', () => {
  expect(head(silentScorecard)).toMatchObject({ name: 'quietpond.example', host: '' });
  expect(head(silentScorecard).facts[0]).toBe('No date given');
});

test.each([
  ['2024-06-14', '14 Jun 2024'],
  ['2023-01-05', '5 Jan 2023'],
  ['June 2024', 'June 2024'],
  ['2024-13-01', '2024-13-01'],
])('%s is shown as %s', (date, words) => {
  expect(dateInWords(date)).toBe(words);
});

test.each([
  [-8, '−8'],
  [5, '+5'],
])('%i points are shown as %s', (points, text) => {
  expect(signed(points)).toBe(text);
});

test('the reasons add up: start and points give the score', () => {
  const { score, reasons } = head(scorecardOf('mixed'));
  expect(score).toBe('54 of 100 points. Every policy starts at 72; these statements moved it.');
  const sum = reasons.reduce((total, { points }) => total + Number(points.replace('−', '-')), 0);
  expect(72 + sum).toBe(54);
});

test('a score that was held at an end of the scale names no start', () => {
  const card = { ...silentScorecard, grade: { ...silentScorecard.grade, score: 0 } };
  expect(head(card).score).toContain('Every policy starts alike');
});

test('reasons come worst first, each with what proves it; silence proves itself', () => {
  const { reasons } = head(scorecardOf('mixed'));
  expect(reasons.map(({ points }) => points)).toEqual(['−12', '−8', '−6', '−3', '−2', '+4', '+4', '+5']);
  expect(reasons[0]?.proof.evidence[0]?.section).toBe('California');
  expect(reasons.find(({ text }) => text.includes('breach'))?.proof).toMatchObject({ answer: 'silent', evidence: [] });
});

test('the ways out prove a reason of their own', () => {
  const mixed = scorecardOf('mixed');
  const reasons = [{ text: 'Offers ways to opt out', points: 2, finding: 'optOuts:any' as const }];
  const card = { ...mixed, grade: { ...mixed.grade, reasons } };
  expect(head(card).reasons[0]?.proof.evidence).toHaveLength(6);
});

test('at most five statements stand out', () => {
  const mixed = scorecardOf('mixed');
  const card = { ...mixed, highlights: [...mixed.highlights, ...mixed.highlights] };
  expect(standoutsOf(card, sectionsOf(card))).toHaveLength(5);
});
