import { describe, expect, test } from 'vitest';
import {
  listOf,
  natural,
  number,
  oneOf,
  optional,
  orNull,
  parseOrNull,
  parseUnion,
  record,
  text,
  Unexpected,
} from './parse';

const recipe = record({ name: text(5), servings: optional(natural) });

test.each([
  ['text within its bound', text(5), 'bread'],
  ['a number', number, -1.5],
  ['a whole number', natural, 0],
  ['a word of a closed set', oneOf('A', 'B'), 'B'],
  ['a list', listOf(natural, 2), [1, 2]],
  ['null where it is allowed', orNull(natural), null],
  ['a record', recipe, { name: 'bread', servings: 2 }],
  ['a record without its optional field', recipe, { name: 'bread' }],
])('%s is kept as it is', (_name, parser, value) => {
  expect((parser as (value: unknown) => unknown)(value)).toEqual(value);
});

test.each([
  ['text beyond its bound', text(5), 'brioche'],
  ['a number for text', text(5), 7],
  ['not a number', number, Number.NaN],
  ['endless', number, Number.POSITIVE_INFINITY],
  ['a number in text', number, '7'],
  ['a negative offset', natural, -1],
  ['half an offset', natural, 0.5],
  ['a word out of the set', oneOf('A', 'B'), 'C'],
  ['a list beyond its bound', listOf(natural, 2), [1, 2, 3]],
  ['an object for a list', listOf(natural, 2), { length: 1, 0: 1 }],
  ['a list with one wrong item', listOf(natural, 2), [1, 'x']],
  ['a list for a record', recipe, ['bread']],
  ['null for a record', recipe, null],
  ['a record without a required field', recipe, { servings: 2 }],
  ['a record with an inherited field', recipe, Object.create({ name: 'bread' })],
  ['a wrong optional field', recipe, { name: 'bread', servings: 'two' }],
])('%s is refused', (_name, parser, value) => {
  expect(() => (parser as (value: unknown) => unknown)(value)).toThrow(Unexpected);
});

test('only declared fields are kept', () => {
  expect(recipe({ name: 'bread', oven: 'on', __proto__: { a: 1 } })).toEqual({ name: 'bread' });
});

test('a fault of ours is not taken for bad input', () => {
  const broken = () => {
    throw new TypeError('a fault');
  };
  expect(() => parseOrNull(broken, 1)).toThrow(TypeError);
});

describe('a union', () => {
  type Union = { kind: 'a'; n: number } | { kind: 'b' };
  const parsers = { a: record({ kind: oneOf('a'), n: number }), b: record({ kind: oneOf('b') }) };

  test.each([
    [
      { kind: 'a', n: 1 },
      { kind: 'a', n: 1 },
    ],
    [{ kind: 'b', n: 1 }, { kind: 'b' }],
    [{ kind: 'a' }, null],
    [{ kind: 'c' }, null],
    [{ kind: 'toString' }, null],
    [{ kind: 7 }, null],
    ['a', null],
    [null, null],
    [undefined, null],
  ])('%j is read as %j', (given, read) => {
    expect(parseUnion<Union>(parsers, given)).toEqual(read);
  });
});
