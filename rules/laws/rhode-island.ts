import { named, stateLaw } from '../state-law';

/** General Laws of Rhode Island, chapter 6-48.1. */
const act = 'R.I. Gen. Laws § 6-48.1-5';

export const law = stateLaw({
  id: 'rhode-island',
  act: 'Rhode Island Data Transparency and Privacy Protection Act',
  region: 'US-RI',
  state: named('Rhode Island', 'au'),
  sources: [
    {
      text: 'R.I. Gen. Laws § 6-48.1-6, and the sections beside it',
      url: 'http://webserver.rilin.state.ri.us/Statutes/TITLE6/6-48.1/6-48.1-6.htm',
    },
  ],
  rights: {
    'opt-out': act,
    erasure: act,
    access: act,
    rectification: act,
    portability: act,
    'withdraw-consent': 'R.I. Gen. Laws § 6-48.1-4(e)',
  },
  uses: ['sale', 'targeted-ads', 'profiling'],
  answer: { days: 45, cite: 'R.I. Gen. Laws § 6-48.1-6(b)(1)', reasons: 'R.I. Gen. Laws § 6-48.1-6(b)(2)' },
  appeal: { cite: 'R.I. Gen. Laws § 6-48.1-6', days: 60 },
  withdrawalDays: 15,
});
