import { expect, test } from 'vitest';
import { BUCKETS } from './topic-grams';
import { pack, unpack } from './topic-packing';

const reader = {
  names: ['first', 'second', 'third'],
  read: () => {
    throw new Error('Packing reads no passage.');
  },
};

/**
 * By feature: the weights for one topic and for the other. The grams stand at the first and last places, and both near
 * and far.
 */
const WEIGHTS: Readonly<Record<number, readonly [number, number]>> = {
  [BUCKETS + 2]: [-0.1, 0],
  0: [1.27, 0],
  1: [-0.64, 0],
  2: [0, 5],
  900: [0.31, -2],
  3: [0.7, 0],
  4: [-0.7, 0],
};

test('weights come back to within a step; features without weights stay out', () => {
  const features = [BUCKETS + 2, 0, 1, 2, 900, 3, 4];
  const given = {
    names: ['one', 'other'],
    thresholds: [0.3, 0.4],
    biases: [-1.5, 0.25],
    rows: new Map(features.map((feature, row) => [feature, row])),
    weights: Float64Array.from(features.flatMap((feature) => WEIGHTS[feature] ?? [])),
  };
  const back = unpack(pack(given, reader), reader);
  expect(back).toMatchObject({ names: given.names, thresholds: given.thresholds, biases: given.biases });
  expect([...back.rows.keys()].sort((a, b) => a - b)).toEqual([...features].sort((a, b) => a - b));
  for (const [topic, named, gram] of [
    [0, 0.01, 0.1],
    [1, 0.04, 0.3],
  ] as const)
    for (const feature of features) {
      const weight = back.weights[(back.rows.get(feature) ?? -1) * 2 + topic] ?? Number.NaN;
      const step = feature < reader.names.length ? named : gram;
      expect(Math.abs(weight - (WEIGHTS[feature]?.[topic] ?? Number.NaN))).toBeLessThanOrEqual(step / 2 + 1e-6);
    }
});
