import { expect, test } from 'vitest';
import { isShareLink } from './links';

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
