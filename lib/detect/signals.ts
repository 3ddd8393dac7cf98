import { type Naming, strongest } from './names';

/** What a part of the running text says: how many times it uses the phrases of each kind. */
export interface Sample {
  words: number;
  privacy: number;
  says: number;
  termsSay: number;
}

/** What the signals look at: gathered once, plain data. */
export interface Clues {
  title: Naming;
  heading: Naming;
  path: Naming;
  /** Names in earlier parts of the path, the query, the host. */
  elsewhere: Naming;
  /** Headings that name a section of privacy policies. */
  sections: number;
  /** The running text, in parts of equal length. */
  samples: readonly Sample[];
  words: number;
  /** Names in the address and marks in the page by which an article is known. */
  articleMarks: number;
}

const DENSE = 8; // phrases of privacy law in a hundred words: policies have 5 to 15, other texts under 2
const SPARSE = 2;
const FEW_WORDS = 50; // of so few, one phrase more or less would decide
const TERMS_DENSE = 4;
const SECTIONS_OF_A_POLICY = 4;
const WORDS_OF_A_POLICY = 200;

const clamp = (value: number) => Math.max(0, Math.min(1, value));

/** Phrases in a hundred words, in the part of the text that has most. */
function density(samples: readonly Sample[], kind: 'says' | 'termsSay'): number {
  return Math.max(0, ...samples.map((sample) => (100 * sample[kind]) / Math.max(sample.words, FEW_WORDS)));
}

/** One question each, answered from 0 (no) to 1 (as much so as it gets). */
export const signals = {
  'title names a privacy policy': ({ title }) => title.privacy,
  'heading names a privacy policy': ({ heading }) => heading.privacy,
  'address names a privacy policy': ({ path, elsewhere }) => Math.max(path.privacy, 0.6 * elsewhere.privacy),
  'speaks as privacy policies do': ({ samples }) => clamp(density(samples, 'says') / DENSE),
  'hardly speaks of personal data': ({ samples }) => clamp(1 - density(samples, 'says') / SPARSE),
  'has the sections of a privacy policy': ({ sections }) => clamp(sections / SECTIONS_OF_A_POLICY),
  'refers to itself as a privacy policy': ({ samples }) =>
    clamp(samples.reduce((sum, { privacy }) => sum + privacy, 0) / 3),
  'is named as another document': (clues) => clamp(otherwiseNamed(clues)),
  'speaks as terms of use do': ({ samples }) => clamp(density(samples, 'termsSay') / TERMS_DENSE),
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
