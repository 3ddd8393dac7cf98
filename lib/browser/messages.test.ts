import { expect, test } from 'vitest';
import { LONGEST_POLICY_CHARACTERS } from '../extract/limits';
import { parseToBackground } from './background-messages';
import { policyDocumentFixture } from './fixtures';
import { parsePageAnswer, parseRevealed, parseToContent } from './messages';

const document = policyDocumentFixture();
const withBlock = (change: object) => ({ ...document, blocks: [{ ...document.blocks[0], ...change }] });

test.each([
  ['a document', { kind: 'document', document }],
  ['a page that is being read', { kind: 'page', page: 'reading' }],
  ['a page that is too long', { kind: 'page', page: 'too-long' }],
  ['a page that could not be read', { kind: 'page', page: 'failed' }],
  ['a page of some kind', { kind: 'page', page: 'hub' }],
  ['a farewell', { kind: 'left' }],
])('the background takes %s', (_name, message) => {
  expect(parseToBackground(message)).toEqual(message);
});

test.each([
  ['a kind of another day', { kind: 'telemetry' }],
  ['a message for content scripts', { kind: 'markup?' }],
  ['a page of no kind', { kind: 'page', page: 'shop' }],
  ['a document without blocks', { kind: 'document', document: { ...document, blocks: undefined } }],
  ['a document that is text', { kind: 'document', document: 'We collect your name.' }],
  ['a block of no kind', { kind: 'document', document: withBlock({ kind: 'script' }) }],
  ['a block without text', { kind: 'document', document: withBlock({ text: null }) }],
  [
    'a block of endless text',
    { kind: 'document', document: withBlock({ text: 'x'.repeat(LONGEST_POLICY_CHARACTERS + 1) }) },
  ],
  ['a block at a negative place', { kind: 'document', document: withBlock({ at: [-1] }) }],
  ['a language that is no tag', { kind: 'document', document: { ...document, language: 'en'.repeat(40) } }],
])('the background leaves %s alone', (_name, message) => {
  // Compared here, so that a failure does not print an endless text.
  expect(parseToBackground(message) === null).toBe(true);
});

test.each([[{ kind: 'reveal', start: 0, end: 4, quote: 'We c' }], [{ kind: 'markup?' }]])(
  'a content script takes %j',
  (message) => {
    expect(parseToContent(message)).toEqual(message);
  },
);

test.each([
  ['a message for the background', { kind: 'left' }],
  ['a range before the text', { kind: 'reveal', start: -1, end: 4, quote: '' }],
  ['a range without its words', { kind: 'reveal', start: 0, end: 4 }],
  ['nothing', undefined],
])('a content script leaves %s alone', (_name, message) => {
  expect(parseToContent(message)).toBeNull();
});

test('answers are read, and rubbish in their place is not', () => {
  expect(parsePageAnswer({ kind: 'not-read', page: 'terms' })).toEqual({ kind: 'not-read', page: 'terms' });
  expect(parsePageAnswer({ kind: 'not-read' })).toBeNull();
  expect(parsePageAnswer(undefined)).toBeNull();
  expect(parseRevealed({ kind: 'changed' })).toEqual({ kind: 'changed' });
  expect(parseRevealed({ kind: 'document' })).toBeNull();
});
