import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { documentText } from '../policy/document';
import { extract } from './extract';
import { findPassage } from './passage';

const URL = 'https://acme.example/privacy';

function pageOf(body: string): Document {
  return new JSDOM(`<body><h1>Privacy policy</h1>${body}</body>`).window.document;
}

function find(body: string, quote: string): string | undefined {
  const page = pageOf(body);
  const policy = extract(page, URL);
  const start = documentText(policy).indexOf(quote);
  expect(start).toBeGreaterThan(-1);
  return findPassage(page, policy, start, start + quote.length)?.toString();
}

test.each([
  [
    '<p>We  collect\n your  <b>personal</b>\n  data.</p>',
    'collect your personal data',
    'collect\n your  personal\n  data',
  ],
  ['<p>We collect personal data<a href="/x">, always,</a> with care.</p>', ', always, with', ', always, with'],
  ['<p>We collect per\u00adson\u00adal data with care.</p>', 'personal data', 'per\u00adson\u00adal data'],
  ['<p>We collect your personal data.</p><p>We share them.</p>', 'data.\nWe share', 'data.We share'],
  ['<pre>We collect your personal data.\n\nWe share   them.</pre>', 'We share them', 'We share   them'],
  [
    '<table><tr><th>Data</th><th>Why</th></tr><tr><td>Personal data we collect</td><td>Mail<br>Calls</td></tr></table><p>We collect your personal data.</p>',
    'Mail; Calls',
    'MailCalls',
  ],
])('in %s, "%s" is found', (body, quote, inPage) => {
  expect(find(body, quote)).toBe(inPage);
});

test('a page that has changed elsewhere still has the passage, one that lost it has not', () => {
  const page = pageOf(
    '<p id="first">We collect your personal data.</p><p id="second">We share your personal data.</p>',
  );
  const policy = extract(page, URL);
  const start = documentText(policy).indexOf('We share');
  page.getElementById('first')?.before(page.createElement('hr'), 'We use cookies and similar things on this website.');
  expect(findPassage(page, policy, start, start + 8)?.toString()).toBe('We share');
  page.getElementById('second')?.remove();
  expect(findPassage(page, policy, start, start + 8)).toBeNull();
});

test.each([
  [-1, 4],
  [4, 4],
  [5, 2],
  [0, 100_000],
  [Number.NaN, 2],
])('from %i to %i there is nothing', (start, end) => {
  const page = pageOf('<p>We collect your personal data.</p>');
  expect(findPassage(page, extract(page, URL), start, end)).toBeNull();
});
