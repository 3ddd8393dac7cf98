import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import { analyse } from '../lib/analyse';
import { scorecard as parseScorecard } from '../lib/browser/parse-scorecard';
import { detect } from '../lib/detect/detect';
import { extract } from '../lib/extract/extract';
import { findPassage } from '../lib/extract/passage';
import { documentText, type PolicyDocument } from '../lib/policy/document';
import type { Scorecard } from '../lib/policy/scorecard';
import { rulebook } from '../rules/ruleset';

/** Texts made to break whoever reads them, each put into a policy that is otherwise sound. What a browser makes of hostile pages: tests/e2e/hostile.test.ts. */
vi.setConfig({ testTimeout: 60_000 });

const URL = 'https://www.hollowbrook.example/privacy';
const sound = /<main>[\s\S]*<\/main>/.exec(
  readFileSync(path.join(import.meta.dirname, '../assets/sample/privacy-policy.html'), 'utf8'),
)?.[0];

/** A linear reading takes a fraction of it; what compares everything with everything takes minutes. */
const LONGEST_READING_MS = 10_000;

function pageWith(hostile: (page: Document) => Element): Document {
  const { document } = new JSDOM(
    `<!doctype html><html lang="en"><title>Privacy Policy</title><body>${sound}</body></html>`,
    { url: URL },
  ).window;
  document.querySelectorAll('main p')[3]?.after(hostile(document));
  return document;
}

const element = (name: string, text: string) => (page: Document) =>
  Object.assign(page.createElement(name), { textContent: text });
const markup = (html: string) => (page: Document) => Object.assign(page.createElement('div'), { innerHTML: html });

interface Read {
  policy: PolicyDocument;
  text: string;
  /** Null where it is taken for another language. */
  card: Scorecard | null;
  ms: number;
}

function read(page: Document): Read {
  const started = performance.now();
  detect(page, URL);
  const policy = extract(page, URL);
  const outcome = analyse(policy, rulebook, URL);
  const ms = performance.now() - started;
  expect(outcome.kind).toMatch(/^(scored|unknown-language)$/);
  return { policy, text: documentText(policy), card: outcome.kind === 'scored' ? outcome.scorecard : null, ms };
}

function expectSound({ text, card }: Read): void {
  if (card === null) return;
  expect(parseScorecard(card)).toEqual(card);
  for (const { quote, start, end } of evidenceIn(card)) expect(text.slice(start, end)).toBe(quote);
}

function evidenceIn(value: unknown): { quote: string; start: number; end: number }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('quote' in value) return [value as { quote: string; start: number; end: number }];
  return Object.values(value).flatMap(evidenceIn);
}

// 100,000 characters of one thing. Those with a star once took from seconds to minutes.
describe('endless repetition is read in time', () => {
  test.each([
    ['letters', 'a'],
    ['digits with dots *', '1.'],
    ['letters with dots', 'a.'],
    ['the beginning of an address', 'a.b-c_d+'],
    ['at signs', 'a@'],
    ['links', 'http://'],
    ['brackets', '('],
    ['quotation marks', '“'],
    ['apostrophes', "don't "],
    ['actors *', 'we '],
    ['acts *', 'we collect '],
    ['acts of one actor *', 'we may collect and '],
    ['years *', '2024 '],
    ['telephone numbers *', '+1 555 '],
    ['streets', '12 Main Street, '],
    ['companies', 'Acme Ltd, '],
    ['cells', ' | '],
    ['conditions', 'unless you '],
    ['denials', 'not '],
    ['Chinese', '数据'],
    ['families', '👩‍👩‍👧'],
    ['halves of characters', '\ud800'],
    ['turns of direction', '\u202e'],
  ])('%s', (_name, unit) => {
    const reading = read(pageWith(element('p', unit.repeat(100_000 / unit.length))));
    expectSound(reading);
    expect(reading.ms).toBeLessThan(LONGEST_READING_MS);
  });

  test.each([
    [
      'items under a long sentence',
      `<p>${'We collect data, '.repeat(290)}:</p><ul>${'<li>age</li>'.repeat(10_000)}</ul>`,
    ],
    ['headings', '<h2>What we collect</h2>'.repeat(10_000)],
    ['lists in lists', '<ul><li>We collect your name:'.repeat(400)],
    ['a table of one row', `<table><tr>${'<td>We share your name with partners</td>'.repeat(5_000)}</tr></table>`],
    [
      'addresses',
      Array.from(
        { length: 2_000 },
        (_, n) => `<p>Write to Acme Ltd, ${n + 1} Elm Street, Austin, TX ${10_000 + n}.</p>`,
      ).join(''),
    ],
  ])('%s', (_name, html) => {
    const reading = read(pageWith(markup(html)));
    expectSound(reading);
    expect(reading.ms).toBeLessThan(LONGEST_READING_MS);
  });
});

