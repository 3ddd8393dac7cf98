import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { detectionLanguages } from '../../rules/detection/languages';
import { type Facts, factsOf, type Label } from './facts';
import { glance, glanceAt } from './glance';
import { spaced } from './phrases';

const silent: Facts = { address: 'https://acme.example/p/12', title: 'Acme', headings: ['Acme'], labels: () => [] };
const label = (text: string, place: ReturnType<Label['place']> = 'text'): Label => ({ text, place: () => place });

describe('a page that may be a policy', () => {
  test.each([
    ['address', { address: 'https://acme.example/privacy' }],
    ['address of glued words', { address: 'https://acme.example/PrivacyPolicy_2.html' }],
    ['address in small letters', { address: 'https://acme.example/legal2/termsofuse.html' }],
    ['query', { address: 'https://acme.example/show?page=cookie-policy' }],
    ['hash of a single-page application', { address: 'https://acme.example/#/privacy' }],
    ['host', { address: 'https://privacy.acme.example/' }],
    ['address in another script', { address: 'https://acme.example/%E9%9A%90%E7%A7%81' }],
    ['title', { title: 'Privacy Policy | Acme' }],
    ['title with accents', { title: 'Politique de confidentialité – Acme' }],
    ['title of another legal page', { title: 'Terms and conditions' }],
    ['main heading', { headings: ['Acme', 'Datenschutzerklärung'] }],
    ['heading of a section', { labels: () => [label('Our offices'), label('Acme’s privacy notice')] }],
    ['first line', { labels: () => [label('プライバシーポリシー')] }],
  ] satisfies [string, Partial<Facts>][])('is known by its %s', (_what, facts) => {
    expect(glance({ ...silent, ...facts })).toBe('maybe');
  });

  test('is known by every name that detection knows', () => {
    const names = detectionLanguages.flatMap(({ names }) => Object.values(names).flat());
    const missed = names.filter((title) => glance({ ...silent, title }) === 'no');
    expect(names.length).toBeGreaterThan(300);
    expect(missed).toEqual([]);
    const inAddress = (name: string) => `https://acme.example/${spaced(name).replaceAll(' ', '')}`;
    expect(names.filter((name) => glance({ ...silent, address: inAddress(name) }) === 'no')).toEqual([]);
  });
});

describe('a page that is none', () => {
  test.each([
    ['says nothing of the kind', {}],
    ['holds a name within other words', { title: 'Photos of illegal autos', headings: ['Determinism'] }],
    ['asks for consent in a dialog', { labels: () => [label('We value your privacy', 'furniture')] }],
    ['links to its policy', { labels: () => [label('Privacy policy', 'furniture'), label('Terms', 'furniture')] }],
    [
      'speaks of privacy in a first sentence',
      { labels: () => [label('Why privacy matters to gardeners, and what they do about it')] },
    ],
    ['has the terms of a contest among its sections', { labels: () => [label('Terms')] }],
    ['has no address', { address: 'not an address' }],
    ['has an address without an end', { address: `https://acme.example/?state=${'x'.repeat(100_000)}privacy` }],
  ] satisfies [string, Partial<Facts>][])('%s', (_what, facts) => {
    expect(glance({ ...silent, ...facts })).toBe('no');
  });
});

const page = (html: string) => new JSDOM(html).window.document;
const factsIn = (html: string) => {
  const { title, headings, labels } = factsOf(page(html), 'https://acme.example/');
  return { title, headings, labels: labels().map(({ text, place }) => `${text} (${place()})`) };
};

describe('facts of a page', () => {
  test.each([
    ['its title and headings', '<title>A  title</title><h1>One <b>heading</b></h1><h1> </h1><h1>Two</h1>'],
    ['headings in bounds', `<title>A title</title><h1>One heading</h1><h1>Two</h1>${'<h1></h1>'.repeat(200)}`],
  ])('are %s', (_what, html) => {
    expect(factsIn(html)).toMatchObject({ title: 'A title', headings: ['One heading', 'Two'] });
  });

  test('are its first labels where it has no headline, each with its place', () => {
    const html = `<meta property="og:title" content="Our policy | Acme"><nav>Menu</nav><h2>A section</h2>
      <div id="cookie-banner"><h2>We value your privacy</h2></div><p>A line</p><p><a href="/">A link</a></p><p>${'word '.repeat(80)}</p>`;
    expect(factsIn(html).labels).toEqual([
      'Our policy (text)',
      'Acme (text)',
      'A section (text)',
      'We value your privacy (furniture)',
      'Menu (furniture)',
      'A section (text)',
      'We value your privacy (furniture)',
      'A line (text)',
      'A link (furniture)',
    ]);
    expect(factsIn(`<h1>A headline that says what this page is about</h1>${html}`).labels).toEqual([]);
  });

  test('are the first of its section headings, of whatever kind', () => {
    const html = `<h1>Acme</h1><h3>One</h3><div role="heading">Two</div><h2></h2><h2 role="heading"><i>Th</i>ree</h2>
      <h3>Four</h3><h2>Five</h2><h3>Six</h3>`;
    expect(factsIn(html).labels.map((label) => label.split(' ')[0])).toEqual(['One', 'Two', 'Three', 'Four', 'Five']);
  });

  test('are few, however long the page', () => {
    const long = factsIn(
      `<title>${'t'.repeat(10_000)}</title><h1>Acme</h1>${'<h2>Section</h2><p>Line</p>'.repeat(300)}`,
    );
    expect(long.title.length).toBeLessThanOrEqual(300);
    expect(long.labels.length).toBeLessThan(30);
  });
});

test('an element that goes by the name of a method hides nothing', () => {
  const names = ['querySelectorAll', 'getElementsByTagName', 'createTreeWalker', 'title', 'body'];
  const html = `<title>Privacy policy</title>${names.map((name) => `<img name="${name}">`).join('')}`;
  expect(glanceAt(page(html), 'https://acme.example/')).toBe('maybe');
});

test('a page that cannot be asked may be a policy', () => {
  expect(glanceAt({} as Document, 'https://acme.example/')).toBe('maybe');
});

describe('text is compared in one way, by whichever road', () => {
  const letters = Array.from({ length: 0x2200 }, (_, code) => code).filter((code) => !(code >= 0x300 && code < 0x370));
  // The road that knows all letters is taken where one is beyond Latin.
  const beyond = 'ж';
  test('for each character that Latin text is made of', () => {
    const differing = letters.filter((code) => {
      const text = `a${String.fromCharCode(code)}b`;
      return spaced(`${text} ${beyond}`) !== `${spaced(text)}${beyond} `;
    });
    expect(differing.map((code) => code.toString(16))).toEqual([]);
  });
});
