import { named, stateLaw } from '../state-law';

/** Montana Code Annotated, Title 30, chapter 14, part 28. */
const act = 'Mont. Code Ann. § 30-14-2808';

export const law = stateLaw({
  id: 'montana',
  act: 'Montana Consumer Data Privacy Act',
  region: 'US-MT',
  state: named('Montana', 'au'),
  sources: [
    {
      text: 'Mont. Code Ann. § 30-14-2808',
      url: 'https://mca.legmt.gov/bills/mca/title_0300/chapter_0140/part_0280/section_0080/0300-0140-0280-0080.html',
    },
    {
      text: 'Mont. Code Ann. § 30-14-2812',
      url: 'https://mca.legmt.gov/bills/mca/title_0300/chapter_0140/part_0280/section_0120/0300-0140-0280-0120.html',
    },
  ],
  rights: {
    'opt-out': `${act}(1)(e)`,
    erasure: `${act}(1)(c)`,
    access: `${act}(1)(a)`,
    rectification: `${act}(1)(b)`,
    portability: `${act}(1)(d)`,
    'withdraw-consent': 'Mont. Code Ann. § 30-14-2812(1)(c)',
  },
  uses: ['sale', 'targeted-ads', 'profiling-automated'],
  answer: { days: 45, cite: `${act}(4)(a)`, reasons: `${act}(4)(b)`, authentication: `${act}(4)(d)` },
  appeal: { cite: `${act}(5)`, days: 60 },
  optOutUnauthenticated: `${act}(4)(d)`,
  withdrawalDays: 45,
});
