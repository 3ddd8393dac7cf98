import { expect, test } from 'vitest';
import { sentenceEnds } from './sentence-ends';

const splitter = new Intl.Segmenter('en', { granularity: 'sentence' });
const byTheBrowser = (text: string): number[] =>
  Array.from(splitter.segment(text), ({ segment, index }) => index + segment.length);

// Without ";": whether a sentence goes on before it changed between versions of Unicode.
const BITS = [
  ...[
    '. ',
    '.',
    '.',
    ' ',
    '! ',
    '? ',
    '…',
    'U.S.',
    'Acme',
    'keeps',
    '5',
    '.com',
    '(',
    ')',
    '[',
    ']',
    '"',
    '“',
    '”',
    '’',
  ],
  ...[
    '«',
    '»',
    ',',
    ':',
    '-',
    '–',
    '—',
    '•',
    '™',
    '/',
    '@',
    '*',
    '|',
    '\u00a0',
    'é',
    'É',
    'ß',
    'ª',
    '¿',
    '§',
    '²',
    '×',
  ],
];

/** Texts of such bits, the same ones at every run. */
function textsOf(bits: readonly string[], count: number): string[] {
  let seed = 1;
  const next = (below: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + next(12) }, () => bits[next(bits.length)] as string).join(''),
  );
}

test('plain texts end their sentences where the browser says', () => {
  const texts = textsOf(BITS, 20_000);
  expect(texts.filter((text) => sentenceEnds(text, 'en').join() !== byTheBrowser(text).join())).toEqual([]);
});

test.each([
  ['We keep it. You may ask. It’s free!', ['We keep it. ', 'You may ask. ', 'It’s free!']],
  ['See acme.com, e.g. in the U.S.A. or at 3.5 km.', ['See acme.com, e.g. in the U.S.A. or at 3.5 km.']],
  ['“Why?” (Because.) Ask', ['“Why?” ', '(Because.) ', 'Ask']],
  ['Données. 私たちは保存します。削除できます。', ['Données. ', '私たちは保存します。', '削除できます。']],
  ['', []],
])('%s', (text, sentences) => {
  const ends = sentenceEnds(text, 'en');
  expect(ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end))).toEqual(sentences);
});

test('a text of stops and spaces alone is gone through once', () => {
  const start = performance.now();
  expect(sentenceEnds(`${'. '.repeat(50_000)}${'.('.repeat(50_000)}`, 'en').at(-1)).toBe(200_000);
  expect(performance.now() - start).toBeLessThan(1_000);
});
