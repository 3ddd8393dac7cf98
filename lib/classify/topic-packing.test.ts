import { expect, test } from 'vitest';
import { BUCKETS } from './topic-grams';
import { pack, unpack } from './topic-packing';

const reader = {
  names: ['first', 'second', 'third'],
  read: () => {
    throw new Error('Packing reads no passage.');
  },
};

function weightsWith(values: Readonly<Record<number, number>>): Float64Array {
  const weights = new Float64Array(reader.names.length + BUCKETS);
  for (const [at, value] of Object.entries(values)) weights[Number(at)] = value;
  return weights;
}

test('weights come back to within a step; places without weight stay empty', () => {
  const one = weightsWith({ 0: 1.27, 1: -0.64, 3: 0.7, 4: -0.7, 900: 0.31, [BUCKETS + 2]: -0.1 });
  const other = weightsWith({ 2: 5, 900: -2 });
  const [first, second] = unpack(
    pack(
      [
        { name: 'one', bias: -1.5, threshold: 0.3, weights: one },
        { name: 'other', bias: 0.25, threshold: 0.4, weights: other },
      ],
      reader,
    ),
    reader,
  );
  expect(first).toMatchObject({ name: 'one', bias: -1.5, threshold: 0.3 });
  expect(second).toMatchObject({ name: 'other', bias: 0.25, threshold: 0.4 });
  for (const [packed, weights, named, gram] of [
    [first, one, 0.01, 0.1],
    [second, other, 0.04, 0.3],
  ] as const)
    weights.forEach((weight, at) => {
      const back = packed?.weights[at] ?? Number.NaN;
      if (weight === 0) expect(back === 0).toBe(true);
      else expect(Math.abs(back - weight)).toBeLessThanOrEqual((at < reader.names.length ? named : gram) / 2 + 1e-6);
    });
});
