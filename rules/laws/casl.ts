import type { Law } from '../../lib/letters/law';

/** Holds for commercial electronic messages alone. */
export const law: Law = {
  id: 'casl',
  name: 'Anti-spam legislation (Canada)',
  called: {
    full: {
      en: 'of Canada’s anti-spam legislation (S.C. 2010, c. 23)',
      de: 'des kanadischen Anti-Spam-Gesetzes (S.C. 2010, c. 23)',
      fr: 'de la Loi canadienne anti-pourriel (L.C. 2010, ch. 23)',
      es: 'de la ley canadiense contra el correo basura (S.C. 2010, c. 23)',
    },
    short: { en: 'CASL', de: 'CASL', fr: 'LCAP', es: 'CASL' },
  },
  citations: 'sections',
  place: { en: 'in Canada', de: 'in Kanada', fr: 'au Canada', es: 'en Canadá' },
  regions: ['CA'],
  signs: { scopes: [], words: [] },
  dates: 'en-GB',
  // Good Friday and Victoria Day move, and are not known here: around them the day named may be one too early.
  holidays: [
    { name: 'New Year’s Day', month: 1, day: 1 },
    { name: 'Canada Day', month: 7, day: 1 },
    { name: 'Labour Day', month: 9, weekday: 1, nth: 1 },
    { name: 'National Day for Truth and Reconciliation', month: 9, day: 30 },
    { name: 'Thanksgiving Day', month: 10, weekday: 1, nth: 2 },
    { name: 'Remembrance Day', month: 11, day: 11 },
    { name: 'Christmas Day', month: 12, day: 25 },
    { name: 'Boxing Day', month: 12, day: 26 },
  ],
  sources: [{ text: 'S.C. 2010, c. 23', url: 'https://laws-lois.justice.gc.ca/eng/acts/E-1.6/FullText.html' }],
  answer: {
    deadline: { period: { unit: 'business-days', count: 10 }, cite: '11(3)', onWeekend: 'stays' },
    identity: { rule: 'silent' },
  },
  rights: { unsubscribe: { cite: '11(3)' } },
};
