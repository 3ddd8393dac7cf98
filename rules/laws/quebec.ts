import type { Law } from '../../lib/letters/law';

export const law: Law = {
  id: 'quebec',
  name: 'Law 25 (Quebec)',
  called: {
    full: {
      en: 'of the Act respecting the protection of personal information in the private sector (CQLR, c. P-39.1)',
      de: 'des Act respecting the protection of personal information in the private sector (Québec, CQLR, c. P-39.1)',
      fr: 'de la Loi sur la protection des renseignements personnels dans le secteur privé (RLRQ, c. P-39.1)',
      es: 'de la Ley de protección de la información personal en el sector privado (Quebec, RLRQ, c. P-39.1)',
    },
    short: { en: 'CQLR P-39.1', de: 'CQLR P-39.1', fr: 'RLRQ P-39.1', es: 'RLRQ P-39.1' },
  },
  citations: 'sections',
  place: { en: 'in Quebec', de: 'in Québec', fr: 'au Québec', es: 'en Quebec' },
  regions: ['CA-QC'],
  signs: { scopes: [], words: ['Quebec', 'Québec', 'Law 25', 'Loi 25'] },
  dates: 'en-GB',
  holidays: [],
  sources: [{ text: 'CQLR, chapter P-39.1', url: 'https://www.legisquebec.gouv.qc.ca/en/document/cs/p-39.1' }],
  // Thirty days are the law's for access and correction alone (section 32).
  answer: {
    deadline: { period: { unit: 'days', count: 30 }, cite: '32', onWeekend: 'stays' },
    identity: { rule: 'silent' },
    reasons: '34',
  },
  rights: {
    access: { cite: '27' },
    rectification: { cite: '28' },
    portability: { cite: '27' },
    // Consent to be prospected is taken back, and the use has to end. Sections 32, 34 and 42 are for access and
    // correction.
    'objection-marketing': { cite: '22', handling: 'on-its-own' },
    'human-review': {
      cite: '12.1',
      decision: 'hearing',
      handling: 'on-its-own',
      also: [{ duty: 'explain-decision', cite: '12.1' }],
    },
    // Nothing is cited: section 42 is for access and correction, and a complaint may be about the rest.
    complaint: {},
  },
  authority: {
    name: {
      en: 'the Commission d’accès à l’information du Québec',
      de: 'die Commission d’accès à l’information du Québec',
      fr: 'la Commission d’accès à l’information du Québec',
      es: 'la Commission d’accès à l’information du Québec',
    },
    cite: '42',
    url: 'https://www.cai.gouv.qc.ca',
  },
};
