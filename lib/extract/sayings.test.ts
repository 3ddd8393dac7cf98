import { expect, test } from 'vitest';
import { saying } from './sayings';

const namesChoice = saying(({ choiceLinks }) => choiceLinks);

test.each([
  ['Do not sell my personal information', true],
  ['DO NOT SELL', true],
  ['California: do-not-sell', true],
  ['“Do  not\nsell”', true],
  ['Your Privacy Choices', true],
  ['do not sellotape', false],
  ['Careers 2024', false],
  ['', false],
])('%j: %s', (label, answer) => {
  expect(namesChoice(label)).toBe(answer);
});
