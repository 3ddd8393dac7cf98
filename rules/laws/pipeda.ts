import type { InLanguages } from '../../lib/letters/language';
import type { Answer, Law } from '../../lib/letters/law';

/** A clause of Schedule 1, which holds the principles that the Act makes law. */
const clause = (number: string): InLanguages<string> => ({
  en: `clause ${number} of Schedule 1 to the Personal Information Protection and Electronic Documents Act (PIPEDA)`,
  de: `Ziffer ${number} im Anhang 1 des Personal Information Protection and Electronic Documents Act (PIPEDA)`,
  fr: `article ${number} de l’annexe 1 de la Loi sur la protection des renseignements personnels et les documents électroniques (LPRPDE)`,
  es: `artículo ${number} del anexo 1 de la Personal Information Protection and Electronic Documents Act (PIPEDA)`,
});

/** Requests for access, by section 8. */
const access: Partial<Answer> = {
  deadline: { period: { unit: 'days', count: 30 }, cite: '8(3)', onWeekend: 'stays' },
  extension: { unit: 'days', count: 30 },
  reasons: '8(7)',
};

export const law: Law = {
  id: 'pipeda',
  name: 'PIPEDA (Canada)',
  called: {
    full: {
      en: 'of the Personal Information Protection and Electronic Documents Act (PIPEDA)',
      de: 'des Personal Information Protection and Electronic Documents Act (PIPEDA)',
      fr: 'de la Loi sur la protection des renseignements personnels et les documents électroniques (LPRPDE)',
      es: 'de la Personal Information Protection and Electronic Documents Act (PIPEDA)',
    },
    short: { en: 'PIPEDA', de: 'PIPEDA', fr: 'LPRPDE', es: 'PIPEDA' },
  },
  citations: 'sections',
  place: { en: 'in Canada', de: 'in Kanada', fr: 'au Canada', es: 'en Canadá' },
  regions: ['CA'],
  signs: { scopes: [], words: ['PIPEDA', 'Personal Information Protection and Electronic Documents Act'] },
  dates: 'en-GB',
  holidays: [],
  sources: [{ text: 'S.C. 2000, c. 5', url: 'https://laws-lois.justice.gc.ca/eng/acts/P-8.6/FullText.html' }],
  answer: { deadline: { period: { unit: 'days', count: 30 }, onWeekend: 'stays' }, identity: { rule: 'silent' } },
  rights: {
    'opt-out': { cite: clause('4.3.8'), optOut: { act: 'withdraw', uses: ['sale', 'targeted-ads'] } },
    access: { cite: clause('4.9'), given: 'access', details: ['purposes', 'recipients', 'source'], answer: access },
    rectification: { cite: clause('4.9.5'), answer: access },
    'withdraw-consent': { cite: clause('4.3.8') },
    'third-parties': { cite: clause('4.9.3'), parties: 'named', answer: access },
    complaint: { cite: '11(1)' },
  },
  authority: {
    name: {
      en: 'the Privacy Commissioner of Canada',
      de: 'der Privacy Commissioner of Canada',
      fr: 'le Commissariat à la protection de la vie privée du Canada',
      es: 'el Privacy Commissioner of Canada',
    },
    cite: '11(1)',
    url: 'https://www.priv.gc.ca/en/report-a-concern/file-a-formal-privacy-complaint/file-a-complaint-about-a-business/',
  },
};
