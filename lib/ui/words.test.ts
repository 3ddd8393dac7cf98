import { describe, expect, test } from 'vitest';
import type { Outcome } from '../policy/outcome';
import { shownFor } from './notices';
import { todayOf } from './today';

/** The small ones: each a function from data to words. */

test('today is the person’s own day, also late in the evening', () => {
  expect(todayOf(new Date(2025, 0, 31, 23, 59))).toBe('2025-01-31');
});

describe('notices', () => {
  const notice = (outcome: Outcome) => {
    const shown = shownFor({ kind: 'outcome', outcome });
    if (shown.kind !== 'notice') throw new Error('a scorecard was shown');
    return shown.notice;
  };

  test.each([
    ['de', 'Smallprint does not read German yet'],
    ['pt', 'Smallprint does not read Portuguese yet'],
    ['und', 'The language of this page is not read yet'],
    ['', 'The language of this page is not read yet'],
    ['not a tag!', 'The language of this page is not read yet'],
  ])('language “%s”: %s', (language, title) => {
    expect(notice({ kind: 'unknown-language', language }).title).toBe(title);
  });

  test.each([
    [0, 'No text of a policy was found'],
    [1, 'Only one word was found'],
    [74, 'Only 74 words were found'],
  ])('%i words: %s', (words, text) => {
    expect(notice({ kind: 'too-short', words }).text).toContain(text);
  });

  test('each says what to do next, or that there is nothing to do', () => {
    const outcomes: Outcome[] = [
      ...(['privacy-policy', 'cookie-policy', 'terms', 'other-legal', 'hub', 'none'] as const).map(
        (page): Outcome => ({ kind: 'not-a-policy', page }),
      ),
      { kind: 'too-short', words: 5 },
      { kind: 'unknown-language', language: 'de' },
      { kind: 'unreadable', why: 'too-long' },
      { kind: 'unreadable', why: 'failed' },
    ];
    for (const outcome of outcomes) expect(notice(outcome).steps.length).toBeGreaterThan(0);
    expect(notice({ kind: 'reading' }).text).toContain('by itself');
  });
});
