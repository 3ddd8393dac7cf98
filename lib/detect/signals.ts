import { type Naming, strongest } from './names';
import { occurrences, wordCount } from './phrases';
import type { Vocabulary } from './vocabulary';

/** What the signals look at: gathered once, plain data. Texts are `spaced`. */
export interface Clues {
  title: Naming;
  heading: Naming;
  path: Naming;
  /** Names in earlier parts of the path, the query, the host. */
  elsewhere: Naming;
  headings: readonly string[];
  /** The running text, in parts of equal length. */
  samples: readonly string[];
  words: number;
  /** Names in the address and marks in the page by which an article is known. */
  articleMarks: number;
  vocabulary: Vocabulary;
}

const DENSE = 8; // phrases of privacy law in a hundred words: policies have 5 to 15, other texts under 2
const SPARSE = 2;
const FEW_WORDS = 50; // of so few, one phrase more or less would decide
const TERMS_DENSE = 4;
const SECTIONS_OF_A_POLICY = 4;
const WORDS_OF_A_POLICY = 200;

const clamp = (value: number) => Math.max(0, Math.min(1, value));

/** Phrases in a hundred words, in the part of the text that has most. */
function density(samples: readonly string[], phrases: readonly string[]): number {
  const densities = samples.map(
    (sample) => (100 * occurrences(sample, phrases)) / Math.max(wordCount(sample), FEW_WORDS),
  );
  return Math.max(0, ...densities);
}

/** One question each, answered from 0 (no) to 1 (as much so as it gets). */
export const signals = {
  'title names a privacy policy': ({ title }) => title.privacy,
  'heading names a privacy policy': ({ heading }) => heading.privacy,
  'address names a privacy policy': ({ path, elsewhere }) => Math.max(path.privacy, 0.6 * elsewhere.privacy),
  'speaks as privacy policies do': ({ samples, vocabulary }) => clamp(density(samples, vocabulary.says) / DENSE),
  'hardly speaks of personal data': ({ samples, vocabulary }) => clamp(1 - density(samples, vocabulary.says) / SPARSE),
  'has the sections of a privacy policy': ({ headings, vocabulary }) =>
    clamp(headings.filter((heading) => occurrences(heading, vocabulary.sections) > 0).length / SECTIONS_OF_A_POLICY),
  'refers to itself as a privacy policy': ({ samples, vocabulary }) =>
    clamp(occurrences(samples.join(''), vocabulary.privacy) / 3),
  'is named as another document': (clues) => clamp(otherwiseNamed(clues)),
  'speaks as terms of use do': ({ samples, vocabulary }) => clamp(density(samples, vocabulary.termsSay) / TERMS_DENSE),
  'is an article': ({ articleMarks }) => clamp(articleMarks),
  'has little text': ({ words }) => clamp(1 - words / WORDS_OF_A_POLICY),
} satisfies Record<string, (clues: Clues) => number>;

export type SignalId = keyof typeof signals;

/** How much each signal moves the score; `bias` is where a page without any stands. Logarithms of odds. */
export const weights: Readonly<Record<SignalId, number>> = {
  'title names a privacy policy': 2.5,
  'heading names a privacy policy': 2.5,
  'address names a privacy policy': 2,
  'speaks as privacy policies do': 5,
  'hardly speaks of personal data': -3,
  'has the sections of a privacy policy': 1.5,
  'refers to itself as a privacy policy': 1,
  'is named as another document': -3,
  'speaks as terms of use do': -1.5,
  'is an article': -3,
  'has little text': -3,
};

export const bias = -5.5;

// "Terms and Privacy Policy" names both, and is one: the rest of the page decides.
function otherwiseNamed({ title, heading, path }: Clues): number {
  const named = strongest([title, heading, path]);
  return Math.max(named.cookies, named.terms, named.otherLegal) - named.privacy;
}
