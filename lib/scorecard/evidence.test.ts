import { expect, test } from 'vitest';
import { documentText } from '../policy/document';
import { segment } from '../segment/segment';
import { evidenceOf } from './evidence';
import { policyOf } from './fixture';

const LONG = Array.from({ length: 200 }, (_, n) => `word${n}`).join(' ');

test.each([
  [
    'a sentence, whole',
    ['# Data', 'First one. We keep your letters.'],
    'We keep your letters.',
    'We keep your letters.',
  ],
  ['a sentence behind line breaks', ['# Data', 'One.', 'Two.', '- Your letters'], 'Your letters', 'Your letters'],
])('quotes %s', (_, lines, words, quote) => {
  const document = policyOf(lines);
  const found = segment(document).find(({ text }) => text.includes(words));
  const evidence = evidenceOf(document, found as NonNullable<typeof found>);
  expect(evidence.quote).toBe(quote);
  expect(documentText(document).slice(evidence.start, evidence.end)).toBe(evidence.quote);
  expect(evidence.section).toBe('Data');
});

test.each([
  ['the beginning', 0],
  ['the middle', 700],
  ['the end', LONG.length - 7],
])('cuts a very long row around %s, between words', (_, at) => {
  const document = policyOf(['# Data', '## Categories', `| ${LONG}`]);
  const row = segment(document).at(-1) as ReturnType<typeof segment>[number];
  const evidence = evidenceOf(document, row, [at, at + 6]);
  expect(evidence.quote.length).toBeLessThanOrEqual(600);
  expect(evidence.quote.length).toBeGreaterThan(500);
  expect(evidence.quote).toContain(row.text.slice(at, at + 6).trim());
  expect(documentText(document).slice(evidence.start, evidence.end)).toBe(evidence.quote);
  expect(` ${row.text} `).toContain(` ${evidence.quote} `);
  expect(evidence.section).toBe('Data › Categories');
});
