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
      text: 'R.I. Gen. Laws § 6-48.1-4',
      url: 'https://webserver.rilegislature.gov/Statutes/TITLE6/6-48.1/6-48.1-4.htm',
    },
    {
      text: 'R.I. Gen. Laws § 6-48.1-5',
      url: 'https://webserver.rilegislature.gov/Statutes/TITLE6/6-48.1/6-48.1-5.htm',
    },
    {
      text: 'R.I. Gen. Laws § 6-48.1-6',
      url: 'https://webserver.rilegislature.gov/Statutes/TITLE6/6-48.1/6-48.1-6.htm',
    },
  ],
  rights: {
    'opt-out': `${act}(e)(4)`,
    erasure: `${act}(e)(2)`,
    access: `${act}(e)(1)`,
    rectification: `${act}(e)(2)`,
    portability: `${act}(e)(3)`,
    'withdraw-consent': 'R.I. Gen. Laws § 6-48.1-4(e)',
  },
  uses: ['sale', 'targeted-ads', 'profiling-solely-automated'],
  answer: {
    days: 45,
    cite: 'R.I. Gen. Laws § 6-48.1-6(b)(1)',
    reasons: 'R.I. Gen. Laws § 6-48.1-6(b)(2)',
    authentication: 'R.I. Gen. Laws § 6-48.1-6(b)(4)',
  },
  appeal: { cite: 'R.I. Gen. Laws § 6-48.1-6(b)(6)', days: 60 },
  optOutUnauthenticated: 'R.I. Gen. Laws § 6-48.1-6(b)(4)',
  withdrawalDays: 15,
});
