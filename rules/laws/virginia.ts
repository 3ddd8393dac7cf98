import { stateLaw } from '../state-law';

/** Code of Virginia, Title 59.1, Chapter 53. */
const act = 'Va. Code § 59.1-577';

export const law = stateLaw({
  id: 'virginia',
  act: 'Virginia Consumer Data Protection Act',
  region: 'US-VA',
  state: { en: 'Virginia', de: 'Virginia', fr: 'Virginie', es: 'Virginia', inFrench: 'en' },
  sources: [
    {
      text: 'Code of Virginia § 59.1-577',
      url: 'https://law.lis.virginia.gov/vacode/title59.1/chapter53/section59.1-577/',
    },
  ],
  rights: {
    'opt-out': `${act}(A)(5)`,
    erasure: `${act}(A)(3)`,
    access: `${act}(A)(1)`,
    rectification: `${act}(A)(2)`,
    portability: `${act}(A)(4)`,
  },
  uses: ['sale', 'targeted-ads', 'profiling'],
  answer: { days: 45, cite: `${act}(B)(1)`, reasons: `${act}(B)(2)`, authentication: `${act}(B)(4)` },
  appeal: { cite: `${act}(C)`, days: 60 },
});
