import { expect, test } from 'vitest';
import { spaced, wordCount } from './phrases';

test.each([
  ['', '  '],
  ['Privacy  Policy', ' privacy policy '],
  ['“Privacy” – our policy…', ' privacy our policy '],
  [' a , b(c) ', ' a b c '],
  ['Déclaration d’accès', ' declaration d acces '],
  ['Über 5 µm', ' uber 5 µm '],
  ['Ιδιωτικότητα', ' ιδιωτικοτητα '],
])('%j is compared as %j', (text, compared) => {
  expect(spaced(text)).toBe(compared);
});

test.each([
  ['', 0],
  ["We don't sell it", 4],
  ['We don’t sell “it” — 3 times', 6],
  ["' 'tis ''", 1],
  ['a-b_c@d', 4],
  ['Nous n’avons pas l’accès', 4],
  ['个人信息保护', 3],
])('%j is as long as %i words', (text, words) => {
  expect(wordCount(text)).toBe(words);
});