test('words that are the names of every object’s properties are words', () => {
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];
  const before = Object.getOwnPropertyNames(Object.prototype).sort();
  const html = names
    .map(
      (name) =>
        `<section id="${name}" class="${name}" role="${name}"><h2 id="${name}">${name}</h2><p>We share your ${name} with ${name} Inc. and with <a href="/${name}" name="${name}">${name}</a>. ${name}: ${name} of ${name}.</p><table><tr><th>${name}</th><th>constructor</th></tr><tr><td>${name}</td><td>__proto__</td></tr></table></section>`,
    )
    .join('');
  const reading = read(pageWith(markup(html)));
  expectSound(reading);
  expect(names.filter((name) => !reading.text.includes(`We share your ${name} with ${name} Inc.`))).toEqual([]);
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('markup that is written out is text', () => {
  const written =
    'We collect your name</script><script>alert(1)</script><img src=x onerror=alert(2)> and your e-mail address.';
  const reading = read(pageWith(element('p', written)));
  expectSound(reading);
  expect(reading.text.includes(written)).toBe(true);
});

describe('characters that nobody sees', () => {
  test.each([
    ['zero-width spaces', '\u200b'],
    ['soft hyphens', '\u00ad'],
    ['marks of direction', '\u200e'],
    ['a turn of direction', '\u202e'],
    ['isolates', '\u2066'],
    ['word joiners', '\u2060'],
    ['invisible times', '\u2062'],
    ['variation selectors', '\ufe0f'],
    ['tags', '\u{e0061}'],
    ['Hangul fillers', '\u3164'],
  ])('do not hide a word: %s', (_name, unseen) => {
    const words = 'We sell your biometric templates to data brokers.';
    const page = pageWith(element('p', words.replace(/\p{L}(?=\p{L})/gu, `$&${unseen}`)));
    const reading = read(page);
    expectSound(reading);
    const start = reading.text.indexOf(words);
    expect(start).toBeGreaterThan(0);
    const passage = findPassage(page, reading.policy, start, start + words.length);
    expect(passage?.toString().replaceAll(unseen, '')).toBe(words);
  });
});

test('what is hidden from every reader is not what the policy says', () => {
  const hidden = 'We never sell, rent or share your personal information with anyone.';
  const ways = [
    'display:none',
    'visibility:hidden',
    'opacity:0',
    'font-size:0',
    'position:absolute;left:-9999px',
    'color:#fff;background:#fff',
  ];
  const html = ways.map((style) => `<p style="${style}">${hidden}</p>`).join('');
  const plain = read(pageWith(markup('<p>We read this.</p>')));
  const page = pageWith(markup(html));
  const policy = extract(page, URL);
  // Ignored, or marked as closed: a reader is shown where to open it.
  for (const block of policy.blocks.filter(({ text }) => text.includes(hidden)))
    expect(block.visibility).toBe('collapsed');
  const reading = read(page);
  expectSound(reading);
  expect(reading.card?.practices.sale.value).toBe(plain.card?.practices.sale.value);
});
