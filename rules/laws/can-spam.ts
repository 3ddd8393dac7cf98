import type { Law } from '../../lib/letters/law';
import { federalHolidays } from '../us-federal-holidays';

const act = { en: 'CAN-SPAM Act', de: 'CAN-SPAM Act', fr: 'CAN-SPAM Act', es: 'CAN-SPAM Act' };
const objection = '15 U.S.C. § 7704(a)(4)';

/** Holds in all states, for commercial e-mail alone, wherever its reader lives. */
export const law: Law = {
  id: 'can-spam',
  name: 'CAN-SPAM Act (United States)',
  called: { full: act, short: act },
  citations: 'verbatim',
  regions: ['US'],
  signs: { scopes: [], words: [] },
  dates: 'en-US',
  holidays: federalHolidays,
  sources: [
    {
      text: '15 U.S.C. § 7704',
      url: 'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title15-section7704',
    },
  ],
  answer: {
    deadline: { period: { unit: 'business-days', count: 10 }, cite: objection, onWeekend: 'stays' },
    identity: { rule: 'silent' },
  },
  rights: { unsubscribe: { cite: objection } },
};
