import { describe, expect, test } from 'vitest';
import { createClassifier } from '../lib/classify/classify';
import type { Finding, Reading } from '../lib/policy/finding';
import type { Examples, Practice, Rule } from '../lib/policy/rule';
import { lexicons } from '../rules/lexicons';
import { segmentOf } from './segment-of';

/** Every example of every rule is a test: the sentence is read by its own rule alone, with the whole lexicon. */
const modules = import.meta.glob<{ rule: Rule; examples: Examples }>(
  ['../rules/*/*.ts', '!../rules/{lexicon,detection,laws,topics}/*'],
  { eager: true },
);

const READINGS = ['states', 'allows', 'asks', 'denies'] as const;

/** The readings that the grammar of a practice can come to: a right is granted or withheld, and never "only if". */
const APPLIES: { readonly [P in Practice]: readonly Reading[] } = {
  collects: READINGS,
  uses: READINGS,
  discloses: READINGS,
  declares: READINGS,
  grants: ['states', 'denies'],
  offers: ['states', 'denies'],
  protects: ['states', 'allows', 'denies'],
};

/** Those that the rule answers with a value, where it is one of values. */
function readingsOf({ practice, values }: Rule): readonly Reading[] {
  return values ? APPLIES[practice].filter((reading) => values[reading] !== undefined) : APPLIES[practice];
}

describe.each(Object.entries(modules))('%s', (path, { rule, examples }) => {
  test('is named after its file', () => {
    expect(path).toBe(`../rules/${rule.id}.ts`);
  });
  test.each(Object.entries(examples))(
    'has examples for each reading that applies, and others to ignore (%s)',
    (_, sentences) => {
      for (const reading of [...readingsOf(rule), 'ignores'] as const)
        expect(sentences[reading] ?? [], reading).not.toEqual([]);
    },
  );
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
