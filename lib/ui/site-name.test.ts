import { expect, test } from 'vitest';
import { siteName } from './site-name';

test.each([
  ['harbour.example', 'harbour.example'],
  [' www.Harbour.example ', 'harbour.example'],
  ['https://shop.harbour.example:8080/privacy?x=1', 'shop.harbour.example'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['localhost', 'localhost'],
  ['harbour', null],
  ['two words.example', null],
  ['javascript:alert(1)', null],
  ['', null],
])('“%s” is the site %s', (typed, site) => {
  expect(siteName(typed)).toBe(site);
});
