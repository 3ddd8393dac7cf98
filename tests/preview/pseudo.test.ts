import { expect, test } from 'vitest';
import { PSEUDO_LANGUAGES } from './pseudo';

test('a longer language keeps the holes and grows by about two fifths', () => {
  const english = 'Shares your data with {count} kinds of recipients, as the policy says';
  const longer = PSEUDO_LANGUAGES['en-XA'](english);
  expect(longer).toContain('{count}');
  expect(longer.length / english.length).toBeGreaterThan(1.25);
  expect(longer.length / english.length).toBeLessThan(1.5);
});

test('a language from right to left turns each word, and no hole', () => {
  expect(PSEUDO_LANGUAGES['ar-XB']('Grade {letter}')).toBe('\u202eGrade\u202c {letter}');
});
