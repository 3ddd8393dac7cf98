import type { Law } from '../../lib/letters/law';

export const law: Law = {
  id: 'lgpd',
  name: 'LGPD (Brazil)',
  called: {
    full: {
      en: 'of the Lei Geral de Proteção de Dados (LGPD, Law No. 13.709/2018)',
      de: 'der Lei Geral de Proteção de Dados (LGPD, Gesetz Nr. 13.709/2018)',
      fr: 'de la Lei Geral de Proteção de Dados (LGPD, loi nº 13.709/2018)',
      es: 'de la Lei Geral de Proteção de Dados (LGPD, Ley n.º 13.709/2018)',
    },
    short: { en: 'LGPD', de: 'LGPD', fr: 'LGPD', es: 'LGPD' },
  },
  citations: 'articles',
  place: { en: 'in Brazil', de: 'in Brasilien', fr: 'au Brésil', es: 'en Brasil' },
  regions: ['BR'],
  signs: { scopes: [], words: ['LGPD', 'Lei Geral de Proteção de Dados'] },
  dates: 'en-GB',
  holidays: [],
  sources: [
    { text: 'Lei nº 13.709/2018', url: 'https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm' },
  ],
  // Fifteen days are the law's for confirmation and access alone (Article 19, II).
  answer: {
    deadline: { period: { unit: 'days', count: 15 }, onWeekend: 'stays' },
    identity: { rule: 'silent' },
    reasons: '18, § 4º',
  },
  rights: {
    'opt-out': { cite: '18, IX', optOut: { act: 'withdraw', uses: ['sale', 'targeted-ads'] } },
    erasure: { cite: '18, VI', reach: 'by-consent' },
    access: {
      cite: '18, I–II',
      given: 'access',
      details: ['source', 'purposes'],
      answer: { deadline: { period: { unit: 'days', count: 15 }, cite: '19, II', onWeekend: 'stays' } },
    },
    rectification: { cite: '18, III' },
    // A copy that can be used elsewhere: Article 18, V is for data that go from one provider to the other.
    portability: { cite: '19, § 3º', handling: 'on-its-own' },
    'withdraw-consent': { cite: '18, IX' },
    restriction: { cite: '18, IV' },
    'third-parties': { cite: '18, VII', parties: 'named' },
    // The human being was struck out of Article 20 in 2019; the reasons of Article 18, § 4º are for the rights of that
    // article.
    'human-review': {
      cite: '20',
      decision: 'review',
      handling: 'on-its-own',
      also: [{ duty: 'explain-decision', cite: '20, § 1º' }],
    },
    complaint: { cite: '18, § 1º' },
  },
  authority: {
    name: {
      en: 'the Brazilian data protection authority (ANPD)',
      de: 'die brasilianische Datenschutzbehörde (ANPD)',
      fr: 'l’autorité brésilienne de protection des données (ANPD)',
      es: 'la autoridad brasileña de protección de datos (ANPD)',
    },
    cite: '18, § 1º',
    url: 'https://www.gov.br/anpd/pt-br/canais_atendimento/cidadao-titular-de-dados',
  },
};
