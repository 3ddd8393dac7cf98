import { named, stateLaw } from '../state-law';

/**
 * Tennessee Code Annotated, Title 47, chapter 18, part 33; Public Chapter 408 of 2023 numbered it 47-18-3201 and on.
 */
const act = 'Tenn. Code Ann. § 47-18-3304';

export const law = stateLaw({
  id: 'tennessee',
  act: 'Tennessee Information Protection Act',
  region: 'US-TN',
  state: named('Tennessee', 'au'),
  sources: [
    {
      text: 'Public Chapter 408 of 2023, § 47-18-3203 of which is codified as § 47-18-3304',
      url: 'https://publications.tnsosfiles.com/acts/113/pub/pc0408.pdf',
    },
  ],
  rights: {
    'opt-out': `${act}(a)(2)(E)`,
    erasure: `${act}(a)(2)(C)`,
    access: `${act}(a)(2)(A)`,
    rectification: `${act}(a)(2)(B)`,
    portability: `${act}(a)(2)(D)`,
  },
  uses: ['sale', 'targeted-ads', 'profiling'],
  answer: { days: 45, cite: `${act}(b)(1)`, reasons: `${act}(b)(2)`, authentication: `${act}(b)(4)` },
  appeal: { cite: `${act}(c)`, days: 60 },
});
