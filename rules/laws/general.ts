import type { Law } from '../../lib/letters/law';

/** For everybody whom no other law here serves: it cites nothing, claims nothing, and asks. */
export const law: Law = {
  id: 'general',
  name: 'No particular law (a courteous request)',
  citations: 'verbatim',
  regions: [],
  signs: { scopes: [], words: [] },
  dates: 'en-GB',
  holidays: [],
  sources: [],
  answer: { deadline: { period: { unit: 'days', count: 30 }, onWeekend: 'stays' }, identity: { rule: 'silent' } },
  rights: {
    'opt-out': {},
    erasure: {},
    access: { details: ['purposes', 'recipients', 'source'] },
    rectification: {},
    portability: {},
    'objection-marketing': {},
    objection: {},
    'withdraw-consent': {},
    restriction: {},
    'limit-sensitive': {},
    'no-ai-training': {},
    'third-parties': {},
    'human-review': {},
    unsubscribe: {},
    appeal: {},
    complaint: {},
  },
  authority: {
    name: {
      en: 'the authority that protects personal data',
      de: 'die für den Datenschutz zuständige Behörde',
      fr: 'l’autorité chargée de la protection des données',
      es: 'la autoridad encargada de la protección de datos',
    },
  },
};
