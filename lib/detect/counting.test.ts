import { expect, test } from 'vitest';
import { detectionLanguages } from '../../rules/detection/languages';
import { count, phrasesOf, wordingOf } from './counting';
import { occurrences, prepared, spaced, wordCount } from './phrases';

const phrases = ['personal data', 'data', 'your personal data', 'données', '個人情報', '情報'].map(prepared);

test.each([
  ['', 0],
  ['Your personal data, and your data', 4],
  ['Database', 0],
  ['Vos données – your personal dat', 1],
  ['個人情報と情報', 3],
  ['data data personal', 2],
])('%j says %i', (text, times) => {
  expect(count(wordingOf(text), phrasesOf(phrases))).toBe(times);
  expect(occurrences(spaced(text), phrases)).toBe(times);
  expect(wordingOf(text).length).toBe(wordCount(spaced(text)));
});

// Else it would be counted twice where it stands once and a half.
test('no phrase begins again within itself', () => {
  const all = detectionLanguages.flatMap(({ names, says, often, termsSay }) => [
    ...names.privacy,
    ...says,
    ...often,
    ...termsSay,
  ]);
  for (const phrase of all.map(prepared)) {
    const inside = phrase.slice(1, -1);
    for (let at = inside.indexOf(' '); at !== -1; at = inside.indexOf(' ', at + 1))
      expect(phrase.startsWith(`${inside.slice(at)} `), phrase).toBe(false);
  }
});
