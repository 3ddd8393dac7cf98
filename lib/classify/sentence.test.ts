import { describe, expect, test } from 'vitest';
import { en } from '../../rules/lexicon/en';
import { defineRule } from '../policy/rule';
import { compile } from './compile';
import { readSentence } from './sentence';

const kind = (name: string, data: string[]) =>
  defineRule({
    id: `collection/${name}`,
    fact: `collected:${name}`,
    title: name,
    why: 'A rule of the test.',
    concern: 'none',
    practice: 'collects',
    languages: { en: { data } },
  });

const language = compile(
  [kind('crashes', ['crash report', 'call recording']), kind('profile', ['(build|building) a profile'])],
  en,
);

/** "verb class/actor/voice/reading" of each act, in the order of the text. */
function actsOf(text: string): string[] {
  const sentence = readSentence(text, language);
  return sentence.acts.map((act) => {
    const words = sentence.words.slice(act.from, act.to).map((word) => word.norm);
    return `${words.join(' ')}: ${act.verb}/${act.actor}/${act.voice}/${act.reading}`;
  });
}

describe('who does what, in which voice', () => {
  test.each([
    ['We collect your address.', ['collect: collect/controller/active/states']],
    ['You provide your address.', ['provide: give/person/active/states']],
    ['We provide your address to printers.', ['provide: disclose/controller/active/states']],
    ['Our partners collect your address.', ['collect: collect/others/active/states']],
    ['Your address is stored.', ['stored: keep/unnamed/passive/states']],
    ['Your address is stored by us.', ['stored: keep/controller/passive/states']],
    ['Your address is collected by third parties.', ['collected: collect/others/passive/states']],
    ['The address provided by you is long.', ['provided: give/person/passive/states']],
    [
      'The collection of addresses takes place here.',
      ['the collection: collect/unnamed/noun/states', 'takes place: other/unnamed/active/states'],
    ],
    [
      'We collect and store your address.',
      ['collect: collect/controller/active/states', 'store: keep/controller/active/states'],
    ],
    [
      'When you register, we collect your address.',
      ['register: give/person/active/states', 'collect: collect/controller/active/states'],
    ],
    ['We use the address that you submit.', ['use: use/controller/active/states', 'submit: give/person/active/states']],
  ])('%s', (text, acts) => {
    expect(actsOf(text)).toEqual(acts);
  });
});

describe('how it is said', () => {
  test.each([
    ['We may collect your address.', ['collect: collect/controller/active/allows']],
    ['We do not collect your address.', ['collect: collect/controller/active/denies']],
    ['We collect no addresses.', ['collect: collect/controller/active/denies']],
    ['We do not, however, collect your address.', ['collect: collect/controller/active/denies']],
    [
      'We do not sell, rent or share your address.',
      [
        'sell: sell/controller/active/denies',
        'rent: sell/controller/active/denies',
        'share: disclose/controller/active/denies',
      ],
    ],
    [
      'We do not sell your address, but we share it.',
      ['sell: sell/controller/active/denies', 'share: disclose/controller/active/states'],
    ],
    ['We collect not only your address.', ['collect: collect/controller/active/states']],
    ['We do not provide third parties with your address.', ['provide: disclose/controller/active/denies']],
    [
      'If you do not provide your address, we keep the parcel.',
      ['provide: give/person/active/states', 'keep: keep/controller/active/states'],
    ],
  ])('%s', (text, acts) => {
    expect(actsOf(text)).toEqual(acts);
  });
});

describe('words that only look like verbs', () => {
  test.each([
    ['We keep your records.', ['keep: keep/controller/active/states']],
    ['We collect crash reports and call recordings.', ['collect: collect/controller/active/states']],
    ['We build a profile of you.', ['build: collect/controller/active/states']],
    ['We send you a newsletter.', ['send: other/controller/active/states']],
    ['We send your address to printers.', ['send: disclose/controller/active/states']],
    ['We collect details, including your address.', ['collect: collect/controller/active/states']],
  ])('%s', (text, acts) => {
    expect(actsOf(text)).toEqual(acts);
  });
});

describe('what surrounds the acts', () => {
  test('conditions, exceptions and scopes', () => {
    const sentence = readSentence('With your consent, and except in California, we collect addresses.', language);
    expect(sentence.conditions).toHaveLength(1);
    expect(sentence.exceptions).toHaveLength(1);
    expect(sentence.scopes).toEqual(['california']);
  });

  test('a clause begins behind hard marks and at subordinating words', () => {
    const { clauseStarts, words } = readSentence('We ask; if you agree, we collect.', language);
    expect(clauseStarts.map((start) => words[start]?.norm)).toEqual(['we', 'if', 'we']);
  });

  test('offsets of words are those of the text', () => {
    const text = 'We collect crash reports.';
    const { hits, words } = readSentence(text, language);
    const hit = hits[0];
    expect(hit).toBeDefined();
    expect(hit && text.slice(words[hit.from]?.start, words[hit.to - 1]?.end)).toBe('crash reports');
  });

  test('an empty text has nothing in it', () => {
    expect(readSentence('', language)).toMatchObject({ words: [], acts: [], hits: [] });
  });
});
