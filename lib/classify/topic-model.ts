import type { TopicModel, TopicName } from '../policy/topic';
import { type Features, type PassageReader, type PassageReading, sizeOf } from './topic-features';
import { hash } from './topic-grams';

/** What a fitted model says of a passage. */
export interface TopicScorer {
  /** How a passage's attention is divided among the topics, in the model's order: 1 in all, nearly. */
  scores(reading: PassageReading): number[];
  /** The topics from their thresholds on; the likeliest one in any case. */
  topicsOf(reading: PassageReading): TopicName[];
}

/** Weights of one topic, as they are when fitted. */
export interface TopicWeights {
  name: string;
  bias: number;
  threshold: number;
  weights: ArrayLike<number>;
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

/** Largest value of a signed byte. */
const LARGEST = 127;

/** Rounds the weights to bytes: named features and grams each with a scale of their own, since the grams' weights are larger. */
export function pack(
  topics: readonly TopicWeights[],
  reader: PassageReader,
  about: Pick<TopicModel, 'trainedOn' | 'sentenceShare'>,
): TopicModel {
  const size = sizeOf(reader);
  const bytes = new Uint8Array(topics.length * size);
  const heads = topics.map(({ name, bias, threshold, weights }, row) => {
    const [namedScale, gramScale] = [
      scaleOf(weights, 0, reader.names.length),
      scaleOf(weights, reader.names.length, size),
    ] as const;
    for (let at = 0; at < size; at++) {
      const scale = at < reader.names.length ? namedScale : gramScale;
      bytes[row * size + at] = Math.round((weights[at] ?? 0) / scale) & 255;
    }
    return { name, bias: rounded(bias), threshold, namedScale, gramScale };
  });
  return { ...about, features: fingerprint(reader), topics: heads, weights: toBase64(bytes) };
}

export function unpack(model: TopicModel, reader: PassageReader): TopicWeights[] {
  const size = sizeOf(reader);
  const bytes = fromBase64(model.weights);
  return model.topics.map(({ name, bias, threshold, namedScale, gramScale }, row) => {
    const weights = new Float64Array(size);
    for (let at = 0; at < size; at++) {
      const byte = bytes[row * size + at] ?? 0;
      weights[at] = (byte > LARGEST ? byte - 256 : byte) * (at < reader.names.length ? namedScale : gramScale);
    }
    return { name, bias, threshold, weights };
  });
}

function scaleOf(weights: ArrayLike<number>, from: number, to: number): number {
  let most = 0;
  for (let at = from; at < to; at++) most = Math.max(most, Math.abs(weights[at] ?? 0));
  return Number((most / LARGEST || 1).toPrecision(6));
}

const rounded = (value: number): number => Number(value.toPrecision(6));

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

// `atob` belongs to browsers and Node, and the core knows neither.
function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    for (const shift of [18, 12, 6, 0]) text += DIGITS[(group >> shift) & 63];
  }
  const spare = (3 - (bytes.length % 3)) % 3;
  return spare ? text.slice(0, -spare) + '='.repeat(spare) : text;
}

function fromBase64(text: string): Uint8Array {
  const values = new Map([...DIGITS].map((digit, value) => [digit, value]));
  const plain = text.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((plain.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const digit of plain) {
    bits = (bits << 6) | (values.get(digit) ?? 0);
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at++] = (bits >> held) & 255;
  }
  return bytes;
}
