// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Evidence } from '../../policy/scorecard';
import { type Passage, stretchesOf } from './passages';
import { sanitised } from './sanitise';
import { Sheet } from './sheet';

const TEXT = 'Privacy\nWe collect your name and more.\nName | Mail';
const HTML =
  '<h1 data-at="0">Privacy</h1><p><span data-at="8">We collect </span><strong data-at="19">your name</strong><span data-at="28"> and more.</span></p><table><tbody><tr><td data-at="39">Name</td><td data-at="46">Mail</td></tr></tbody></table>';

function sheetOf(html: string, ...quotes: string[]): { sheet: Sheet; frame: HTMLElement } {
  const frame = document.createElement('div');
  frame.append(sanitised(html, 'https://acme.example/privacy'));
  const passages = quotes.map((quote): Passage => {
    const start = TEXT.indexOf(quote);
    const evidence: Evidence = { quote, section: '', start, end: start + quote.length };
    return { key: quote, place: { start, end: start + quote.length }, evidence, lines: [] };
  });
  return { sheet: new Sheet(frame, TEXT, stretchesOf(passages)), frame };
}

const marked = (frame: HTMLElement) => [...frame.querySelectorAll('mark')].map((mark) => mark.textContent);

test.each<[string, string[], string[]]>([
  ['a sentence over several elements', ['We collect your name and more.'], ['We collect ', 'your name', ' and more.']],
  ['a part of one', ['collect'], ['collect']],
  ['parts over one another', ['We collect your', 'your name and'], ['We collect ', 'your', ' name', ' and']],
  ['a row with its cells', ['Name | Mail'], ['Name', 'Mail']],
  ['the beginning and the end of one', ['We', 'more.'], ['We', 'more.']],
  ['two sentences side by side', ['We collect', ' your name'], ['We collect', ' ', 'your name']],
])('%s is marked', (_what, quotes, parts) => {
  const { sheet, frame } = sheetOf(HTML, ...quotes);
  expect(marked(frame)).toEqual(parts);
  // Nothing is lost or written twice.
  expect(frame.textContent).toBe('PrivacyWe collect your name and more.NameMail');
  for (const quote of quotes) {
    const start = TEXT.indexOf(quote);
    const place = { start, end: start + quote.length };
    expect(sheet.rangesAt(place).map(String).join('')).toBe(quote.replace(' | ', ''));
    expect(sheet.marksAt(place).length).toBeGreaterThan(0);
  }
});

test('what the view says differently from the text is not marked', () => {
  const { frame } = sheetOf(HTML.replace('We collect ', 'We gather! '), 'We collect your name');
  expect(marked(frame)).toEqual(['your name']);
});

test.each([
  ['places that run backwards', '<p data-at="8">We collect </p><p data-at="0">Privacy</p>', ['We collect ']],
  ['places that are none', '<p data-at="x">We collect </p><p data-at="-8">We collect </p><p data-at="1e9">We</p>', []],
  ['places of elements', '<p data-at="8">We <em>collect</em> </p>', []],
])('%s are left alone', (_what, html, parts) => {
  expect(marked(sheetOf(html, 'We collect ', 'Privacy').frame)).toEqual(parts);
});

test('the element at a place is the one that shows it, or the next', () => {
  const { sheet } = sheetOf(HTML);
  expect([0, 20, 38, 500].map((place) => sheet.elementAt(place)?.localName)).toEqual(['h2', 'strong', 'td', undefined]);
});
