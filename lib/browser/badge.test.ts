import { expect, test } from 'vitest';
import { fromEnglish, t } from '../i18n/messages';
import { badgeOf } from './badge';
import { scorecardFixture } from './fixtures';

const graded = (letter: 'A' | 'B' | 'C' | 'D' | 'E') => {
  const card = scorecardFixture();
  return { kind: 'scored' as const, scorecard: { ...card, grade: { ...card.grade, letter } } };
};

test.each([
  [graded('C'), 'C', 'Smallprint: grade C – Shares data with advertisers'],
  [{ kind: 'scored' as const, scorecard: { ...scorecardFixture(), highlights: [] } }, 'C', 'Smallprint: grade C'],
  [{ kind: 'too-short' as const, words: 9 }, '?', 'Smallprint: this page shows too little of its policy to grade it'],
  [
    { kind: 'unknown-language' as const, language: 'fi' },
    '?',
    'Smallprint: this policy is in a language that is not read yet',
  ],
  [{ kind: 'unreadable' as const, why: 'too-long' as const }, '?', 'Smallprint: this page is too long to read'],
  [{ kind: 'unreadable' as const, why: 'failed' as const }, '?', 'Smallprint: this page could not be read'],
  [{ kind: 'reading' as const }, '…', 'Smallprint: reading the privacy policy'],
  [{ kind: 'says-little' as const }, '?', 'Smallprint: this page says hardly anything about personal data'],
  [{ kind: 'not-a-policy' as const, page: 'none' as const }, '', 'Smallprint'],
  [null, '', 'Smallprint'],
])('%#: the badge says %j', (outcome, text, title) => {
  expect(badgeOf(outcome, { t, fromEnglish })).toMatchObject({ text, title });
});

/** WCAG 2 contrast of a colour against white. */
function contrastWithWhite(colour: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

test.each(['A', 'B', 'C', 'D', 'E'] as const)('the letter %s can be read on its colour', (letter) => {
  expect(contrastWithWhite(badgeOf(graded(letter), { t, fromEnglish }).colour)).toBeGreaterThanOrEqual(4.5);
});
