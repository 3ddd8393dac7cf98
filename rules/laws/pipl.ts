import type { Law } from '../../lib/letters/law';

export const law: Law = {
  id: 'pipl',
  name: 'PIPL (China)',
  called: {
    full: {
      en: 'of the Personal Information Protection Law of the People’s Republic of China (PIPL)',
      de: 'des Gesetzes der Volksrepublik China zum Schutz persönlicher Informationen (PIPL)',
      fr: 'de la loi de la République populaire de Chine sur la protection des informations personnelles (PIPL)',
      es: 'de la Ley de Protección de Información Personal de la República Popular China (PIPL)',
    },
    short: { en: 'PIPL', de: 'PIPL', fr: 'PIPL', es: 'PIPL' },
  },
  citations: 'articles',
  place: { en: 'in China', de: 'in China', fr: 'en Chine', es: 'en China' },
  regions: ['CN'],
  signs: { scopes: [], words: ['PIPL', 'Personal Information Protection Law'] },
  dates: 'en-GB',
  holidays: [],
  sources: [{ text: 'Law of 20 August 2021', url: 'http://en.npc.gov.cn.cdurl.cn/2021-12/29/c_694559_2.htm' }],
  // The law wants an answer "in a timely manner" and names no number of days, so the letter wishes for one.
  answer: {
    deadline: { period: { unit: 'days', count: 30 }, onWeekend: 'stays' },
    identity: { rule: 'silent' },
    reasons: '50',
  },
  rights: {
    erasure: { cite: '47' },
    access: { cite: '45' },
    rectification: { cite: '46' },
    portability: { cite: '45', portable: 'copy' },
    // Article 24 is for marketing by automated decisions alone.
    'objection-marketing': { cite: '44' },
    objection: { cite: '44' },
    // The reasons of Article 50 are for the rights of its chapter, Articles 44 to 49.
    'withdraw-consent': { cite: '15', handling: 'on-its-own' },
    restriction: { cite: '44' },
    'human-review': { cite: '24', decision: 'explanation-and-refusal', handling: 'on-its-own' },
    complaint: { cite: '65' },
  },
  authority: {
    name: {
      en: 'the department that protects personal information there',
      de: 'die dort für den Schutz persönlicher Informationen zuständige Stelle',
      fr: 'le service qui y est chargé de la protection des informations personnelles',
      es: 'el departamento encargado allí de proteger la información personal',
    },
    cite: '65',
  },
};
