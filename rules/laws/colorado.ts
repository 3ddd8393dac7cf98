import { named, stateLaw } from '../state-law';

/** Colorado Revised Statutes, Title 6, Article 1, Part 13. */
const act = 'C.R.S. § 6-1-1306';

export const law = stateLaw({
  id: 'colorado',
  act: 'Colorado Privacy Act',
  region: 'US-CO',
  state: named('Colorado', 'au'),
  sources: [
    {
      text: 'C.R.S. § 6-1-1306, as Senate Bill 21-190 enacted it',
      url: 'https://leg.colorado.gov/sites/default/files/2021a_190_signed.pdf',
    },
    { text: 'Attorney General on the Colorado Privacy Act', url: 'https://coag.gov/resources/colorado-privacy-act/' },
  ],
  rights: {
    'opt-out': `${act}(1)(a)`,
    erasure: `${act}(1)(d)`,
    access: `${act}(1)(b)`,
    rectification: `${act}(1)(c)`,
    portability: `${act}(1)(e)`,
  },
  uses: ['sale', 'targeted-ads', 'profiling'],
  answer: { days: 45, cite: `${act}(2)(a)`, reasons: `${act}(2)(b)`, authentication: `${act}(2)(d)` },
  appeal: { cite: `${act}(3)`, days: 45 },
});
