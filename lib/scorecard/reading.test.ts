import { expect, test } from 'vitest';
import { readingOf, syllablesOf } from './reading';

test.each([
  ['data', 2],
  ['we', 1],
  ['share', 1],
  ['collected', 3],
  ['used', 1],
  ['table', 2],
  ['services', 3],
  ['information', 4],
  ['third', 1],
  ['boxes', 2],
  ['aches', 2],
  ['added', 2],
  ['yours', 1],
  ['DATA', 2],
  ['don’t', 1],
  ['Übersicht', 3],
])('%s has %i syllables', (word, syllables) => {
  expect(syllablesOf(word)).toBe(syllables);
});

test('nothing takes no time', () => {
  expect(readingOf('')).toEqual({ words: 0, readingMinutes: 0, readingEase: 0 });
});

test('238 words are a minute', () => {
  const text = 'We keep it short. '.repeat(238);
  expect(readingOf(text)).toMatchObject({ words: 952, readingMinutes: 4 });
});

test('plain words are easier than legal ones', () => {
  const plain = readingOf('We do not sell your data. You can ask us what we keep. We will tell you.');
  const legal = readingOf(
    'Notwithstanding the foregoing, personally identifiable information may be disseminated to affiliated organisations pursuant to contractual obligations.',
  );
  expect(plain.readingEase).toBeGreaterThan(90);
  expect(legal.readingEase).toBeLessThan(10);
});

test('the end of a line ends a sentence', () => {
  const items = ['Identification information', 'Organisational documentation', 'Advertising identifiers'];
  expect(readingOf(items.join('\n')).readingEase).toBeGreaterThanOrEqual(readingOf(items.join(' ')).readingEase);
  expect(readingOf('The cat sat on the mat\nThe information we collected').readingEase).toBeGreaterThan(
    readingOf('The cat sat on the mat the information we collected').readingEase,
  );
});

test('words count alike by themselves and in a text, in small letters and in large', () => {
  const words = ['data', 'shared', 'purposes', 'yours', 'don’t', 'third-party', 'naïve', '2,000'];
  const alone = readingOf(words.join('\n'));
  expect(alone.words).toBe(words.length);
  expect(readingOf(words.join('\n').toUpperCase())).toEqual(alone);
  expect(readingOf(`${words.join(' \n')}…`)).toEqual(alone);
});
