import type { Actor, Lexicon, VerbClass } from '../policy/lexicon';
import type { Rule } from '../policy/rule';
import type { CompiledPhrases } from '../policy/rulebook';
import type { Topic, TopicPhrases } from '../policy/topic';
import { compile } from './compile';
import { readSentence, type Sentence, type Span } from './sentence';
import { addGrams, BUCKETS } from './topic-grams';
import { SHAPES, shapeOf } from './topic-shapes';

/** Numbers by feature; a feature that is not in it is zero. Grams stand behind the named features. */
export type Features = ReadonlyMap<number, number>;

export interface PassageReading {
  sentence: Sentence;
  /** Where kinds of data, or data in general, are spoken of. */
  data: Sentence['hits'];
  whole: Features;
  /** Of each sentence of some length, when the passage has several. */
  parts: readonly Features[];
}

/**
 * What a passage shows, as numbers for the model: how many phrases of each topic it has, who does what in it, what it
 * looks like, and which words stand in it (hashed). The order is fixed by the topics and the lists below: weights
 * belong to the order they were fitted with.
 */
export interface PassageReader {
  /** Names of the features but the hashed ones, in order. */
  names: readonly string[];
  read(text: string): PassageReading;
}

const LISTS: readonly (keyof TopicPhrases)[] = ['strong', 'weak', 'against'];
const ACTORS: readonly (Actor | 'unnamed')[] = ['controller', 'person', 'others', 'unnamed'];
const VERBS: readonly VerbClass[] = ['collect', 'keep', 'use', 'disclose', 'sell', 'give', 'define', 'other'];
const MARKS = ['conditions', 'exceptions', 'entitlements', 'requests', 'refusals', 'negators', 'permissions'] as const;

/** A heading, or what stands in for one, is no longer as a rule. */
const OPENING_WORDS = 10;

/** A shorter sentence says too little by itself. */
const SHORTEST_PART_WORDS = 6;

/**
 * @param rules the rules whose phrases show that data are spoken of: those with practice `collects` are taken.
 * @param phrases the phrases of `passageRules` and of the lexicon, compiled ahead.
 */
export function createPassageReader(
  rules: readonly Rule[],
  topics: readonly Topic[],
  lexicon: Lexicon,
  phrases?: CompiledPhrases,
): PassageReader {
  const { all, dataRules, personalData } = passageRules(rules, topics, lexicon);
  const language = compile(all, lexicon, phrases);

  const names: string[] = [];
  const group = (members: readonly string[]): number => names.push(...members) - members.length;
  const cues = group(topics.flatMap((topic) => LISTS.map((list) => `${topic.name} ${list}`)));
  const openings = group(topics.flatMap((topic) => LISTS.map((list) => `${topic.name} ${list} at the beginning`)));
  const kinds = group(['kinds of data', 'data in general']);
  const acts = group(ACTORS.flatMap((actor) => VERBS.flatMap((verb) => [`${actor} ${verb}`, `${actor} not ${verb}`])));
  const marks = group(MARKS);
  const shapes = group(SHAPES);

  function featuresOf(text: string, sentence: Sentence, range: Span): Features {
    const features = new Map<number, number>();
    const count = (at: number) => features.set(at, (features.get(at) ?? 0) + 1);
    const inside = (span: Span) => span.from >= range.from && span.to <= range.to;
    const seen = new Set<string>();
    for (const hit of sentence.hits) {
      if (!inside(hit)) continue;
      const key = hit.rule < dataRules ? `${hit.rule}` : `${hit.rule} ${wordsIn(sentence, hit)}`;
      if (seen.has(key)) continue; // said twice is no stronger
      seen.add(key);
      if (hit.rule < dataRules) count(kinds);
      else if (hit.rule === personalData) count(kinds + 1);
      else {
        count(cues + hit.rule - dataRules);
        if (hit.to <= range.from + OPENING_WORDS) count(openings + hit.rule - dataRules);
      }
    }
    for (const act of sentence.acts) {
      if (act.voice === 'noun' || !inside(act)) continue;
      const place = ACTORS.indexOf(act.actor) * VERBS.length + VERBS.indexOf(act.verb);
      count(acts + place * 2 + (act.reading === 'denies' ? 1 : 0));
    }
    MARKS.forEach((mark, at) => {
      for (const span of sentence[mark]) if (inside(span)) count(marks + at);
    });
    for (const [at, value] of features) features.set(at, Math.log1p(value));
    const words = sentence.words.slice(range.from, range.to);
    shapeOf(text, words).forEach((value, at) => {
      if (value) features.set(shapes + at, value);
    });
    addGrams(features, words, conceptsOf(sentence, range), names.length);
    return features;
  }

  return {
    names,
    read(text) {
      const sentence = readSentence(text, language);
      const all = { from: 0, to: sentence.words.length };
      const parts = partsOf(sentence);
      return {
        sentence,
        data: sentence.hits.filter((hit) => hit.rule < dataRules || hit.rule === personalData),
        whole: featuresOf(text, sentence, all),
        parts: parts.length > 1 ? parts.map((part) => featuresOf(text, sentence, part)) : [],
      };
    },
  };
}

