import type { TopicModel, TopicName } from '../policy/topic';
import { type Features, type PassageReader, sizeOf } from './topic-features';
import { pack, type TopicWeights } from './topic-model';
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
  /** Given to every topic alike. */
  threshold: number;
}

export const RECIPE: Recipe = { epochs: 60, l2: 0.003, rate: 0.3, threshold: 0.5 };

/** Share of the strongest sentence in a passage's score. */
const SENTENCE_SHARE = 0.3;

/** The model of `passages`, ready to be written to a file. */
export function fitModel(passages: readonly Passage[], reader: PassageReader, recipe = RECIPE): TopicModel {
  const examples = passages.map(({ topics, text }) => ({ topics, features: reader.read(text).whole }));
  return pack(train(examples, TOPIC_NAMES, sizeOf(reader), recipe), reader, {
    trainedOn: `${passages.length} passages written for this project, rules/topics/passages/`,
    sentenceShare: SENTENCE_SHARE,
  });
}

/** Rare topics count for more, up to this much. */
const MOST_FOR_RARE = 3;

/**
 * Logistic regression, one topic against the rest: stochastic gradient descent with steps that shrink for features often seen (AdaGrad).
 * The passages are taken in an order that depends on their number alone, so that the same passages give the same weights.
 */
export function train(
  examples: readonly Example[],
  names: readonly TopicName[],
  size: number,
  recipe = RECIPE,
): TopicWeights[] {
  const rows = examples.map(({ features }) => [...features.entries()].sort(([a], [b]) => a - b));
  return names.map((name) => {
    const labels = examples.map(({ topics }) => (topics.includes(name) ? 1 : 0));
    return { name, threshold: recipe.threshold, ...descend(rows, labels, size, recipe) };
  });
}

function descend(
  rows: readonly (readonly [number, number][])[],
  labels: readonly number[],
  size: number,
  { epochs, l2, rate }: Recipe,
): { bias: number; weights: Float64Array } {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-8);
  let bias = 0;
  const positive = labels.filter((label) => label === 1).length || 1;
  const weightOfPositive = Math.min(MOST_FOR_RARE, Math.sqrt((labels.length - positive) / positive));
  const stride = strideFor(rows.length);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const step = rate / (1 + epoch * 0.05);
    for (let turn = 0; turn < rows.length; turn++) {
      const at = (turn * stride + epoch * 131) % rows.length;
      const row = rows[at] ?? [];
      const label = labels[at] ?? 0;
      let sum = bias;
      for (const [feature, value] of row) sum += (weights[feature] as number) * value;
      const error = (1 / (1 + Math.exp(-sum)) - label) * (label ? weightOfPositive : 1);
      for (const [feature, value] of row) {
        const slope = error * value + l2 * (weights[feature] as number);
        squares[feature] = (squares[feature] as number) + slope * slope;
        weights[feature] = (weights[feature] as number) - (step * slope) / Math.sqrt(squares[feature] as number);
      }
      bias -= step * 0.1 * error;
    }
  }
  return { bias, weights };
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
