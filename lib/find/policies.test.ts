import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import * as words from '../../rules/finding';
import type { PageLink } from '../policy/links';
import { linksOf } from './collect';
import { policiesFrom } from './policies';

const HOME = 'https://www.harbour.example/';
const link = (text: string, href: string, place: PageLink['place'] = 'footer'): PageLink => ({
  text,
  href: new URL(href, HOME).href,
  place,
});
const found = (links: readonly PageLink[], url = HOME) => policiesFrom(links, url, words);

test.each([
  ['Privacy Policy', '/legal/privacy', 'main'],
  ['Privacy', '/privacy', 'main'],
  ['Privacy & Cookies', '/privacy-and-cookies', 'main'],
  ['Cookie Policy', '/cookies', 'cookies'],
  ['California Privacy Notice', '/privacy/ca', 'us-state'],
  ["Children's Privacy Policy", '/privacy-kids', 'children'],
  ['Applicant Privacy Notice', '/careers/privacy', 'jobs'],
  ['Privacy Notice', '/privacy/california', 'us-state'],
  ['Datenschutzerklärung', '/datenschutz', 'main'],
  ['Datenschutz', '/de/recht', 'main'],
  ['Datenschutzhinweise für Bewerber', '/karriere/datenschutz', 'jobs'],
  ['Politique de confidentialité', '/fr/confidentialite', 'main'],
  ['Política de privacidad', '/es/privacidad', 'main'],
  ['隐私政策', '/zh/yinsi', 'main'],
  ['', '/privacy-policy', 'main'],
  ['Notice at Collection', '/notice', 'us-state'],
])('“%s” at %s is for: %s', (text, href, audience) => {
  expect(found([link(text, href)])).toEqual([{ audience, text, href: new URL(href, HOME).href, because: 'linked' }]);
});

test.each([
  ['Your Privacy Choices', '/privacy-choices'],
  ['Privacy settings', '/account/privacy'],
  ['Do Not Sell or Share My Personal Information', '/do-not-sell'],
  ['Cookie Settings', '#cookies'],
  ['Terms of Use', '/terms'],
  ['Private parties and events', '/events'],
  ['Ten ways to think about privacy and your children at the beach', '/blog/ten-ways'],
  ['Learn more', '/privacy-policy'],
  ['', 'https://seal.example/privacy-policy'],
  ['Updates to our Terms of Service, our Usage Policy and our Privacy Policy', '/updates'],
])('“%s” at %s is no policy', (text, href) => {
  expect(found([link(text, href)]).filter(({ because }) => because === 'linked')).toEqual([]);
});

test('the main policy of the site comes first, then those for some people only', () => {
  const ranked = found([
    link('Cookie Policy', '/cookies'),
    link('Privacy Policy', 'https://captcha.example/privacy', 'elsewhere'),
    link('Candidate privacy', '/jobs/privacy'),
    link('Privacy', '/privacy', 'footer'),
    link('California Privacy Notice', '/privacy/california'),
  ]);
  expect(ranked.map(({ text, href }) => `${text} ${new URL(href).host}`)).toEqual([
    'Privacy www.harbour.example',
    'California Privacy Notice www.harbour.example',
    'Cookie Policy www.harbour.example',
    'Candidate privacy www.harbour.example',
  ]);
});

test('where the site has no main policy of its own, one elsewhere may be it', () => {
  const ranked = found([link('Cookie Policy', '/cookies'), link('Privacy Policy', 'https://group.example/privacy')]);
  expect(ranked.map(({ audience }) => audience)).toEqual(['main', 'cookies']);
});

test.each([
  ['Privacy Policy (opens in new window)', 'Privacy Policy'],
  ['Privacy\u2060 Notice\u200b', 'Privacy Notice'],
])('of %j, what is shown is %j', (text, shown) => {
  expect(found([link(text, '/privacy')])[0]?.text).toBe(shown);
});

test('two links to one page are one policy', () => {
  expect(found([link('Privacy', '/privacy/'), link('Privacy Policy', '/privacy#top', 'elsewhere')])).toHaveLength(1);
});

test('where no policy is linked, the usual addresses are guessed, and marked as guesses', () => {
  const guesses = found([link('Shop', '/shop')]);
  expect(guesses.map(({ href }) => href)).toContain('https://www.harbour.example/privacy');
  expect(guesses.every(({ because, text }) => because === 'guessed' && text === '')).toBe(true);
  expect(found([], 'about:blank')).toEqual([]);
});

describe('the links of a page', () => {
  const pageLinks = (html: string) => linksOf(new JSDOM(html, { url: HOME }).window.document, HOME);

  test('carry their words, their absolute address and their place', () => {
    expect(
      pageLinks(`<header><a href="/about">About</a></header><p><a href="notes.html">Notes</a></p>
        <div role="contentinfo"><a href="/privacy"><b>Privacy</b> policy</a></div>
        <footer><a href="https://x.example/p" aria-label="Privacy"><img src="x"></a></footer>`),
    ).toEqual([
      { text: 'About', href: `${HOME}about`, place: 'head' },
      { text: 'Notes', href: `${HOME}notes.html`, place: 'elsewhere' },
      { text: 'Privacy policy', href: `${HOME}privacy`, place: 'footer' },
      { text: 'Privacy', href: 'https://x.example/p', place: 'footer' },
    ]);
  });

  test('leave out scripts, mail and what is no address', () => {
    expect(
      pageLinks(
        '<a href="javascript:alert(1)">Privacy</a><a href="mailto:a@b.example">Mail</a><a href="https://[">x</a>',
      ),
    ).toEqual([]);
  });

  test('a policy named in the head of the page is found', () => {
    expect(pageLinks('<head><link rel="privacy-policy" href="/data"></head>')).toEqual([
      { text: 'Privacy policy', href: `${HOME}data`, place: 'head' },
    ]);
  });

  test('of ten thousand links, the last are looked at', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => `<a href="/${at}">${at}</a>`).join('');
    const links = pageLinks(many);
    expect(links).toHaveLength(600);
    expect(links.at(-1)?.text).toBe('9999');
  });
});
