import { stateLaw } from '../state-law';

/** Texas Business and Commerce Code, chapter 541. */
const act = 'Tex. Bus. & Com. Code § 541.051';

export const law = stateLaw({
  id: 'texas',
  act: 'Texas Data Privacy and Security Act',
  region: 'US-TX',
  state: { en: 'Texas', de: 'Texas', fr: 'Texas', es: 'Texas', inFrench: 'au' },
  sources: [
    { text: 'Tex. Bus. & Com. Code chapter 541', url: 'https://statutes.capitol.texas.gov/Docs/BC/htm/BC.541.htm' },
  ],
  rights: {
    'opt-out': `${act}(b)(5)`,
    erasure: `${act}(b)(3)`,
    access: `${act}(b)(1)`,
    rectification: `${act}(b)(2)`,
    portability: `${act}(b)(4)`,
  },
  uses: ['sale', 'targeted-ads', 'profiling'],
  answer: {
    days: 45,
    cite: 'Tex. Bus. & Com. Code § 541.052(b)',
    reasons: 'Tex. Bus. & Com. Code § 541.052(c)',
    authentication: 'Tex. Bus. & Com. Code § 541.052(e)',
  },
  appeal: { cite: 'Tex. Bus. & Com. Code § 541.053', days: 60 },
});
