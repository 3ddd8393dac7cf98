import { describe, expect, test } from 'vitest';
import { type Block, documentText, type PolicyDocument } from '../policy/document';
import { segment } from './segment';

const ABBREVIATIONS = ['e.g', 'inc', 'u.s'];

function policy(blocks: Partial<Block>[]): PolicyDocument {
  return {
    url: 'https://acme.example/privacy',
    title: 'Privacy',
    language: 'en',
    blocks: blocks.map((block) => ({
      kind: 'paragraph',
      level: 0,
      text: '',
      section: [],
      visibility: 'visible',
      at: [],
      ...block,
    })),
    links: [],
    hints: {},
  };
}

describe('segment', () => {
  test.each([
    ['We keep it. You may ask.', ['We keep it.', 'You may ask.']],
    [
      'Some data, e.g. your name, is kept by Acme Inc. in the U.S. for a year.',
      ['Some data, e.g. your name, is kept by Acme Inc. in the U.S. for a year.'],
    ],
    ['One line', ['One line']],
    ['Is it sold? No.', ['Is it sold?', 'No.']],
  ])('%s', (text, sentences) => {
    expect(segment(policy([{ text }]), ABBREVIATIONS).map((one) => one.text)).toEqual(sentences);
  });

  test('offsets point into the text that extraction prints', () => {
    const document = policy([
      { kind: 'heading', level: 2, text: 'What we collect' },
      { text: 'First. Second one.', section: ['What we collect'] },
      { kind: 'row', text: 'Name | Yes', cells: ['Name', 'Yes'] },
    ]);
    const text = documentText(document);
    const segments = segment(document);
    expect(segments).toHaveLength(4);
    for (const one of segments) expect(text.slice(one.start, one.start + one.text.length)).toBe(one.text);
  });

  test('items carry the sentence that their list hangs on, nested lists both', () => {
    const segments = segment(
      policy([
        { text: 'Intro. We collect:' },
        { kind: 'item', level: 1, text: 'Account data:' },
        { kind: 'item', level: 2, text: 'your name' },
        { kind: 'item', level: 1, text: 'your photos' },
        { kind: 'heading', level: 2, text: 'Next' },
        { kind: 'item', level: 1, text: 'alone', section: ['Next'] },
      ]),
    );
    expect(segments.map(({ text, leadIn }) => [text, leadIn])).toEqual([
      ['Intro.', undefined],
      ['We collect:', undefined],
      ['Account data:', 'We collect:'],
      ['your name', 'We collect: Account data:'],
      ['your photos', 'We collect:'],
      ['Next', undefined],
      ['alone', undefined],
    ]);
  });

  test('short paragraphs behind a colon are a list too, until a whole sentence comes', () => {
    const segments = segment(
      policy([
        { text: 'We collect:' },
        { text: 'Your name' },
        { text: 'Your address' },
        { text: 'We do not sell any of it to anyone.' },
        { text: 'The end' },
      ]),
    );
    expect(segments.map(({ leadIn }) => leadIn)).toEqual([
      undefined,
      'We collect:',
      'We collect:',
      undefined,
      undefined,
    ]);
  });
});
