import { named, stateLaw } from '../state-law';

/** Code of Maryland, Commercial Law, Title 14, Subtitle 47 (enacted as Subtitle 46). */
const act = 'Md. Code, Com. Law § 14-4705';

export const law = stateLaw({
  id: 'maryland',
  act: 'Maryland Online Data Privacy Act',
  region: 'US-MD',
  state: named('Maryland', 'au'),
  sources: [
    {
      text: 'Md. Code, Com. Law § 14-4705',
      url: 'https://mgaleg.maryland.gov/mgawebsite/Laws/StatuteText?article=gcl&section=14-4705',
    },
  ],
  rights: {
    'opt-out': `${act}(b)(7)`,
    erasure: `${act}(b)(4)`,
    access: `${act}(b)(1)–(2)`,
    rectification: `${act}(b)(3)`,
    portability: `${act}(b)(5)`,
    'third-parties': `${act}(b)(6)`,
  },
  uses: ['sale', 'targeted-ads', 'profiling-solely-automated'],
  answer: { days: 45, cite: `${act}(e)`, reasons: `${act}(e)` },
  appeal: { cite: act, days: 60 },
  parties: 'categories',
  optOutUnauthenticated: `${act}(e)(6)`,
});
