import { expect, test } from 'vitest';
import { hitsIn, MOST_HITS } from './search';

test.each([
  ['We sell data. WE SELL MORE.', 'we sell', ['We sell', 'WE SELL']],
  ['Name\nE-mail', 'name e-mail', ['Name\nE-mail']],
  ['the company’s data', "company's", ['company’s']],
  ['“personal data”', '"personal data"', ['“personal data”']],
  ['opt–out', 'opt-out', ['opt–out']],
  ['a.c abc', 'a.c', ['a.c']],
  ['(see [1]) \\ $5 {x} ^ | a/b', '(see [1]) \\ $5 {x} ^ | a/b', ['(see [1]) \\ $5 {x} ^ | a/b']],
  ['Größe, GRÖSSE', 'größe', ['Größe']],
  ['İstanbul istanbul', 'istanbul', ['istanbul']],
  ['We sell data.', '   ', []],
  ['We sell data.', 'buy', []],
])('in "%s", "%s" is found as %j', (text, words, found) => {
  expect(hitsIn(text, words).map(({ start, end }) => text.slice(start, end))).toEqual(found);
});

test('a single letter does not fill the memory', () => {
  expect(hitsIn('e'.repeat(100_000), 'e')).toHaveLength(MOST_HITS);
});
