import { createClassifier } from '../../lib/classify/classify';
import { describeSegment } from '../../lib/classify/segment-categories';
import { wordsOf } from '../../lib/classify/words';
import type { Block, PolicyDocument } from '../../lib/policy/document';
import type { Lexicon } from '../../lib/policy/lexicon';
import type { Examples, Rule } from '../../lib/policy/rule';
import { score } from '../../lib/scorecard/score';
import { segment } from '../../lib/segment/segment';
import { rules } from '../../rules/gathered';
import { lexicons } from '../../rules/lexicons';
import { rulebook } from '../../rules/ruleset';
import { topicBook } from '../../rules/topic-book';

/** What `engine.mjs` and `in-page.ts` measure: the engine's stages on policies made of the rules' own examples. */

const modules = import.meta.glob<{ rule: Rule; examples: Examples }>(
  '../../rules/{collection,purposes,sharing,tracking,retention,security,choices,rights,children,transfers,changes}/*.ts',
  { eager: true },
);

const lexicon = lexicons[0] as Lexicon;

/** Every example sentence of every rule, what comes above it ("§ Heading ⟩ Lead-in: ⟩ Item") apart. */
const examples = Object.values(modules).flatMap(({ rule, examples }) =>
  Object.values(examples[lexicon.language] ?? {})
    .flat()
    .map((example) => {
      const parts = example.split('⟩').map((part) => part.trim());
      const heading = parts[0]?.startsWith('§') ? (parts.shift() as string).slice(1).trim() : rule.title;
      return { heading, leadIn: parts.length > 1 ? parts[0] : undefined, text: parts.at(-1) as string };
    }),
);

/** A policy of about so many words: sections of a few paragraphs and lists, always the same for the same number. */
export function policyOf(words: number): PolicyDocument {
  const next = randomNumbers(words);
  const blocks: Block[] = [];
  let count = 0;
  const add = (kind: Block['kind'], level: number, text: string, section: string[]) => {
    blocks.push({ kind, level, text, section, visibility: 'visible', at: [blocks.length] });
    count += text.split(/\s+/).length;
  };
  const pick = () => examples[Math.floor(next() * examples.length)] as (typeof examples)[number];
  add('heading', 1, 'Privacy policy of Blue Tern Weather Ltd.', []);
  while (count < words) {
    const { heading } = pick();
    add('heading', 2, heading, ['Privacy policy']);
    const section = ['Privacy policy', heading];
    for (let paragraph = 0; paragraph < 3; paragraph++) {
      const few = [pick(), pick(), pick(), pick()];
      const items = few.filter(({ leadIn }) => leadIn !== undefined);
      const sentences = few.filter((example) => !items.includes(example)).map(({ text }) => text);
      if (sentences.length > 0) add('paragraph', 0, sentences.join(' '), section);
      for (const { leadIn, text } of items) {
        add('paragraph', 0, leadIn as string, section);
        add('item', 1, text, section);
      }
    }
  }
  return {
    url: 'https://bluetern.example/privacy',
    title: 'Privacy policy of Blue Tern Weather Ltd.',
    language: lexicon.language,
    blocks,
    links: [],
    hints: {},
  };
}

/** The stages, each with what it needs from the one before, in the order in which they run. */
export function stagesOf(document: PolicyDocument) {
  const segments = segment(document, lexicon.abbreviations);
  const classifier = createClassifier(rulebook.rules, lexicon, rulebook.phrases?.[lexicon.language]);
  let findings: ReturnType<typeof classifier.classify> = [];
  return {
    scan: () => void segments.forEach(({ text }) => void wordsOf(text)),
    segment: () => void segment(document, lexicon.abbreviations),
    classify: () => {
      findings = classifier.classify(segments);
    },
    score: () => void score(document, segments, findings, rulebook, document.url),
    describe: () => void segments.forEach(({ text }) => void describeSegment(text, topicBook)),
  };
}

export const segmentsIn = (document: PolicyDocument) => segment(document, lexicon.abbreviations).length;

/** Phrases of each invented rule; ours have some twenty, most of them shorter. */
const PHRASES_A_RULE = 6;

/** A classifier with so many rules more: their phrases begin as ours do, and end in a word that no text has. */
export function classifyWithMoreRules(document: PolicyDocument, count: number): () => void {
  const known = rules.flatMap(({ languages }) => languages[lexicon.language]?.data ?? []);
  const more = Array.from({ length: count }, (_, rule): Rule => {
    const phrase = (at: number) => `${known[(rule * PHRASES_A_RULE + at) % known.length]} zo${rule}x`;
    return {
      id: `collection/more-${rule}`,
      fact: `collected:more-${rule}`,
      title: `More ${rule}`,
      why: '',
      concern: 'none',
      practice: 'collects',
      languages: { [lexicon.language]: { data: Array.from({ length: PHRASES_A_RULE }, (_, at) => phrase(at)) } },
    };
  });
  const segments = segment(document, lexicon.abbreviations);
  const classifier = createClassifier([...rules, ...more], lexicon);
  return () => void classifier.classify(segments);
}

export const compile = () => void createClassifier(rulebook.rules, lexicon, rulebook.phrases?.[lexicon.language]);

/** Numbers in [0, 1) that are the same in every run (Park and Miller's minimal standard generator). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
