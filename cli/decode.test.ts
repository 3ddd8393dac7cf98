import { expect, test } from 'vitest';
import { decode } from './decode';
import { emptyNoscripts } from './noscript';
import { textPage } from './plaintext';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part))));

test.each([
  ['UTF-8', bytes('Données'), 'Données'],
  ['UTF-8 with its mark', bytes([0xef, 0xbb, 0xbf], 'Données'), 'Données'],
  ['UTF-16', bytes([0xff, 0xfe, 0x44, 0, 0xe9, 0]), 'Dé'],
  ['a declared charset', bytes('<meta charset="iso-8859-2">', [0xb9]), '<meta charset="iso-8859-2">š'],
  ['an undeclared one', bytes('caf', [0xe9]), 'café'],
])('%s is decoded', (_, input, text) => {
  expect(decode(input, 'page.html')).toBe(text);
});

test.each([
  ['an empty file', bytes(''), /page\.html is empty/],
  ['a PDF', bytes('%PDF-1.7 and so on'), /is not text/],
  ['an image', bytes([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2, 3]), /is not text/],
])('%s is refused with a remedy', (_, input, message) => {
  expect(() => decode(input, 'page.html')).toThrow(message);
});

test.each([
  ['<noscript><iframe src="x"></noscript><p>a</p>', '<noscript></noscript><p>a</p>'],
  ['<!-- <noscript> --><p>a</p><noscript>b</noscript>', '<!-- <noscript> --><p>a</p><noscript></noscript>'],
  ['<script>"<noscript>"</script><p>a</p>', '<script>"<noscript>"</script><p>a</p>'],
  ['<NOSCRIPT class="x">b</NoScript>c', '<NOSCRIPT class="x"></NoScript>c'],
  ['<noscript>never closed', '<noscript>never closed'],
])('%s is parsed as with scripting', (html, parsed) => {
  expect(emptyNoscripts(html)).toBe(parsed);
});

test('plain text gets its headings, paragraphs and items', () => {
  const text = 'Privacy policy\n\nWe collect:\n- names <b>\n- addresses\n  of mail\n\nYour rights\n\nAsk us\nfor them.';
  expect(textPage(text).split('\n')).toEqual([
    '<h1>Privacy policy</h1>',
    '<p>We collect:</p>',
    '<ul><li>names &lt;b></li><li>addresses of mail</li></ul>',
    '<h2>Your rights</h2>',
    '<p>Ask us for them.</p>',
  ]);
});
