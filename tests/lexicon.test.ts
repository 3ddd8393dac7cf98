import { describe, expect, test } from 'vitest';
import { createClassifier } from '../lib/classify/classify';
import type { Lexicon } from '../lib/policy/lexicon';
import type { Examples, Rule } from '../lib/policy/rule';
import { lexicons } from '../rules/lexicons';
import { segmentOf } from './segment-of';

/**
 * Is every part of the lexicon held by an example? Each is taken out in turn; if all examples still read as before, nothing would
 * notice its loss.
 */
const modules = import.meta.glob<{ rule: Rule; examples: Examples }>(
  ['../rules/*/*.ts', '!../rules/{lexicon,detection,laws,topics}/*'],
  { eager: true },
);
const NOTHING = ['zzzz'];
/** Not the grammar of a rule's sentence: sentence ends and statements have tests of their own. */
const APART = new Set<keyof Lexicon>(['abbreviations', 'personalData', 'clauseBreaks', 'turns']);

/** The examples that are misread with this lexicon. */
function misread(lexicon: Lexicon): Set<string> {
  const entries = Object.values(modules);
  const classifier = createClassifier(
    entries.map(({ rule }) => rule),
    lexicon,
  );
  const wrong = new Set<string>();
  for (const { rule, examples } of entries) {
    for (const [reading, sentences] of Object.entries(examples[lexicon.language] ?? {})) {
      for (const sentence of sentences ?? []) {
        const readings = classifier
          .classify([segmentOf(sentence)])
          .filter((finding) => finding.ruleId === rule.id)
          .map((finding) => finding.reading);
        const right = reading === 'ignores' ? readings.length === 0 : (readings as string[]).includes(reading);
        if (!right) wrong.add(`${rule.id} ${reading}: ${sentence}`);
      }
    }
  }
  return wrong;
}

describe.each(lexicons)('lexicon of $language', (lexicon) => {
  const whole = misread(lexicon);
  /** Examples that only the mutated lexicon misreads. */
  const lost = (mutated: Lexicon) => [...misread(mutated)].filter((example) => !whole.has(example));
  const lists = Object.entries(lexicon).filter(([, value]) => Array.isArray(value)) as [keyof Lexicon, string[]][];

  test.each(lists.map(([name]) => name).filter((name) => !APART.has(name)))(
    'without its %s, examples are misread',
    (name) => {
      expect(lost({ ...lexicon, [name]: NOTHING })).not.toEqual([]);
    },
  );

  // “but” is both: one list makes up for the other.
  test('without its clause breaks and turns, examples are misread', () => {
    expect(lost({ ...lexicon, clauseBreaks: NOTHING, turns: NOTHING })).not.toEqual([]);
  });

  test.each(Object.keys(lexicon.actors) as (keyof Lexicon['actors'])[])(
    'without the %s, examples are misread',
    (actor) => {
      expect(lost({ ...lexicon, actors: { ...lexicon.actors, [actor]: NOTHING } })).not.toEqual([]);
    },
  );

  test.each(Object.keys(lexicon.verbs) as (keyof Lexicon['verbs'])[])(
    'without its verbs of %s, examples are misread',
    (verb) => {
      expect(lost({ ...lexicon, verbs: { ...lexicon.verbs, [verb]: NOTHING } })).not.toEqual([]);
    },
  );
});
