import { describe, expect, test } from 'vitest';
import { lawbook } from '../../rules/lawbook';
import { daysAfter, daysBetween, inWords, isDay, lastDay } from './dates';
import type { Deadline } from './law';

const days = (count: number): Deadline => ({ period: { unit: 'days', count }, onWeekend: 'stays' });
const months = (count: number, onWeekend: Deadline['onWeekend'] = 'stays'): Deadline => ({
  period: { unit: 'calendar-month', count },
  onWeekend,
});
const business = (count: number): Deadline => ({
  period: { unit: 'business-days', count },
  onWeekend: 'stays',
});

describe('calendar months end on the same date or on the last day', () => {
  test.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-01-30', 1, '2024-02-29'],
    ['2000-01-31', 1, '2000-02-29'],
    ['2100-01-31', 1, '2100-02-28'],
    ['2025-02-28', 1, '2025-03-28'],
    ['2025-03-31', 1, '2025-04-30'],
    ['2025-12-15', 1, '2026-01-15'],
    ['2025-12-31', 2, '2026-02-28'],
    ['2025-11-30', 3, '2026-02-28'],
  ])('%s and %i → %s', (today, count, end) => {
    expect(lastDay(today, months(count), [])).toBe(end);
  });
});

describe('a month under the GDPR that ends on a weekend ends on Monday', () => {
  test.each([
    ['2025-01-31', '2025-02-28'],
    ['2025-02-01', '2025-03-03'],
    ['2025-02-02', '2025-03-03'],
    ['2024-08-31', '2024-09-30'],
    ['2023-12-30', '2024-01-30'],
    ['2026-01-31', '2026-03-02'],
  ])('%s → %s', (today, end) => {
    expect(lastDay(today, months(1, 'next-monday'), [])).toBe(end);
  });
});

describe('days', () => {
  test.each([
    ['2025-02-03', 45, '2025-03-20'],
    ['2024-02-03', 45, '2024-03-19'],
    ['2025-12-20', 30, '2026-01-19'],
    ['2025-03-29', 2, '2025-03-31'],
  ])('%s and %i → %s', (today, count, end) => {
    expect(lastDay(today, days(count), [])).toBe(end);
  });
});

describe('business days leave out weekends and United States federal holidays', () => {
  const holidays = lawbook.get('ccpa')?.holidays ?? [];
  test.each([
    ['2025-03-03', 15, '2025-03-24', 'no holiday between'],
    ['2025-02-28', 1, '2025-03-03', 'from a Friday'],
    ['2025-03-01', 1, '2025-03-03', 'from a Saturday'],
    ['2025-02-03', 15, '2025-02-25', 'Washington’s Birthday'],
    ['2025-05-23', 1, '2025-05-27', 'Memorial Day, the last Monday of May'],
    ['2027-05-28', 1, '2027-06-01', 'Memorial Day on the 31st'],
    ['2025-12-24', 1, '2025-12-26', 'Christmas Day'],
    ['2026-07-02', 1, '2026-07-06', '4 July on a Saturday is kept on Friday'],
    ['2022-12-23', 1, '2022-12-27', '25 December on a Sunday is kept on Monday'],
    ['2021-12-30', 1, '2022-01-03', '1 January on a Saturday is kept on 31 December'],
    ['2025-11-26', 1, '2025-11-28', 'Thanksgiving, the fourth Thursday'],
  ])('%s and %i → %s: %s', (today, count, end) => {
    expect(lastDay(today, business(count), holidays)).toBe(end);
  });
});

test.each([
  ['2025-02-28', true],
  ['2025-02-30', false],
  ['2025-2-3', false],
  ['', false],
  ['2025-13-01', false],
  ['2025-02-28T10:00', false],
])('“%s” is a date: %s', (text, answer) => {
  expect(isDay(text)).toBe(answer);
});

test.each([
  ['2025-03-03', 'en-GB', '3 March 2025'],
  ['2025-03-03', 'en-US', 'March 3, 2025'],
  ['2025-03-03', 'de-DE', '3. März 2025'],
  ['2025-03-03', 'es-ES', '3 de marzo de 2025'],
] as const)('%s in %s is %s', (day, dates, words) => {
  expect(inWords(day, dates)).toBe(words);
});

test.each([
  ['2028-02-28', '2028-03-01', 2],
  ['2026-03-28', '2026-03-30', 2],
  ['2026-12-31', '2027-01-01', 1],
  ['2026-05-05', '2026-05-05', 0],
  ['2026-05-05', '2026-05-01', -4],
])('from %s to %s: %i days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
  expect(daysAfter(from, days)).toBe(to);
});

test('what is no date is refused', () => {
  expect(() => lastDay('tomorrow', days(1), [])).toThrow(/Write it as year-month-day/);
});
