import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { extract } from '../../lib/extract/extract';
import { sanitise } from './sanitise.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const ADDRESS = 'https://hollowbrook.example/privacy';

const read = (html: string) => new JSDOM(html, { runScripts: 'outside-only' }).window.document;
const clean = (html: string) => sanitise(Buffer.from(html));

test.each([
  ['a script', '<p>Text</p><script>alert(1)</script>', /script|alert/],
  ['a handler', '<p onclick="alert(1)">Text</p>', /onclick|alert/],
  ['a script as an address', '<a href="javascript:alert(1)">Text</a>', /javascript|alert/],
  ['a frame', '<p>Text</p><iframe src="https://elsewhere.example"></iframe>', /iframe|elsewhere/],
  ['a plug-in', '<p>Text</p><object data="a.swf"></object><embed src="b.swf">', /object|embed|swf/],
  [
    'a way to another page',
    '<meta http-equiv="refresh" content="0; url=https://elsewhere.example"><p>Text</p>',
    /http-equiv/,
  ],
  ['a script in a picture', '<svg><script>alert(1)</script></svg><p>Text</p>', /script|alert/],
])('%s goes, the text stays', (_name, html, gone) => {
  const page = clean(html);
  expect(page).not.toMatch(gone);
  expect(page).toContain('Text');
});

test.each([
  ['the address it came from', '<link rel="canonical" href="https://hollowbrook.example/privacy">', 'rel="canonical"'],
  ['its title', '<title>Privacy Policy</title>', '<title>Privacy Policy</title>'],
  ['the name of the site', '<meta property="og:site_name" content="Hollowbrook">', 'content="Hollowbrook"'],
  ['closed parts', '<details><summary>More</summary><p>Text</p></details>', '<details><summary>'],
  ['hidden sections', '<div hidden aria-hidden="true" style="display:none">Text</div>', 'hidden'],
  [
    'elements of its own',
    '<policy-section collapsed="true"><p>Text</p></policy-section>',
    '<policy-section collapsed="true">',
  ],
])('%s stays', (_name, html, kept) => {
  expect(clean(html)).toContain(kept);
});

test('an older encoding is read as it was written', () => {
  const latin = Buffer.from('<meta charset="iso-8859-1"><p>Tel\xe9phone</p>', 'latin1');
  expect(sanitise(latin)).toContain('Teléphone');
});

describe('what is read of a page is the same afterwards', () => {
  const pages = path.join(root, 'tests/pages');
  const traps = existsSync(pages) ? readdirSync(pages).map((trap) => `tests/pages/${trap}/page.html`) : [];
  test.each(['assets/sample/privacy-policy.html', ...traps].filter((file) => existsSync(path.join(root, file))))(
    '%s',
    (file) => {
      const html = readFileSync(path.join(root, file), 'utf8');
      const texts = (page: string) =>
        extract(read(page), ADDRESS).blocks.map(({ text, section }) => ({ text, section }));
      expect(texts(clean(html))).toEqual(texts(html));
    },
  );
});
