import { expect, test } from 'vitest';
import { readNumbers, writeNumbers } from './numbers';

test.each([[[]], [[0]], [[31, 32, 33]], [[1023, 1024, 0, 32_767, 32_768]], [[2 ** 31 - 1, 5]]])(
  '%j is read as it was written',
  (numbers) => {
    expect([...readNumbers(writeNumbers(numbers))]).toEqual(numbers);
  },
);
