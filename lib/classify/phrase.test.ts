import { describe, expect, test } from 'vitest';
import { automatonOf } from './automaton';
import { Graph } from './graph';
import { english } from './morphology';
import { pack } from './packing';
import { parsePhrase } from './phrase';
import { Table } from './table';
import { Trie } from './trie';
import { wordsOf } from './words';

/** Finds the phrases; each one's entry is its place. */
function trieOf(...phrases: string[]): Trie {
  return new Trie(new Table(packed(...phrases)));
}

function packed(...phrases: string[]) {
  const graph = new Graph();
  phrases.forEach((phrase, entry) => void graph.add(parsePhrase(phrase, english), entry));
  return pack(automatonOf(graph));
}

/** The parts of the text that the phrase hits. */
function hits(phrase: string, text: string): string[] {
  const trie = trieOf(phrase);
  const words = wordsOf(text);
  return [...new Set(trie.match(words).map(({ from, to }) => text.slice(words[from]?.start, words[to - 1]?.end)))];
}

describe('phrases', () => {
  test.each([
    ['email address', 'your e-mail addresses', ['e-mail addresses']],
    [
      '(precise|exact) (gps)? location',
      'exact GPS location, precise location',
      ['exact GPS location', 'precise location'],
    ],
    ['~sell your data', 'selling your data; never sold your data', ['selling your data', 'sold your data']],
    ['~share * partners', 'we share it with our trusted partners', ['share it with our trusted partners']],
    ['~share * partners', 'we share. The five of our new partners', []],
    ['keep * for # days', 'we keep it for thirty (30) days', ['keep it for thirty (30) days']],
    ['third part(y|ies)', 'a third party, third parties', ['third party', 'third parties']],
    ['subject(ed)? to', 'subject to, subjected to', ['subject to', 'subjected to']],
    ["'us", 'us and uses', ['us']],
    ['opt-out', 'opt out or opt-out', ['opt out', 'opt-out']],
    ['personalise', 'personalize', ['personalize']],
    ['(a|b|c|d|e|f|g|h) (one|two|three) (x|y)', 'h three y', ['h three y']],
    ['location', 'allocation', []],
  ])('%s in “%s”', (phrase, text, expected) => {
    expect(hits(phrase, text)).toEqual(expected);
  });

  test.each([
    ['(open', 'a bracket is not closed'],
    ['closed)', 'a bracket is closed that was not opened'],
    ['? start', '“?” stands behind nothing'],
    ['(maybe)?', 'can be empty'],
    ['(a (b c) d', 'a bracket is not closed'],
    ['some word (|?)', '“?” stands behind nothing'],
    ['(your)? (own)?', 'can be empty'],
  ])('%s is refused: %s', (phrase, why) => {
    expect(() => parsePhrase(phrase, english)).toThrow(why);
  });

  test('a phrase that other phrases begin like, behind them or met in another text, is found', () => {
    const trie = trieOf(
      'precise location',
      'precise gps? location data',
      '(precise|exact) (gps)? location',
      'precise * data',
    );
    const found = (text: string) => trie.match(wordsOf(text)).map(({ entry, from, to }) => [entry, from, to]);
    expect(found('exact gps location')).toEqual([[2, 0, 3]]);
    const both = [
      [0, 0, 2],
      [1, 0, 3],
      [2, 0, 2],
      [3, 0, 3],
    ];
    expect(found('precise location data')).toEqual(both);
    expect(found('precise location data')).toEqual(both);
    expect(found('precise gps location')).toEqual([[2, 0, 3]]);
  });

  test('a phrase costs the sum of its words, not their product', () => {
    const many = `(${Array.from({ length: 60 }, (_, i) => `w${i}`).join('|')})`;
    const phrase = [many, many, many, many].join(' ');
    expect(packed(phrase).numbers.length).toBeLessThan(1_000);
    const trie = trieOf(phrase);
    expect(trie.match(wordsOf('w1 w59 w30 w7'))).toEqual([{ entry: 0, from: 0, to: 4 }]);
  });
});

describe('English forms', () => {
  test.each([
    ['sell', ['sell', 'sells', 'sold', 'selling']],
    ['submit', ['submitted', 'submitting']],
    ['opt', ['opts', 'opted', 'opting']],
    ['analyze', ['analyzed', 'analysed', 'analysing']],
    ['modify', ['modifies', 'modified', 'modifying']],
    ['transfer', ['transferred', 'transferring']],
    ['share', ['shared', 'sharing']],
  ])('%s', (base, forms) => {
    expect(english.verb(base)).toEqual(expect.arrayContaining(forms));
  });
  test.each([
    ['address', ['address', 'addresses']],
    ['party', ['party', 'parties']],
    ['behaviour', ['behavior', 'behaviours']],
    ['cookie', ['cookies']],
  ])('%s', (word, forms) => {
    expect(english.noun(word)).toEqual(expect.arrayContaining(forms));
  });
});
