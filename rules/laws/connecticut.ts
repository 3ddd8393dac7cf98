import { named, stateLaw } from '../state-law';

/**
 * General Statutes of Connecticut, chapter 743jj, as Public Act 25-113 made it from 1 July 2026. Its list of third
 * parties names those alone to whom data were sold. Where a decision concerns housing, wrong data are to be corrected
 * and it is to be made anew; of others the act does not say so, and the letter does not ask for it.
 */
const act = 'Conn. Gen. Stat. § 42-518';

export const law = stateLaw({
  id: 'connecticut',
  act: 'Connecticut Data Privacy Act',
  region: 'US-CT',
  state: named('Connecticut', 'au'),
  sources: [
    {
      text: 'Conn. Gen. Stat. chapter 743jj, supplement of 2026',
      url: 'https://www.cga.ct.gov/2026/sup/chap_743jj.htm',
    },
  ],
  rights: {
    'opt-out': `${act}(a)(5)`,
    erasure: `${act}(a)(3)`,
    access: `${act}(a)(1)`,
    rectification: `${act}(a)(2)`,
    portability: `${act}(a)(4)`,
    'third-parties': `${act}(a)(7)`,
    'human-review': `${act}(a)(6)`,
  },
  uses: ['sale', 'targeted-ads', 'profiling-automated'],
  answer: { days: 45, cite: `${act}(c)(1)`, reasons: `${act}(c)(2)`, authentication: `${act}(c)(4)` },
  appeal: { cite: `${act}(d)`, days: 60 },
  parties: 'buyers',
  optOutUnauthenticated: `${act}(c)(4)`,
});
