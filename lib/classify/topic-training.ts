import type { TopicModel, TopicName } from '../policy/topic';
import type { Features, PassageReader } from './topic-features';
import { fingerprint, shares, type TopicWeights } from './topic-model';
import { pack } from './topic-packing';
import { type Passage, TOPIC_NAMES } from './topic-passages';

/** A passage written for this project, and what it is about. */
export interface Example {
  topics: readonly TopicName[];
  features: Features;
}

export interface Recipe {
  epochs: number;
  /** Pulls weights towards nothing, so that a word that stands in one passage alone is worth little. */
  l2: number;
  rate: number;
  /** How much rare topics gain: 0 nothing, 1 as much as the frequent ones have. */
  balance: number;
}

export const RECIPE: Recipe = { epochs: 25, l2: 0.01, rate: 0.03, balance: 0.3 };

/** A topic that is not the likeliest is given from this share of the passage on. */
const THRESHOLD = 0.3;

/**
 * Set by hand, after reading what annotators name beside a passage's main topic: seldom the way out that a last
 * sentence mentions, and seldom what is left when a passage speaks of no practice; but a time limit even in passing.
 */
const THRESHOLDS: Partial<Record<TopicName, number>> = {
  'User Choice/Control': 0.5,
  'Introductory/Generic': 0.5,
  'Practice not covered': 0.5,
  'Data Retention': 0.25,
};

/** Share of the strongest sentence in a passage's score. */
export const SENTENCE_SHARE = 0.3;

/** The model of `passages`, ready to be written to a file. */
export function fitModel(passages: readonly Passage[], reader: PassageReader, recipe = RECIPE): TopicModel {
  const examples = passages.map(({ topics, text }) => ({ topics, features: reader.read(text).whole }));
  return {
    trainedOn: `${passages.length} passages written for this project, rules/topics/passages/`,
    features: fingerprint(reader),
    sentenceShare: SENTENCE_SHARE,
    ...pack(train(examples, recipe), reader),
  };
}

/**
 * Logistic regression with all topics against each other (softmax): stochastic gradient descent with steps that shrink
 * for features often seen (AdaGrad). A passage of two topics counts half for each. The passages are taken in an order
 * that depends on their number alone, so that the same passages give the same weights.
 */
export function train(examples: readonly Example[], { epochs, l2, rate, balance }: Recipe = RECIPE): TopicWeights {
  const rows = rowsOf(examples);
  const lessons = lessonsOf(examples, rows, balance);
  const topics = TOPIC_NAMES.length;
  const weights = new Float64Array(rows.size * topics);
  const squares = new Float64Array(rows.size * topics).fill(1e-8);
  const biases = new Array<number>(topics).fill(0);
  const stride = strideFor(lessons.length);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const step = rate / (1 + epoch * 0.05);
    for (let turn = 0; turn < lessons.length; turn++) {
      const { signals, wanted, worth } = lessons[(turn * stride + epoch * 131) % lessons.length] as Lesson;
      const sums = [...biases];
      for (const [start, value] of signals)
        for (let topic = 0; topic < topics; topic++)
          sums[topic] = (sums[topic] as number) + (weights[start + topic] as number) * value;
      const errors = shares(sums).map((share, topic) => (share - (wanted[topic] as number)) * worth);
      errors.forEach((error, topic) => {
        biases[topic] = (biases[topic] as number) - step * BIAS_STEP * error;
      });
      for (const [start, value] of signals)
        for (let topic = 0; topic < topics; topic++) {
          const at = start + topic;
          const slope = (errors[topic] as number) * value + l2 * (weights[at] as number);
          squares[at] = (squares[at] as number) + slope * slope;
          weights[at] = (weights[at] as number) - (step * slope) / Math.sqrt(squares[at] as number);
        }
    }
  }
  return {
    names: TOPIC_NAMES,
    thresholds: TOPIC_NAMES.map((name) => THRESHOLDS[name] ?? THRESHOLD),
    biases,
    rows,
    weights,
  };
}

/** The bias is in every passage and would run ahead of the features. */
const BIAS_STEP = 0.1;

/** Features that fewer passages have say more of the passages than of their topics. */
const LEAST_PASSAGES = 4;

/** Rows for the features that enough passages have. */
function rowsOf(examples: readonly Example[]): Map<number, number> {
  const passages = new Map<number, number>();
  for (const { features } of examples)
    for (const feature of features.keys()) passages.set(feature, (passages.get(feature) ?? 0) + 1);
  const often = [...passages].filter(([, times]) => times >= LEAST_PASSAGES);
  return new Map(often.map(([feature], row) => [feature, row]));
}

/** What is learnt from one passage. */
interface Lesson {
  /** Where the weights of a feature begin, and how much of it there is. */
  signals: readonly (readonly [number, number])[];
  /** How the passage should be divided among the topics. */
  wanted: readonly number[];
  /** What it counts for: passages of rare topics more. */
  worth: number;
}

function lessonsOf(examples: readonly Example[], rows: ReadonlyMap<number, number>, balance: number): Lesson[] {
  const wanted = examples.map(({ topics }) =>
    TOPIC_NAMES.map((name) => (topics.includes(name) ? 1 / topics.length : 0)),
  );
  const found = TOPIC_NAMES.map((_, topic) => wanted.reduce((sum, row) => sum + (row[topic] as number), 0));
  const middle = wanted.length / TOPIC_NAMES.length;
  return examples.map(({ features }, at) => {
    const own = wanted[at] as number[];
    return {
      signals: [...features].flatMap(([feature, value]) => {
        const row = rows.get(feature);
        return row === undefined ? [] : [[row * TOPIC_NAMES.length, value] as const];
      }),
      wanted: own,
      worth: own.reduce(
        (sum, part, topic) => (part ? sum + part * (middle / (found[topic] as number)) ** balance : sum),
        0,
      ),
    };
  });
}

/** A step that visits every passage once a round, whatever their number. */
function strideFor(count: number): number {
  let stride = 7919;
  while (common(stride, count) > 1) stride += 2;
  return stride;
}

function common(a: number, b: number): number {
  return b === 0 ? a : common(b, a % b);
}
