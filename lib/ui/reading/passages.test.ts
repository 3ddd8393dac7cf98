import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../policy/scorecard';
import type { Tone } from '../rows';
import { type Passage, passagesOf, placeOf, stationAfter, stationsOf, stretchesOf, toneOf } from './passages';
import type { Category, ReadingLine, Shelf } from './shelves';

const TEXT = 'Privacy\nWe collect your name. We sell your name.\nYou may object.';

const evidenceOf = (quote: string): Evidence => {
  const start = TEXT.indexOf(quote);
  return { quote, section: '', start, end: start + quote.length };
};

function line(key: string, category: Category, tone: Tone, ...quotes: string[]): ReadingLine {
  const evidence = quotes.map(evidenceOf);
  return { key, category, label: key, labelFrom: 'smallprint', answer: 'yes', word: '', tone, scope: null, evidence };
}

const shelf = (category: Category, ...lines: ReadingLine[]): Shelf => ({ category, title: category, lines });

const collect = 'We collect your name.';
const sell = 'We sell your name.';
const shelves = [
  shelf('collected', line('name', 'collected', 'neutral', collect, sell)),
  shelf('practices', line('sale', 'practices', 'bad', sell)),
  shelf('rights', line('objection', 'rights', 'good', 'You may object.')),
];

test('a sentence that proves several lines is one passage, in the order of the text', () => {
  const passages = passagesOf(shelves, TEXT);
  expect(passages.map(({ evidence, lines }) => [evidence.quote, lines.map(({ key }) => key)])).toEqual([
    [collect, ['name']],
    [sell, ['name', 'sale']],
    ['You may object.', ['objection']],
  ]);
});

describe('where a quotation stands', () => {
  test.each([
    ['at its offsets', TEXT, evidenceOf(sell), { start: 30, end: 48 }],
    ['further on, where the page has grown', `New. ${TEXT}`, evidenceOf(sell), { start: 35, end: 53 }],
    ['before, where it has shrunk', TEXT.slice(8), evidenceOf(sell), { start: 22, end: 40 }],
    ['at the nearest of several', 'a b a b a b', { quote: 'b', section: '', start: 5, end: 6 }, { start: 6, end: 7 }],
    ['nowhere, where it was taken out', 'Privacy', evidenceOf(sell), null],
    ['nowhere, where nothing is quoted', TEXT, { quote: '', section: '', start: 3, end: 3 }, null],
  ])('%s', (_where, text, evidence, place) => {
    expect(placeOf(evidence, text)).toEqual(place);
  });
});

test('what is not in the text comes last, and nothing leads to it', () => {
  const passages = passagesOf(shelves, TEXT.replace(collect, ''));
  expect(passages.map(({ place }) => place === null)).toEqual([false, false, true]);
  expect(stationsOf(passages, 'all')).toHaveLength(2);
  expect(stretchesOf(passages)).toHaveLength(2);
});

function at(start: number, end: number, key = `${start}-${end}`): Passage {
  return { key, place: { start, end }, evidence: evidenceOf(sell), lines: [] };
}

test.each<[string, Passage[], string]>([
  ['apart', [at(0, 2), at(5, 7)], '0-2:0-2 5-7:5-7'],
  ['side by side', [at(0, 2), at(2, 4)], '0-2:0-2 2-4:2-4'],
  ['over one another', [at(0, 6), at(4, 8)], '0-4:0-6 4-6:0-6,4-8 6-8:4-8'],
  ['within one another', [at(0, 9), at(3, 5)], '0-3:0-9 3-5:0-9,3-5 5-9:0-9'],
  ['from the same place', [at(0, 3), at(0, 9)], '0-3:0-3,0-9 3-9:0-9'],
  ['nowhere', [], ''],
])('stretches %s', (_how, passages, stretches) => {
  expect(
    stretchesOf(passages)
      .map(({ start, end, passages }) => `${start}-${end}:${passages.map(({ key }) => key)}`)
      .join(' '),
  ).toBe(stretches);
});

test.each([
  ['all', 'bad'],
  ['collected', 'neutral'],
  ['practices', 'bad'],
  ['rights', null],
] as const)('for %s, a sentence on sale is %s', (filter, tone) => {
  const passages = passagesOf(shelves, TEXT).filter(({ evidence }) => evidence.quote === sell);
  expect(toneOf(passages, filter)).toBe(tone);
});

describe('going on', () => {
  const stations = [at(10, 20), at(30, 40), at(50, 60)];
  test.each([
    ['next', '10-20', 0, '30-40'],
    ['previous', '30-40', 0, '10-20'],
    ['next', '50-60', 0, '10-20'],
    ['previous', '10-20', 0, '50-60'],
    ['next', null, 0, '10-20'],
    ['next', null, 25, '30-40'],
    ['next', null, 90, '10-20'],
    ['previous', null, 35, '30-40'],
    ['previous', null, 0, '50-60'],
    ['next', 'gone', 35, '50-60'],
  ] as const)('%s from %s, with %i in view, is %s', (direction, current, from, key) => {
    expect(stationAfter(stations, current, direction, from)?.key).toBe(key);
  });
  test('where there is nothing, nowhere', () => {
    expect(stationAfter([], null, 'next')).toBeNull();
  });
});
