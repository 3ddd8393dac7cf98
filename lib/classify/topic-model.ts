import type { TopicModel, TopicName } from '../policy/topic';
import { type Features, type PassageReader, type PassageReading, sizeOf } from './topic-features';
import { hash } from './topic-grams';
import { type TopicWeights, unpack } from './topic-packing';

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

export function scorer(topics: readonly TopicWeights[], sentenceShare: number): TopicScorer {
  const chances = (features: Features) => shares(topics.map((topic) => sumOf(topic, features)));
  function scores({ whole, parts }: PassageReading): number[] {
    const all = chances(whole);
    if (parts.length === 0) return all;
    const each = parts.map(chances);
    return all.map(
      (score, at) => (1 - sentenceShare) * score + sentenceShare * Math.max(...each.map((part) => part[at] ?? 0)),
    );
  }
  return {
    scores,
    topicsOf(reading) {
      const given = scores(reading);
      const best = given.indexOf(Math.max(...given));
      return topics
        .filter((topic, at) => at === best || (given[at] ?? 0) >= topic.threshold)
        .map((topic) => topic.name as TopicName);
    },
  };
}

function sumOf({ bias, weights }: TopicWeights, features: Features): number {
  let sum = bias;
  for (const [at, value] of features) sum += (weights[at] ?? 0) * value;
  return sum;
}

/** Softmax. */
export function shares(sums: readonly number[]): number[] {
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const all = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / all);
}
