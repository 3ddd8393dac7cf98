import type { TopicModel } from '../policy/topic';
import type { PassageReader } from './topic-features';
import type { TopicWeights } from './topic-model';

type Packed = Pick<TopicModel, 'topics' | 'grams' | 'weights'>;

/** Weights of named features are rounded to a signed byte, … */
const LARGEST_NAMED = 127;

/** … those of grams, of which there are thousands, to half of one: nothing is lost that could be measured. */
const LARGEST_GRAM = 7;

/** Weights beyond this quantile are cut, so that one large weight does not make the others coarse. */
const QUANTILE = 0.998;

/**
 * Rounds weights and writes them as text, topic by topic. Grams stand behind the named features, in the order of their
 * places.
 */
export function pack({ names, thresholds, biases, rows, weights }: TopicWeights, reader: PassageReader): Packed {
  const named = reader.names.length;
  const grams = [...rows.keys()].filter((feature) => feature >= named).sort((a, b) => a - b);
  const half = Math.ceil(grams.length / 2);
  const bytes = new Uint8Array(names.length * (named + half));
  const topics = names.map((name, topic) => {
    const weightOf = (feature: number): number => weights[(rows.get(feature) ?? -1) * names.length + topic] ?? 0;
    const start = topic * (named + half);
    const namedWeights = reader.names.map((_, at) => weightOf(at));
    const gramWeights = grams.map(weightOf);
    const namedScale = scaleOf(namedWeights, LARGEST_NAMED, 1);
    const gramScale = scaleOf(gramWeights, LARGEST_GRAM, QUANTILE);
    namedWeights.forEach((weight, at) => {
      bytes[start + at] = steps(weight, namedScale, LARGEST_NAMED) & 255;
    });
    gramWeights.forEach((weight, at) => {
      const nibble = steps(weight, gramScale, LARGEST_GRAM) & 15;
      const place = start + named + (at >> 1);
      bytes[place] = (bytes[place] ?? 0) | (at % 2 ? nibble << 4 : nibble);
    });
    return { name, bias: rounded(biases[topic] ?? 0), threshold: thresholds[topic] ?? 1, namedScale, gramScale };
  });
  return { topics, grams: toBase64(gapsOf(grams, named)), weights: toBase64(bytes) };
}

/** The weights again. */
export function unpack(model: Packed, reader: PassageReader): TopicWeights {
  const named = reader.names.length;
  const grams = placesOf(fromBase64(model.grams), named);
  const half = Math.ceil(grams.length / 2);
  const bytes = fromBase64(model.weights);
  const topics = model.topics.length;
  const weights = new Float64Array((named + grams.length) * topics);
  model.topics.forEach(({ namedScale, gramScale }, topic) => {
    const start = topic * (named + half);
    for (let at = 0; at < named; at++) weights[at * topics + topic] = signed(bytes[start + at] ?? 0, 256) * namedScale;
    for (let at = 0; at < grams.length; at++) {
      const byte = bytes[start + named + (at >> 1)] ?? 0;
      weights[(named + at) * topics + topic] = signed(at % 2 ? byte >> 4 : byte & 15, 16) * gramScale;
    }
  });
  return {
    names: model.topics.map(({ name }) => name),
    thresholds: model.topics.map(({ threshold }) => threshold),
    biases: model.topics.map(({ bias }) => bias),
    rows: new Map([...reader.names.keys(), ...grams].map((feature, row) => [feature, row])),
    weights,
  };
}

/**
 * How far each place is from the one before, seven bits a byte, the lowest first; the eighth bit says that more follow.
 */
function gapsOf(places: readonly number[], start: number): Uint8Array {
  const bytes: number[] = [];
  let before = start;
  for (const place of places) {
    let gap = place - before;
    for (; gap > 127; gap >>= 7) bytes.push((gap & 127) | 128);
    bytes.push(gap);
    before = place;
  }
  return Uint8Array.from(bytes);
}

function placesOf(bytes: Uint8Array, start: number): number[] {
  const places: number[] = [];
  let place = start;
  let shift = 0;
  for (const byte of bytes) {
    place += (byte & 127) << shift;
    shift = byte & 128 ? shift + 7 : 0;
    if (shift === 0) places.push(place);
  }
  return places;
}

function steps(weight: number, scale: number, largest: number): number {
  return Math.max(-largest, Math.min(largest, Math.round(weight / scale)));
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
