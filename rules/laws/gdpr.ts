import type { Deadline, Law, Statement } from '../../lib/letters/law';

/** Consolidated text of Regulation (EU) 2016/679 in the Official Journal. */
const TEXT = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj';

const answer: Deadline = {
  period: { unit: 'calendar-month', count: 1 },
  inWords: 'one month',
  cites: 'Article 12(3)',
  source: TEXT,
  // Regulation (EEC, Euratom) No 1182/71, Article 3(4): a period that ends on a holiday, a Sunday or a Saturday ends with the next working day.
  onWeekend: 'next-monday',
};
const extension: Deadline = { ...answer, period: { unit: 'calendar-month', count: 2 }, inWords: 'two further months' };

const identity: Statement = {
  says: 'Please ask for more only if you have reasonable doubts about who I am (Article 12(6)).',
  cites: 'Article 12(6)',
  source: TEXT,
};
const refusal: Statement = {
  says: 'If you refuse any part of this, please do the rest and give me your reasons (Article 12(4)). I may then complain to a supervisory authority.',
  cites: 'Article 12(4)',
  source: TEXT,
};

export const law: Law = {
  id: 'gdpr',
  name: 'GDPR (European Union, Iceland, Liechtenstein, Norway)',
  residence: 'I live in the European Economic Area.',
  regions: 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
  // Only what speaks of rights under it: "European Union" also stands in every policy that has data carried out of it.
  signs: { scopes: ['eea'], words: ['GDPR', 'General Data Protection Regulation', 'RGPD', 'DSGVO'] },
  dates: 'en-GB',
  holidays: [],
  rights: {
    'opt-out': {
      subject: 'Objection to the use of my personal data for advertising (Article 21 GDPR)',
      opening: {
        says: 'Under Article 21(2) of the General Data Protection Regulation (GDPR), I object to the processing of my personal data for direct marketing, including profiling and targeted advertising.',
        cites: 'Article 21(2)',
        source: TEXT,
      },
      further: [
        {
          says: 'Please stop using my data for this (Article 21(3)), and do not sell them or pass them on for it.',
          cites: 'Article 21(3)',
          source: TEXT,
        },
        {
          says: 'Where you rely on my consent for it, I withdraw it (Article 7(3)).',
          cites: 'Article 7(3)',
          source: TEXT,
        },
      ],
      identity,
      deadline: answer,
      extension,
      refusal,
    },
    erasure: {
      subject: 'Request for erasure of my personal data (Article 17 GDPR)',
      opening: {
        says: 'Under Article 17(1) of the General Data Protection Regulation (GDPR), I request that you erase all personal data that you hold about me, without undue delay.',
        cites: 'Article 17(1)',
        source: TEXT,
      },
      further: [
        {
          says: 'Where you rely on my consent, I withdraw it (Article 7(3)).',
          cites: 'Article 7(3)',
          source: TEXT,
        },
        {
          says: 'Please inform everybody to whom you have disclosed my data of the erasure, and tell me who they are (Article 19).',
          cites: 'Article 19',
          source: TEXT,
        },
      ],
      identity,
      deadline: answer,
      extension,
      refusal,
    },
  },
};