/**
 * All that is looked for in a passage, as rules: kinds of data, then the phrases of each topic, then data in general.
 */
export function passageRules(rules: readonly Rule[], topics: readonly Topic[], lexicon: Lexicon) {
  const all = rules.filter((rule) => rule.practice === 'collects');
  const dataRules = all.length;
  for (const topic of topics)
    for (const list of LISTS) all.push(phraseRule(topic.languages[lexicon.language]?.[list] ?? [], lexicon.language));
  const personalData = all.push(phraseRule(lexicon.personalData, lexicon.language)) - 1;
  return { all, dataRules, personalData };
}

/**
 * Who does what to which data, word for word: "controller allows disclose data others". Wordings differ, these seldom
 * do.
 */
function conceptsOf(sentence: Sentence, range: Span): string[] {
  const concepts: { at: number; name: string }[] = [];
  const add = (spans: readonly Span[], name: string) => {
    for (const span of spans)
      if (span.from >= range.from && span.to <= range.to) concepts.push({ at: span.from, name });
  };
  for (const actor of ACTORS)
    add(
      sentence.actors.filter((span) => span.actor === actor),
      actor,
    );
  for (const verb of VERBS)
    add(
      sentence.acts.filter((act) => act.verb === verb && act.voice !== 'noun'),
      `${verb}!`,
    );
  add(sentence.dataNouns, 'data');
  add(sentence.negators, 'not');
  add(sentence.permissions, 'may');
  add(sentence.conditions, 'if');
  add(sentence.markers, 'for');
  return concepts.sort((a, b) => a.at - b.at).map(({ name }) => name);
}

/** Number of all features, the hashed ones included. */
export function sizeOf(reader: PassageReader): number {
  return reader.names.length + BUCKETS;
}

function wordsIn(sentence: Sentence, span: Span): string {
  return sentence.words
    .slice(span.from, span.to)
    .map((word) => word.norm)
    .join(' ');
}

function partsOf({ words }: Sentence): Span[] {
  const parts: Span[] = [];
  let from = 0;
  words.forEach((word, at) => {
    if (!/^[.?!;]$/.test(word.norm) && at < words.length - 1) return;
    if (at + 1 - from >= SHORTEST_PART_WORDS) parts.push({ from, to: at + 1 });
    from = at + 1;
  });
  return parts;
}

function phraseRule(data: readonly string[], language: string): Rule {
  return {
    id: 'topic/phrases',
    fact: 'practices:topic',
    title: '',
    why: '',
    concern: 'none',
    practice: 'declares',
    languages: { [language]: { data } },
  };
}
