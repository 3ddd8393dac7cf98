import type { TopicModel } from '../policy/topic';
import { type PassageReader, sizeOf } from './topic-features';

/** Weights of one topic, as they are when fitted. */
export interface TopicWeights {
  name: string;
  bias: number;
  threshold: number;
  weights: ArrayLike<number>;
}

type Packed = Pick<TopicModel, 'topics' | 'grams' | 'weights'>;

/** Weights of named features are rounded to a signed byte, … */
const LARGEST_NAMED = 127;

/** … those of grams, of which there are thousands, to half of one: nothing is lost that could be measured. */
const LARGEST_GRAM = 7;

/** Weights beyond this quantile are cut, so that one large weight does not make the others coarse. */
const QUANTILE = 0.998;

/** Rounds weights and writes them as text. Grams without weight in any topic are left out. */
export function pack(topics: readonly TopicWeights[], reader: PassageReader): Packed {
  const named = reader.names.length;
  const grams: number[] = [];
  for (let at = named; at < sizeOf(reader); at++) if (topics.some(({ weights }) => weights[at])) grams.push(at);
  const bits = new Uint8Array(Math.ceil((sizeOf(reader) - named) / 8));
  for (const gram of grams) bits[(gram - named) >> 3] = (bits[(gram - named) >> 3] ?? 0) | (1 << ((gram - named) & 7));
  const half = Math.ceil(grams.length / 2);
  const bytes = new Uint8Array(topics.length * (named + half));
  const heads = topics.map(({ name, bias, threshold, weights }, row) => {
    const start = row * (named + half);
    const namedScale = scaleOf(
      reader.names.map((_, at) => weights[at] ?? 0),
      LARGEST_NAMED,
      1,
    );
    const gramScale = scaleOf(
      grams.map((gram) => weights[gram] ?? 0),
      LARGEST_GRAM,
      QUANTILE,
    );
    for (let at = 0; at < named; at++) bytes[start + at] = steps(weights[at], namedScale, LARGEST_NAMED) & 255;
    grams.forEach((gram, at) => {
      const nibble = steps(weights[gram], gramScale, LARGEST_GRAM) & 15;
      const place = start + named + (at >> 1);
      bytes[place] = (bytes[place] ?? 0) | (at % 2 ? nibble << 4 : nibble);
    });
    return { name, bias: rounded(bias), threshold, namedScale, gramScale };
  });
  return { topics: heads, grams: toBase64(bits), weights: toBase64(bytes) };
}

/** The weights again, in the order of the reader's features. */
export function unpack(model: Packed, reader: PassageReader): TopicWeights[] {
  const named = reader.names.length;
  const grams: number[] = [];
  fromBase64(model.grams).forEach((byte, at) => {
    for (let bit = 0; bit < 8; bit++) if (byte & (1 << bit)) grams.push(named + at * 8 + bit);
  });
  const half = Math.ceil(grams.length / 2);
  const bytes = fromBase64(model.weights);
  return model.topics.map(({ name, bias, threshold, namedScale, gramScale }, row) => {
    const start = row * (named + half);
    const weights = new Float64Array(sizeOf(reader));
    for (let at = 0; at < named; at++) weights[at] = signed(bytes[start + at] ?? 0, 256) * namedScale;
    grams.forEach((gram, at) => {
      const byte = bytes[start + named + (at >> 1)] ?? 0;
      weights[gram] = signed(at % 2 ? byte >> 4 : byte & 15, 16) * gramScale;
    });
    return { name, bias, threshold, weights };
  });
}

function steps(weight: number | undefined, scale: number, largest: number): number {
  return Math.max(-largest, Math.min(largest, Math.round((weight ?? 0) / scale)));
}

const signed = (value: number, range: number): number => (value >= range / 2 ? value - range : value);

/** The size of one step, so that `largest` of them reach the quantile. */
function scaleOf(weights: readonly number[], largest: number, quantile: number): number {
  const sizes = weights.map(Math.abs).sort((a, b) => a - b);
  return rounded((sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * quantile))] || 1) / largest);
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
