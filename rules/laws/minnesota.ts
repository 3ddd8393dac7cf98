import { named, stateLaw } from '../state-law';

/**
 * Minnesota Statutes, chapter 325M. Its list names the third parties, a profiled decision can be questioned, and access
 * is to the categories of the data alone.
 */
const act = 'Minn. Stat. § 325M.14, subd.';

export const law = stateLaw({
  id: 'minnesota',
  act: 'Minnesota Consumer Data Privacy Act',
  region: 'US-MN',
  state: named('Minnesota', 'au'),
  sources: [
    { text: 'Minn. Stat. § 325M.14', url: 'https://www.revisor.mn.gov/statutes/cite/325M.14' },
    { text: 'Minn. Stat. § 325M.16', url: 'https://www.revisor.mn.gov/statutes/cite/325M.16' },
  ],
  rights: {
    'opt-out': `${act} 1(f)`,
    erasure: `${act} 1(d)`,
    access: `${act} 1(b)`,
    rectification: `${act} 1(c)`,
    portability: `${act} 1(e)`,
    'withdraw-consent': 'Minn. Stat. § 325M.16, subd. 2',
    'third-parties': `${act} 1(h)`,
    'human-review': `${act} 1(g)`,
  },
  uses: ['sale', 'targeted-ads', 'profiling-automated'],
  answer: { days: 45, cite: `${act} 4`, reasons: `${act} 4`, authentication: `${act} 4(h)` },
  appeal: { cite: `${act} 5`, days: 45 },
  withdrawalDays: 15,
  given: 'categories',
  parties: 'named',
  questioned: ['other-outcome', 'decide-anew'],
  optOutUnauthenticated: `${act} 4(h)`,
});
