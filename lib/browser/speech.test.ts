import { expect, test, vi } from 'vitest';

const messages: Record<string, string> = {
  badgeGrade: 'Smallprint: Note {letter}',
  rubric_practices_sale_sells: 'Verkauft deine Daten',
};
vi.mock('wxt/browser', () => ({ browser: { i18n: { getMessage: (key: string) => messages[key] ?? '' } } }));

const { browserSpeech } = await import('./speech');

const answers = { sells: { points: -14, says: 'Sells your data' }, silent: { points: -5, says: 'Does not say' } };
const { t, fromEnglish } = browserSpeech({ lines: [{ finding: 'practices:sale', asks: '', why: '', answers }] });

test('the toolbar speaks the language of the browser', () => {
  expect(t('badgeGrade', { letter: 'C' })).toBe('Smallprint: Note C');
  expect(fromEnglish('Sells your data')).toBe('Verkauft deine Daten');
});

test('a statement without a message of its own stays English', () => {
  expect(fromEnglish('Does not say')).toBe('Does not say');
  expect(fromEnglish('Said by no line')).toBe('Said by no line');
});
