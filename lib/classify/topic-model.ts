import type { TopicModel, TopicName } from '../policy/topic';
import { type Features, type PassageReader, type PassageReading, sizeOf } from './topic-features';
import { hash } from './topic-grams';
import { unpack } from './topic-packing';

/** Weights of the topics, as they are when fitted. */
export interface TopicWeights {
  names: readonly string[];
  /** A topic is given from this share of the passage on. */
  thresholds: readonly number[];
  biases: ArrayLike<number>;
  /** In which row of `weights` a feature stands; one that has none is passed over. */
  rows: ReadonlyMap<number, number>;
  /** Row by row, one number for each topic. */
  weights: Float64Array;
}

/** What a fitted model says of a passage. */
export interface TopicScorer {
  /** How a passage's attention is divided among the topics, in the model's order: 1 in all, nearly. */
  scores(reading: PassageReading): number[];
  /** The topics from their thresholds on; the likeliest one in any case. */
  topicsOf(reading: PassageReading): TopicName[];
}

/** Tells features of another order, or other features, from those a model was fitted with. */
export function fingerprint(reader: PassageReader): string {
  return hash(`${reader.names.join('|')} ${sizeOf(reader)}`).toString(16);
}

/** Throws, saying what to run, when the model was fitted with other features than the reader gives. */
export function openModel(model: TopicModel, reader: PassageReader): TopicScorer {
  if (model.features !== fingerprint(reader))
    throw new Error('rules/topics/model.json was fitted with other features. Run “npm run train:topics”.');
  return scorer(unpack(model, reader), model.sentenceShare);
}

export function scorer(model: TopicWeights, sentenceShare: number): TopicScorer {
  function scores({ whole, parts }: PassageReading): number[] {
    const all = sharesOf(model, whole);
    if (parts.length === 0) return all;
    const each = parts.map((part) => sharesOf(model, part));
    return all.map(
      (score, at) => (1 - sentenceShare) * score + sentenceShare * Math.max(...each.map((part) => part[at] ?? 0)),
    );
  }
  return {
    scores,
    topicsOf(reading) {
      const given = scores(reading);
      const best = given.indexOf(Math.max(...given));
      return model.names.filter(
        (_, at) => at === best || (given[at] ?? 0) >= (model.thresholds[at] ?? 1),
      ) as TopicName[];
    },
  };
}

function sharesOf({ names, biases, rows, weights }: TopicWeights, features: Features): number[] {
  const topics = names.length;
  const sums = Float64Array.from(biases);
  for (const [feature, value] of features) {
    const row = rows.get(feature);
    if (row === undefined) continue;
    const start = row * topics;
    for (let topic = 0; topic < topics; topic++)
      sums[topic] = (sums[topic] as number) + (weights[start + topic] as number) * value;
  }
  return shares([...sums]);
}

/** Softmax. */
export function shares(sums: readonly number[]): number[] {
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const all = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / all);
}
