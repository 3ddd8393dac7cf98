import { expect, test } from 'vitest';
import { pageName, shortened } from './page-text';

test.each([
  ['Acme Ltd', 'Acme Ltd'],
  ['  Acme\n\t Ltd ', 'Acme Ltd'],
  ['\u202eelpmaxe.knab', 'elpmaxe.knab'],
  ['Ac\u200bme\u0000', 'Acme'],
  ['شركة', 'شركة'],
  // A joiner that a script needs stays.
  ['می\u200cخواهم', 'می\u200cخواهم'],
])('%j is shown as %j', (text, shown) => {
  expect(pageName(text)).toBe(shown);
});

test('a name as long as a page is cut', () => {
  expect(pageName('word '.repeat(500)).length).toBeLessThanOrEqual(161);
});

test.each([
  ['short enough', 20, 'short enough'],
  ['one two three four', 10, 'one two…'],
  ['無空白の長い文章です', 5, '無空白の…'],
  ['😀😀😀😀', 3, '😀…'],
])('%j within %i units is %j', (text, most, shown) => {
  expect(shortened(text, most).text).toBe(shown);
});
