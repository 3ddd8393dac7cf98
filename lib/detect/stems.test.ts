import { expect, test } from 'vitest';
import { prepared } from './phrases';
import { stemsOf } from './stems';

const names = ['Privacy policy', 'Privacy', 'Cookie policy', 'Terms of use', 'ToS', 'プライバシーポリシー', '隐私'].map(
  prepared,
);

test('every name has a stem in it, however its words are parted', () => {
  const stems = stemsOf(names);
  const has = (text: string) => stems.some((stem) => text.includes(stem));
  expect(names.filter((name) => !has(name))).toEqual([]);
  expect(names.filter((name) => !has(name.replaceAll(' ', '')))).toEqual([]);
});

test('stems are few: one stands for all the names that it is in', () => {
  expect(stemsOf(names)).toEqual(['privacy', 'シー', 'cookie', 'terms', 'tos', '隐私']);
});
