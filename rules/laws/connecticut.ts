import { named, stateLaw } from '../state-law';

/** General Statutes of Connecticut, chapter 743jj. Public Act 25-113 rewrote subsection (a) from 1 July 2026, so its subdivisions are not cited. */
const act = 'Conn. Gen. Stat. § 42-518';

export const law = stateLaw({
  id: 'connecticut',
  act: 'Connecticut Data Privacy Act',
  region: 'US-CT',
  state: named('Connecticut', 'au'),
  sources: [{ text: 'Conn. Gen. Stat. chapter 743jj', url: 'https://www.cga.ct.gov/current/pub/chap_743jj.htm' }],
  rights: {
    'opt-out': `${act}(a)`,
    erasure: `${act}(a)`,
    access: `${act}(a)`,
    rectification: `${act}(a)`,
    portability: `${act}(a)`,
    'human-review': `${act}(a)`,
  },
  uses: ['sale', 'targeted-ads', 'profiling'],
  answer: { days: 45, cite: `${act}(c)(1)`, reasons: `${act}(c)(2)`, authentication: `${act}(c)(4)` },
  appeal: { cite: `${act}(d)`, days: 60 },
});
