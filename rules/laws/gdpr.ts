import type { InLanguages } from '../../lib/letters/language';
import type { Law } from '../../lib/letters/law';

/** Known by its short name to everybody who has to answer under it. */
const full: InLanguages<string> = { en: 'of the GDPR', de: 'der DSGVO', fr: 'du RGPD', es: 'del RGPD' };

export const law: Law = {
  id: 'gdpr',
  name: 'GDPR (European Union, Iceland, Liechtenstein, Norway)',
  called: { full, short: { en: 'GDPR', de: 'DSGVO', fr: 'RGPD', es: 'RGPD' } },
  citations: 'articles',
  place: {
    en: 'in the European Economic Area',
    de: 'im Europäischen Wirtschaftsraum',
    fr: 'dans l’Espace économique européen',
    es: 'en el Espacio Económico Europeo',
  },
  regions: 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
  // Only what speaks of rights under it: "European Union" also stands in every policy that has data carried out of it.
  signs: { scopes: ['eea'], words: ['GDPR', 'General Data Protection Regulation', 'RGPD', 'DSGVO'] },
  dates: 'en-GB',
  holidays: [],
  sources: [
    { text: 'Regulation (EU) 2016/679', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
    // Article 3(2)(c) and 3(4): how months are counted, and that a period which ends on a weekend ends on the next
    // working day.
    { text: 'Regulation (EEC, Euratom) No 1182/71', url: 'https://eur-lex.europa.eu/eli/reg/1971/1182/oj' },
  ],
  answer: {
    deadline: { period: { unit: 'calendar-month', count: 1 }, cite: '12(3)', onWeekend: 'next-monday' },
    extension: { unit: 'calendar-month', count: 2 },
    identity: { rule: 'reasonable-doubt', cite: '12(6)' },
    reasons: '12(4)',
  },
  rights: {
    'opt-out': {
      cite: '21(2)',
      optOut: { act: 'object', uses: ['sale', 'targeted-ads'] },
      also: [
        { duty: 'stop-processing', cite: '21(3)' },
        { duty: 'withdraw-consent', cite: '7(3)' },
      ],
    },
    erasure: {
      cite: '17(1)',
      also: [
        { duty: 'withdraw-consent', cite: '7(3)' },
        { duty: 'tell-recipients', cite: '19' },
      ],
    },
    access: {
      cite: '15(1)',
      details: ['purposes', 'categories', 'recipients', 'retention', 'source', 'automated', 'transfers'],
      also: [{ duty: 'copy', cite: '15(3)' }],
    },
    rectification: { cite: '16', also: [{ duty: 'tell-recipients', cite: '19' }] },
    portability: { cite: '20(1)' },
    'objection-marketing': { cite: '21(2)', also: [{ duty: 'stop-processing', cite: '21(3)' }] },
    objection: {
      cite: '21(1)',
      also: [
        { duty: 'compelling-grounds', cite: '21(1)' },
        { duty: 'restrict-meanwhile', cite: '18(1)(d)' },
      ],
    },
    // Article 12(3), (4) and (6) are for requests under Articles 15 to 22: they say nothing of consent taken back.
    'withdraw-consent': { cite: '7(3)', handling: 'on-its-own' },
    restriction: { cite: '18(1)', also: [{ duty: 'tell-recipients', cite: '19' }] },
    'no-ai-training': {
      cite: '21(1)',
      also: [
        { duty: 'withdraw-consent', cite: '7(3)' },
        { duty: 'compelling-grounds', cite: '21(1)' },
      ],
    },
    'third-parties': { cite: '15(1)(c)', parties: 'named' },
    'human-review': {
      cite: '22(3)',
      decision: 'human-review',
      also: [
        { duty: 'explain-decision', cite: '15(1)(h)' },
        { duty: 'hear-my-view', cite: '22(3)' },
      ],
      // Article 12(6) ends at Article 21.
      answer: { identity: { rule: 'silent' } },
    },
    unsubscribe: { cite: '21(2)', also: [{ duty: 'stop-processing', cite: '21(3)' }] },
    complaint: {
      cite: '77(1)',
      // Until when the authority has to tell how the complaint stands.
      answer: { deadline: { period: { unit: 'calendar-month', count: 3 }, cite: '78(2)', onWeekend: 'next-monday' } },
    },
  },
  authority: {
    name: {
      en: 'the data protection authority where I live',
      de: 'die Datenschutzaufsichtsbehörde an meinem Wohnort',
      fr: 'l’autorité de protection des données de mon lieu de résidence',
      es: 'la autoridad de protección de datos de mi lugar de residencia',
    },
    cite: '77(1)',
    // Whoever that is: the list of all of them.
    url: 'https://www.edpb.europa.eu/about-edpb/about-edpb/members_en',
  },
};
