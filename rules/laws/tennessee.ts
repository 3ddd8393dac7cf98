import { named, stateLaw } from '../state-law';

/** Tennessee Code Annotated, Title 47, chapter 18, part 33. */
const act = 'Tenn. Code Ann. § 47-18-3304';

export const law = stateLaw({
  id: 'tennessee',
  act: 'Tennessee Information Protection Act',
  region: 'US-TN',
  state: named('Tennessee', 'au'),
  sources: [
    { text: 'Tenn. Code Ann. title 47, chapter 18, part 33 (General Assembly)', url: 'https://www.capitol.tn.gov/' },
  ],
  rights: {
    'opt-out': `${act}(a)(2)(E)`,
    erasure: `${act}(a)(2)(C)`,
    access: `${act}(a)(2)(A)`,
    rectification: `${act}(a)(2)(B)`,
    portability: `${act}(a)(2)(D)`,
  },
  uses: ['sale', 'targeted-ads', 'profiling'],
  answer: { days: 45, cite: `${act}(b)(1)`, reasons: `${act}(b)(2)` },
  appeal: { cite: act, days: 60 },
});
