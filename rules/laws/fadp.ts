import type { Law } from '../../lib/letters/law';

export const law: Law = {
  id: 'fadp',
  name: 'FADP (Switzerland)',
  called: {
    full: {
      en: 'of the Swiss Federal Act on Data Protection (FADP)',
      de: 'des Bundesgesetzes über den Datenschutz (DSG)',
      fr: 'de la loi fédérale sur la protection des données (LPD)',
      es: 'de la Ley federal suiza de protección de datos (LPD)',
    },
    short: { en: 'FADP', de: 'DSG', fr: 'LPD', es: 'LPD' },
  },
  citations: 'swiss-articles',
  place: { en: 'in Switzerland', de: 'in der Schweiz', fr: 'en Suisse', es: 'en Suiza' },
  regions: ['CH'],
  signs: {
    scopes: [],
    words: ['FADP', 'Swiss Federal Act on Data Protection', 'Swiss Data Protection Act', 'revDSG', 'nFADP'],
  },
  dates: 'en-GB',
  holidays: [],
  sources: [
    {
      text: 'Federal Act of 25 September 2020 on Data Protection (SR 235.1)',
      url: 'https://www.fedlex.admin.ch/eli/cc/2022/491/en',
    },
  ],
  // Thirty days are the law's for information alone (Article 25(7)); for the rest it names no period.
  answer: { deadline: { period: { unit: 'days', count: 30 }, onWeekend: 'stays' }, identity: { rule: 'silent' } },
  rights: {
    'opt-out': { cite: '30(2)(b)', optOut: { act: 'object', uses: ['sale', 'targeted-ads'] } },
    erasure: { cite: '32(2)(c)' },
    access: {
      cite: '25(1)',
      details: ['purposes', 'recipients', 'retention', 'source', 'automated', 'transfers'],
      answer: { deadline: { period: { unit: 'days', count: 30 }, cite: '25(7)', onWeekend: 'stays' } },
    },
    rectification: { cite: '32(1)' },
    portability: { cite: '28(1)' },
    'objection-marketing': { cite: '30(2)(b)' },
    objection: { cite: '30(2)(b)' },
    restriction: { cite: '32(2)(a)' },
    'no-ai-training': { cite: '30(2)(b)' },
    'third-parties': {
      cite: '25(2)(g)',
      parties: 'categories',
      answer: { deadline: { period: { unit: 'days', count: 30 }, cite: '25(7)', onWeekend: 'stays' } },
    },
    'human-review': { cite: '21(2)', also: [{ duty: 'explain-decision', cite: '25(2)(f)' }] },
    unsubscribe: { cite: '30(2)(b)' },
    complaint: { cite: '49(1)' },
  },
  authority: {
    name: {
      en: 'the Federal Data Protection and Information Commissioner (FDPIC)',
      de: 'der Eidgenössische Datenschutz- und Öffentlichkeitsbeauftragte (EDÖB)',
      fr: 'le Préposé fédéral à la protection des données et à la transparence (PFPDT)',
      es: 'el Encargado federal de protección de datos y transparencia (EDÖB/PFPDT)',
    },
    cite: '49(1)',
    url: 'https://www.edoeb.admin.ch',
  },
};
