import { describe, expect, test } from 'vitest';
import { createClassifier } from '../lib/classify/classify';
import type { Finding } from '../lib/policy/finding';
import type { Examples, Rule } from '../lib/policy/rule';
import type { Segment } from '../lib/policy/segment';
import { lexicons } from '../rules/ruleset';

/** Every example of every rule is a test: the sentence is read by its own rule alone, with the whole lexicon. */
const modules = import.meta.glob<{ rule: Rule; examples: Examples }>(
  ['../rules/*/*.ts', '!../rules/{lexicon,detection,laws,topics}/*'],
  { eager: true },
);

const READINGS = ['states', 'allows', 'asks', 'denies'] as const;

/** "§ Heading ⟩ Lead-in: ⟩ Item" → a segment as extraction makes it. The heading and the lead-in may be left out. */
function segmentOf(example: string): Segment {
  const parts = example.split('⟩').map((part) => part.trim());
  const section = parts[0]?.startsWith('§') ? [(parts.shift() as string).slice(1).trim()] : [];
  const text = parts.pop() as string;
  const leadIn = parts.pop();
  return {
    id: 0,
    text,
    kind: leadIn ? 'item' : 'paragraph',
    section,
    ...(leadIn ? { leadIn } : {}),
    block: 0,
    start: 0,
  };
}

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
