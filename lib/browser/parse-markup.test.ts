import { expect, test } from 'vitest';
import { MOST_SHOWN_CHARACTERS } from '../policy/markup';
import { parseMarkup } from './parse-markup';

const markup = {
  kind: 'markup',
  text: 'Privacy',
  html: '<h1 data-at="0">Privacy</h1>',
  language: 'en',
  extent: 'whole',
};

test('a markup is taken, and nothing of it that we did not ask for', () => {
  expect(parseMarkup({ ...markup, more: 'x' })).toEqual(markup);
});

test.each([
  ['no markup', { kind: 'no-markup' }],
  ['another answer', { kind: 'revealed' }],
  ['nothing', undefined],
  ['elements in place of text', { ...markup, html: {} }],
  ['endless markup', { ...markup, html: 'x'.repeat(8 * MOST_SHOWN_CHARACTERS + 1) }],
  ['an extent of no kind', { ...markup, extent: 'some' }],
])('%s gives none', (_what, answer) => {
  expect(parseMarkup(answer)).toBeNull();
});
