import type { InLanguages } from '../../lib/letters/language';
import type { Law } from '../../lib/letters/law';
import { law as gdpr } from './gdpr';

const full: InLanguages<string> = {
  en: 'of the UK GDPR',
  de: 'der UK GDPR (Vereinigtes Königreich)',
  fr: 'du RGPD britannique (UK GDPR)',
  es: 'del RGPD británico (UK GDPR)',
};

/** A section of the Data Protection Act 2018, which stands beside the regulation. */
const section = (number: string): InLanguages<string> => ({
  en: `section ${number} of the Data Protection Act 2018`,
  de: `section ${number} des Data Protection Act 2018`,
  fr: `article ${number} du Data Protection Act 2018`,
  es: `artículo ${number} de la Data Protection Act 2018`,
});

// What it kept of the European regulation keeps its number there. The Data (Use and Access) Act 2025 counts the month
// in Article 12A and puts Articles 22A to 22D in the place of Article 22 (since 5 February 2026); complaints go to the
// company first, by section 164A (since 19 June 2026), and Article 77 is gone. The Information Commission has the place
// of the Information Commissioner since 30 September 2026.
export const law: Law = {
  ...gdpr,
  id: 'uk-gdpr',
  name: 'UK GDPR (United Kingdom)',
  called: { full, short: { en: 'UK GDPR', de: 'UK GDPR', fr: 'UK GDPR', es: 'UK GDPR' } },
  place: {
    en: 'in the United Kingdom',
    de: 'im Vereinigten Königreich',
    fr: 'au Royaume-Uni',
    es: 'en el Reino Unido',
  },
  regions: ['GB'],
  signs: { scopes: ['uk'], words: ['UK GDPR', 'UK General Data Protection Regulation', 'Data Protection Act 2018'] },
  sources: [
    { text: 'UK GDPR', url: 'https://www.legislation.gov.uk/eur/2016/679/contents' },
    {
      text: 'Data (Use and Access) Act 2025, section 76 (Article 12A)',
      url: 'https://www.legislation.gov.uk/ukpga/2025/18/section/76',
    },
    {
      text: 'section 80 (Articles 22A to 22D)',
      url: 'https://www.legislation.gov.uk/ukpga/2025/18/section/80',
    },
    {
      text: 'section 103 (section 164A of the Data Protection Act 2018)',
      url: 'https://www.legislation.gov.uk/ukpga/2025/18/section/103',
    },
    { text: 'Data Protection Act 2018, section 165', url: 'https://www.legislation.gov.uk/ukpga/2018/12/section/165' },
    { text: 'SI 2026/1015 (Information Commission)', url: 'https://www.legislation.gov.uk/uksi/2026/1015/made' },
    // The month ends on the same date, or the next working day.
    {
      text: 'Guidance of the ICO on time limits',
      url: 'https://ico.org.uk/global/sar-checklist-for-smes/i-need-to-complete-a-sar',
    },
  ],
  answer: {
    ...gdpr.answer,
    deadline: { period: { unit: 'calendar-month', count: 1 }, cite: '12A', onWeekend: 'next-monday' },
  },
  rights: {
    ...gdpr.rights,
    'human-review': {
      cite: '22C',
      decision: 'human-review',
      also: [
        { duty: 'explain-decision', cite: '15(1)(h)' },
        { duty: 'hear-my-view', cite: '22C' },
      ],
      answer: { identity: { rule: 'silent' } },
    },
    appeal: {
      cite: section('164A'),
      answer: {
        deadline: { period: { unit: 'calendar-month', count: 1 }, onWeekend: 'next-monday' },
        acknowledgement: { period: { unit: 'days', count: 30 }, cite: section('164A(3)'), onWeekend: 'stays' },
      },
    },
    complaint: { cite: section('165') },
  },
  authority: {
    name: {
      en: 'the Information Commission',
      de: 'die Information Commission',
      fr: 'l’Information Commission',
      es: 'la Information Commission',
    },
    cite: section('165'),
    url: 'https://ico.org.uk/make-a-complaint/',
  },
};
