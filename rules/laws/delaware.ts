import { named, stateLaw } from '../state-law';

/**
 * Delaware Code, Title 6, chapter 12D, as it stands until the end of 2026: 85 Del. Laws c. 463 puts another text in its
 * place from 1 January 2027, whose list names the third parties.
 */
const act = '6 Del. C. § 12D-104';

export const law = stateLaw({
  id: 'delaware',
  act: 'Delaware Personal Data Privacy Act',
  region: 'US-DE',
  state: named('Delaware', 'au'),
  sources: [{ text: '6 Del. C. chapter 12D', url: 'https://delcode.delaware.gov/title6/c012d/index.html' }],
  rights: {
    'opt-out': `${act}(a)(6)`,
    erasure: `${act}(a)(3)`,
    access: `${act}(a)(1)`,
    rectification: `${act}(a)(2)`,
    portability: `${act}(a)(4)`,
    'withdraw-consent': '6 Del. C. § 12D-106(a)(6)',
    'third-parties': `${act}(a)(5)`,
  },
  uses: ['sale', 'targeted-ads', 'profiling-solely-automated'],
  answer: { days: 45, cite: `${act}(c)(1)`, reasons: `${act}(c)(2)`, authentication: `${act}(c)(4)` },
  appeal: { cite: `${act}(d)`, days: 60 },
  withdrawalDays: 15,
  parties: 'categories',
  optOutUnauthenticated: `${act}(c)(4)`,
  authority: {
    name: {
      en: 'the Delaware Department of Justice',
      de: 'das Delaware Department of Justice',
      fr: 'le Delaware Department of Justice',
      es: 'el Delaware Department of Justice',
    },
  },
});
