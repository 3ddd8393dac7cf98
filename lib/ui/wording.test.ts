import { afterEach, expect, test } from 'vitest';
import type { Language } from '../i18n/languages';
import { speak } from '../i18n/messages';
import { listed } from './wording';

afterEach(() => speak('en'));

test.each<[Language, string]>([
  ['en', 'A, B, C'],
  ['de', 'A, B, C'],
  ['es', 'A, B, C'],
  ['fr', 'A, B, C'],
  ['zh_CN', 'A、B、C'],
])('a list in %s without an “and”: %s', async (language, list) => {
  await speak(language);
  expect(listed(['A', 'B', 'C'])).toBe(list);
  expect(listed(['A'])).toBe('A');
  expect(listed([])).toBe('');
});
