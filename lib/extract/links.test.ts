import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { domOf } from './dom';
import { hrefOf, isShareLink, reachOf } from './links';

const PAGE = 'https://www.acme.example/legal/privacy?lang=en#top';

test.each([
  ['https://social.example/share?u=https%3A%2F%2Fwww.acme.example%2Flegal%2Fprivacy', 'shares'],
  ['https://social.example/share?u=https%3a%2f%2fwww.acme.example%2flegal%2fprivacy', 'shares'],
  ['https://social.example/share?text=See+http://www.acme.example/legal/privacy', 'shares'],
  ['mailto:?body=https%3A%2F%2Fwww.acme.example%2Flegal%2Fprivacy', 'shares'],
  ['https://ads.example/choices?site=acme.example', 'does not'],
  ['https://www.acme.example/legal/privacy', 'does not'],
  ['https://www.acme.example/legal/privacy#rights', 'does not'],
  ['https://www.acme.example/legal/privacy?lang=de', 'does not'],
  ['mailto:privacy@acme.example', 'does not'],
])('%s %s this page', (href, answer) => {
  expect(isShareLink(href, PAGE)).toBe(answer === 'shares');
});

test('a page without an address is shared by no link', () => {
  expect(isShareLink('https://ads.example/choices?id=1', '')).toBe(false);
});

test.each([
  ['https://www.acme.example/legal/privacy?lang=en#rights', 'here'],
  ['https://www.acme.example/legal/privacy', 'site'],
  ['https://www.acme.example', 'site'],
  ['http://shop.acme.example/', 'site'],
  ['https://www.acme.example.org/', 'elsewhere'],
  ['https://www.acme.examples/', 'elsewhere'],
  ['mailto:privacy@acme.example', 'elsewhere'],
])('%s leads %s', (href, reach) => {
  expect(reachOf(href, PAGE)).toBe(reach);
});

// Most links are taken as they are written; the browser's own parser is the judge of each.
test.each([
  'https://www.acme.example/legal/privacy-policy.html?lang=en&x=%20#rights',
  'http://acme.example/',
  'https://acme.example/a/b/../c',
  'https://acme.example/a/%2e%2e/c',
  'https://acme.example/.hidden',
  'https://acme.example/a/.',
  'https://ACME.example/Privacy',
  'https://acme.example:443/privacy',
  'https://acme.example',
  'https://1.2.3/',
  'https://0x7f.1/',
  'https://acme--shop.example/',
  'https://xn--mnchen-3ya.example/',
  'https://acme.example/a b',
  "https://acme.example/?q='a'",
  'https://acme.example/?q=a|b',
  'https://acme.example/a\\b',
  ' https://acme.example/privacy ',
  'https://acme.example/pri\nvacy',
  'https://acme.example/privacy\n',
  '/legal/privacy-policy.html?lang=en&x=%20#rights',
  '/',
  '//acme.example/privacy',
  '///privacy',
  '/a/../c',
  '/a/b/..',
  '/./c',
  '/.hidden',
  '/%7Eacme',
  '/a\\b',
  '/a\tb',
  '/privacy ',
  '#rights',
  'privacy.html',
  '?lang=en',
])('%j leads where the browser says', (href) => {
  const { document } = new JSDOM('<a></a>').window;
  const link = document.querySelector('a') as Element;
  link.setAttribute('href', href);
  for (const base of [
    'https://base.example/legal/',
    'http://BASE.example:80/a',
    'https://base.example:8443/',
    'file:///a/b',
  ])
    expect(hrefOf(domOf(document), link, base), base).toBe(webAddress(new URL(href, base).href));
});

function webAddress(href: string): string | null {
  return href.startsWith('file:') ? null : href;
}
