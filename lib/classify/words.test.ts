import { expect, test } from 'vitest';
import { wordsOf } from './words';

test.each([
  ['We don’t sell it.', ['we', "don't", 'sell', 'it', '.']],
  ['Write to privacy@acme.example today', ['write', 'to', 'privacy@acme.example', 'today']],
  ['non-precise location', ['non-precise', 'location']],
  ['opt-out (third-party)', ['opt', 'out', '(', 'third', 'party', ')']],
  ['See https://acme.example/a?b=1 for more', ['see', 'https://acme.example/a?b=1', 'for', 'more']],
  ["Tom's and James’ site", ["tom's", 'and', 'james', 'site']],
  ['e.g. www.acme.example, U.S. law', ['e.g.', 'www.acme.example,', 'u.s.', 'law']],
  ['a.b@acme.example: mail', ['a.b@acme.example', ':', 'mail']],
  ['http: no address', ['http', ':', 'no', 'address']],
  ['HTTP://ACME.EXAMPLE Non-Personal', ['http://acme.example', 'non-personal']],
  ['naïve “cafés” 3.5%', ['naïve', '“', 'cafés', '”', '3', '.', '5']],
  ['', []],
])('%s', (text, words) => {
  expect(wordsOf(text).map((word) => word.norm)).toEqual(words);
});

test('offsets give the word back', () => {
  const text = 'Über “personal data”, e.g. naïve 😀 tests';
  for (const word of wordsOf(text))
    expect(text.slice(word.start, word.end).toLowerCase().replace('’', "'")).toBe(word.norm);
});

test('words with the same number are the same word, in whatever case', () => {
  const [data, upper, title] = wordsOf('data DATA Data').map(({ number }) => number);
  expect(data).toBeGreaterThan(0);
  expect([upper, title]).toEqual([data, data]);
  const norms = new Map<number, string>();
  for (const { number, norm } of wordsOf("Don’t don't École ÉCOLE école İstanbul Straße telecommunications sell")) {
    if (number === 0) continue;
    expect(norms.get(number) ?? norm).toBe(norm);
    norms.set(number, norm);
  }
  expect([...norms.values()]).toEqual(expect.arrayContaining(["don't", 'école', 'sell']));
});

test('a word that is not found again by its number has none', () => {
  const numbers = (text: string) => wordsOf(text).map(({ number }) => number);
  expect(numbers('ÉCOLE telecommunications')).toEqual([0, 0]);
  expect(numbers('sell École')).toEqual(numbers('SELL ÉCOLE'));
});
