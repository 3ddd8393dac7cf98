import type { InLanguages } from '../../lib/letters/language';
import type { Answer, Law } from '../../lib/letters/law';

/** Article 22 applies the period of Article 18(1), which is the one for information, to data that are handed over. */
const handedOver: InLanguages<string> = {
  en: 'Articles 22 and 18(1) of the Data Protection Ordinance (DPO)',
  de: 'Art. 22 und Art. 18 Abs. 1 der Datenschutzverordnung (DSV)',
  fr: 'articles 22 et 18, al. 1, de l’ordonnance sur la protection des données (OPDo)',
  es: 'artículos 22 y 18, apartado 1, de la Ordenanza de protección de datos (OPDo)',
};

/** Requests for information: Article 25(7) says until when, Article 26(4) that a refusal has to give its reasons. */
const information: Partial<Answer> = {
  deadline: { period: { unit: 'days', count: 30 }, cite: '25(7)', onWeekend: 'stays' },
  reasons: '26(4)',
};

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
    {
      text: 'Ordinance of 31 August 2022 on Data Protection (SR 235.11)',
      url: 'https://www.fedlex.admin.ch/eli/cc/2022/568/en',
    },
  ],
  // Thirty days are the law's for information and for data that are handed over; for the rest it names no period.
  answer: { deadline: { period: { unit: 'days', count: 30 }, onWeekend: 'stays' }, identity: { rule: 'silent' } },
  rights: {
    'opt-out': { cite: '30(2)(b)', optOut: { act: 'object', uses: ['sale', 'targeted-ads'] } },
    erasure: { cite: '32(2)(c)' },
    access: {
      cite: '25(1)',
      details: ['purposes', 'recipient-categories', 'retention', 'source', 'automated', 'transfers'],
      answer: information,
    },
    rectification: { cite: '32(1)' },
    portability: {
      cite: '28(1)',
      answer: {
        deadline: { period: { unit: 'days', count: 30 }, cite: handedOver, onWeekend: 'stays' },
        reasons: '29(2)',
      },
    },
    'objection-marketing': { cite: '30(2)(b)' },
    objection: { cite: '30(2)(b)' },
    restriction: { cite: '32(2)(a)' },
    'no-ai-training': { cite: '30(2)(b)' },
    'third-parties': {
      cite: '25(2)(g)',
      parties: 'categories',
      answer: information,
    },
    'human-review': {
      cite: '21(2)',
      decision: 'human-review',
      also: [
        { duty: 'explain-decision', cite: '25(2)(f)' },
        { duty: 'hear-my-view', cite: '21(2)' },
      ],
    },
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
    url: 'https://www.edoeb.admin.ch/en/report-form-data-subjects',
  },
};
