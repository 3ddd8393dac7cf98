import { describe, expect, test } from 'vitest';
import { createClassifier } from '../lib/classify/classify';
import type { Finding } from '../lib/policy/finding';
import type { Examples, Rule } from '../lib/policy/rule';
import { lexicons } from '../rules/gathered';
import { segmentOf } from './segment-of';

/** Every example of every rule is a test: the sentence is read by its own rule alone, with the whole lexicon. */
const modules = import.meta.glob<{ rule: Rule; examples: Examples }>(
  ['../rules/*/*.ts', '!../rules/{lexicon,detection,laws,topics}/*'],
  { eager: true },
);

const READINGS = ['states', 'allows', 'asks', 'denies'] as const;

describe.each(Object.entries(modules))('%s', (path, { rule, examples }) => {
  test('is named after its file', () => {
    expect(path).toBe(`../rules/${rule.id}.ts`);
  });
  for (const lexicon of lexicons) {
    const sentences = examples[lexicon.language];
    if (!sentences) continue;
    const classifier = createClassifier([rule], lexicon);
    const findingsIn = (sentence: string): Finding[] => classifier.classify([segmentOf(sentence)]);
    for (const reading of READINGS) {
      test.each(sentences[reading] ?? [])(`${reading}: %s`, (sentence) => {
        expect(findingsIn(sentence).map((finding) => finding.reading)).toContain(reading);
      });
    }
    test.each(sentences.ignores ?? [])('ignores: %s', (sentence) => {
      expect(findingsIn(sentence)).toEqual([]);
    });
  }
});
