import type { TopicModel, TopicName } from '../policy/topic';
import { type Features, type PassageReader, sizeOf } from './topic-features';
import { fingerprint, shares } from './topic-model';
import { pack, type TopicWeights } from './topic-packing';
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
  /** A second topic is given from this share of the passage on … */
  threshold: number;
  /** … and one of these, which mean that a passage speaks of no practice, from this share on. */
  thresholdOfRest: number;
}

export const RECIPE: Recipe = { epochs: 30, l2: 0.01, rate: 0.3, balance: 0.3, threshold: 0.3, thresholdOfRest: 0.4 };

/** What is left when a passage has no other topic: seldom beside one. */
const REST: readonly TopicName[] = ['Introductory/Generic', 'Practice not covered'];

/** Share of the strongest sentence in a passage's score. */
export const SENTENCE_SHARE = 0.3;

/** The model of `passages`, ready to be written to a file. */
export function fitModel(passages: readonly Passage[], reader: PassageReader, recipe = RECIPE): TopicModel {
  const examples = passages.map(({ topics, text }) => ({ topics, features: reader.read(text).whole }));
  return {
    trainedOn: `${passages.length} passages written for this project, rules/topics/passages/`,
    features: fingerprint(reader),
    sentenceShare: SENTENCE_SHARE,
    ...pack(train(examples, TOPIC_NAMES, sizeOf(reader), recipe), reader),
  };
}

/**
 * Logistic regression with all topics against each other (softmax): stochastic gradient descent with steps that shrink for features
 * often seen (AdaGrad). A passage of two topics counts half for each. The passages are taken in an order that depends on their number
 * alone, so that the same passages give the same weights.
 */
export function train(
  examples: readonly Example[],
  names: readonly TopicName[],
  size: number,
  { epochs, l2, rate, balance, threshold, thresholdOfRest }: Recipe = RECIPE,
): TopicWeights[] {
  const rows = rowsOf(examples);
  const wanted = examples.map(({ topics }) => names.map((name) => (topics.includes(name) ? 1 / topics.length : 0)));
  const worth = worthOf(wanted, names.length, balance);
  const weights = names.map(() => new Float64Array(size));
  const squares = names.map(() => new Float64Array(size).fill(1e-8));
  const biases = new Float64Array(names.length);
  const stride = strideFor(rows.length);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const step = rate / (1 + epoch * 0.05);
    for (let turn = 0; turn < rows.length; turn++) {
      const at = (turn * stride + epoch * 131) % rows.length;
      const row = rows[at] ?? [];
      const given = shares(weights.map((own, topic) => sumOf(row, own, biases[topic] as number)));
      for (let topic = 0; topic < names.length; topic++) {
        const own = weights[topic] as Float64Array;
        const seen = squares[topic] as Float64Array;
        const error = ((given[topic] as number) - (wanted[at]?.[topic] ?? 0)) * (worth[at] as number);
        for (const [feature, value] of row) {
          const slope = error * value + l2 * (own[feature] as number);
          seen[feature] = (seen[feature] as number) + slope * slope;
          own[feature] = (own[feature] as number) - (step * slope) / Math.sqrt(seen[feature] as number);
        }
        biases[topic] = (biases[topic] as number) - step * BIAS_STEP * error;
      }
    }
  }
  return names.map((name, topic) => ({
    name,
    threshold: REST.includes(name) ? thresholdOfRest : threshold,
    bias: biases[topic] as number,
    weights: weights[topic] as Float64Array,
  }));
}

/** Features that fewer passages have say more of the passages than of their topics. */
const LEAST_PASSAGES = 4;

function rowsOf(examples: readonly Example[]): [number, number][][] {
  const passages = new Map<number, number>();
  for (const { features } of examples)
    for (const feature of features.keys()) passages.set(feature, (passages.get(feature) ?? 0) + 1);
  return examples.map(({ features }) =>
    [...features].filter(([feature]) => (passages.get(feature) ?? 0) >= LEAST_PASSAGES).sort(([a], [b]) => a - b),
  );
}

/** The bias is in every passage and would run ahead of the features. */
const BIAS_STEP = 0.1;

function sumOf(row: readonly (readonly [number, number])[], weights: Float64Array, bias: number): number {
  let sum = bias;
  for (const [feature, value] of row) sum += (weights[feature] as number) * value;
  return sum;
}

/** What each example is worth: passages of rare topics more. */
function worthOf(wanted: readonly (readonly number[])[], topics: number, balance: number): number[] {
  const found = Array.from({ length: topics }, (_, topic) => wanted.reduce((sum, row) => sum + (row[topic] ?? 0), 0));
  const middle = wanted.length / topics;
  return wanted.map((row) =>
    row.reduce((sum, part, topic) => (part ? sum + part * (middle / (found[topic] as number)) ** balance : sum), 0),
  );
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
