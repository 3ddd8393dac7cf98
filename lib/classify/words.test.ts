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
