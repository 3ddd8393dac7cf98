import { named, stateLaw } from '../state-law';

/** Kentucky Revised Statutes 367.3611 to 367.3629. */
const act = 'KRS 367.3615';

export const law = stateLaw({
  id: 'kentucky',
  act: 'Kentucky Consumer Data Protection Act',
  region: 'US-KY',
  state: named('Kentucky', 'au'),
  sources: [{ text: 'KRS 367.3615', url: 'https://apps.legislature.ky.gov/law/statutes/statute.aspx?id=55838' }],
  rights: {
    'opt-out': `${act}(2)(e)`,
    erasure: `${act}(2)(c)`,
    access: `${act}(2)(a)`,
    rectification: `${act}(2)(b)`,
    portability: `${act}(2)(d)`,
  },
  uses: ['sale', 'targeted-ads', 'profiling'],
  answer: { days: 45, cite: `${act}(3)(a)`, reasons: `${act}(3)(b)`, authentication: `${act}(3)(d)` },
  appeal: { cite: `${act}(4)`, days: 60 },
});
