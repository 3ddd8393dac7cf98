import { expect, test } from 'vitest';
import { isZero, pixels, readStyle } from './style';

test.each([
  ['', {}],
  ['Display:NONE', { display: 'none' }],
  [' color : red ;; left:1px', { color: 'red', left: '1px' }],
  ['color:red;color:blue', { color: 'blue' }],
  ['color:red !important;color:blue', { color: 'red' }],
  ['color:red!important;color:blue!important', { color: 'blue' }],
  ['background:url(data:image/png;base64,AAAA);height:0', { background: 'url(data:image/png', height: '0' }],
  ['constructor', {}],
])('%s', (attribute, declarations) => {
  expect(Object.fromEntries(readStyle(attribute))).toEqual(declarations);
});

test.each([
  ['12px', 12],
  ['0', 0],
  ['-9999px', -9999],
  ['-.5em', -8],
  ['2rem', 32],
  ['3pt', 4],
  ['50%', null],
  ['auto', null],
  ['calc(1px + 1em)', null],
  ['1constructor', null],
  [undefined, null],
])('%s is %s pixels', (value, length) => {
  expect(pixels(value)).toBe(length);
});

test.each([
  ['0', true],
  ['0px', true],
  ['.0em', true],
  ['0.00%', true],
  ['0.1', false],
  ['10px', false],
  ['auto', false],
  [undefined, false],
])('%s is nothing: %s', (value, zero) => {
  expect(isZero(value)).toBe(zero);
});

test('a style of a megabyte is read in a moment', () => {
  const started = performance.now();
  for (const part of ['a: ', ' ', ';', ':', '!', 'color:red;'])
    expect(readStyle(part.repeat(1_000_000 / part.length))).toBeDefined();
  expect(performance.now() - started).toBeLessThan(2000);
});
