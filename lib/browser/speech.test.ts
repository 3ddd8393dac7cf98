import { expect, test, vi } from 'vitest';

const messages: Record<string, string> = {
  badgeGrade: 'Smallprint: Note {letter}',
  rubric_practices_sale_sells: 'Verkauft deine Daten',
};
let catalogues: 'there' | 'forgotten' = 'there';
const i18n = {
  getMessage: (key: string) => (catalogues === 'there' ? (messages[key] ?? '') : ''),
  getUILanguage: () => 'fr-CA',
};
vi.mock('wxt/browser', () => ({ browser: { i18n } }));

const { browserSpeech } = await import('./speech');

const line = { asks: '', why: '' };
const { t, fromEnglish } = browserSpeech({
  lines: [
    { ...line, finding: 'practices:sale', answers: { sells: { points: -14, says: 'Sells your data' } } },
    { ...line, finding: 'practices:untold', answers: { silent: { points: -5, says: 'Does not say' } } },
  ],
});

test('the toolbar speaks the language of the browser', () => {
  expect(t('badgeGrade', { letter: 'C' })).toBe('Smallprint: Note C');
  expect(fromEnglish('Sells your data')).toBe('Verkauft deine Daten');
});

test('a statement without a message of its own stays English', () => {
  expect(fromEnglish('Does not say')).toBe('Does not say');
  expect(fromEnglish('Said by no line')).toBe('Said by no line');
});

test('a browser that has forgotten its catalogues is helped out with ours', () => {
  catalogues = 'forgotten';
  expect(t('badgeGrade', { letter: 'C' })).toBe('Smallprint\u202f: note C');
});
