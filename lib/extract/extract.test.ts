import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import { documentText } from '../policy/document';
import { extract, LONGEST_POLICY_CHARACTERS, PolicyTooLongError } from './extract';

vi.setConfig({ testTimeout: 60_000 });

const URL = 'https://acme.example/legal/privacy?lang=en';
const sentence = 'We collect personal data such as your email address when you open an account. ';

function read(body: string, head = '') {
  return extract(new JSDOM(`<head>${head}</head><body>${body}</body>`).window.document, URL);
}

// Deeper than the call stack is: a reader that recursed would not come back. (jsdom needs minutes to build more.)
test('a page nested six thousand deep is read', () => {
  const { document } = new JSDOM('<body></body>').window;
  let innermost: Element = document.body;
  for (let depth = 0; depth < 6_000; depth += 1) innermost = innermost.appendChild(document.createElement('div'));
  innermost.textContent = sentence;
  const policy = extract(document, URL);
  expect(policy.blocks.map(({ text }) => text)).toEqual([sentence.trim()]);
  expect(policy.blocks[0]?.at.length).toBeLessThan(1000);
});

test('five megabytes of text are refused by name', () => {
  const paragraph = `<p>${sentence.repeat(100)}</p>`;
  const body = paragraph.repeat(Math.ceil(5_000_000 / paragraph.length));
  expect(body.length).toBeGreaterThan(LONGEST_POLICY_CHARACTERS);
  expect(() => read(body)).toThrow(PolicyTooLongError);
});

test('one megabyte in a single text node is read in a moment', () => {
  const started = performance.now();
  const policy = read(`<p>${sentence.repeat(13_000)}</p>`);
  expect(documentText(policy).length).toBeGreaterThan(1_000_000);
  expect(performance.now() - started).toBeLessThan(10_000);
});

test.each([
  ['', 0],
  ['<main></main>', 0],
  ['<script>const personal = "data we collect about you and your friends";</script>', 0],
])('%s holds %i blocks', (body, blocks) => {
  const policy = read(body);
  expect(policy.blocks).toHaveLength(blocks);
  expect(policy.language).toBe('und');
});

test.each([
  ['/choices', 'https://acme.example/choices'],
  ['?lang=de', 'https://acme.example/legal/privacy?lang=de'],
  ['#rights', 'https://acme.example/legal/privacy?lang=en#rights'],
  ['//other.example/x', 'https://other.example/x'],
  ['mailto:dpo@acme.example', 'mailto:dpo@acme.example'],
  ['javascript:alert(1)', undefined],
  ['tel:+44123', undefined],
  ['data:text/html,x', undefined],
  ['https://[', undefined],
])('the link %s leads to %s', (href, target) => {
  const policy = read(`<p>${sentence}See <a href="${href}"> the page </a> for more of it.</p>`);
  expect(policy.links.map((link) => link.href)).toEqual(target === undefined ? [] : [target]);
  const [link] = policy.links;
  if (link) expect(policy.blocks[link.block]?.text.slice(link.start, link.end)).toBe('the page');
});

test('relative links are meant against the base element', () => {
  const policy = read(`<p>${sentence}<a href="x">More</a></p>`, '<base href="/docs/">');
  expect(policy.links.map(({ href }) => href)).toEqual(['https://acme.example/docs/x']);
});

test('sections are the headings above, and rows know their columns', () => {
  const { blocks } = read(`<h1>Privacy policy</h1><h2>Data</h2><p>${sentence}</p><h3>Table</h3>
    <table><tr><th>Kind</th><th>Why</th></tr><tr><td colspan="2">Personal data we collect from you</td></tr><tr><td>Email</td><td>To write to you about orders</td></tr></table>
    <h2>Rights</h2><p>You have the right to access and delete your personal data.</p>`);
  expect(blocks.map(({ kind, section }) => [kind, section.join(' › ')])).toEqual([
    ['heading', ''],
    ['heading', 'Privacy policy'],
    ['paragraph', 'Privacy policy › Data'],
    ['heading', 'Privacy policy › Data'],
    ['row', 'Privacy policy › Data › Table'],
    ['row', 'Privacy policy › Data › Table'],
    ['row', 'Privacy policy › Data › Table'],
    ['heading', 'Privacy policy'],
    ['paragraph', 'Privacy policy › Rights'],
  ]);
  expect(blocks[5]).toMatchObject({ cells: ['Personal data we collect from you', ''], header: ['Kind', 'Why'] });
  expect(blocks[6]).toMatchObject({ cells: ['Email', 'To write to you about orders'], header: ['Kind', 'Why'] });
});

test('open shadow roots and their slots are read where they are shown', () => {
  const { document } = new JSDOM(
    `<body><h1>Privacy policy</h1><p>${sentence}</p><policy-part><p>Light text about your consent, which we ask you for.</p></policy-part></body>`,
  ).window;
  const root = document.querySelector('policy-part')?.attachShadow({ mode: 'open' });
  const before = document.createElement('p');
  before.textContent = 'Shadow text about the cookies that we use on this site.';
  root?.append(before, document.createElement('slot'));
  const texts = extract(document, URL).blocks.map(({ text }) => text);
  expect(texts.slice(2)).toEqual([before.textContent, 'Light text about your consent, which we ask you for.']);
});

test('what the page says of its publisher outside the text', () => {
  const { hints, title } = read(
    `<main><h1>Privacy policy</h1><p>${sentence}</p></main><footer><p>© 2025 Acme Lanterns Ltd.</p><a href="/ccpa">Do Not Sell or Share My Personal Information</a> <a href="/jobs">Jobs</a></footer>`,
    '<meta property="og:site_name" content=" Acme  Lanterns "><title>Acme</title>',
  );
  expect(title).toBe('Privacy policy');
  expect(hints).toEqual({
    siteName: 'Acme Lanterns',
    copyright: expect.stringContaining('© 2025 Acme Lanterns Ltd.'),
    choiceLinks: [{ text: 'Do Not Sell or Share My Personal Information', href: 'https://acme.example/ccpa' }],
  });
});
