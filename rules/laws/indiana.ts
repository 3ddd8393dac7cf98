import { stateLaw } from '../state-law';

/**
 * Indiana Code, article 24-15. What can be corrected is what the consumer gave; of that a copy is handed over or, as
 * the company likes, a representative summary.
 */
const act = 'Ind. Code § 24-15-3-1';

export const law = stateLaw({
  id: 'indiana',
  act: 'Indiana Consumer Data Protection Act',
  region: 'US-IN',
  state: { en: 'Indiana', de: 'Indiana', fr: 'l’Indiana', es: 'Indiana', inFrench: 'dans' },
  sources: [{ text: 'Ind. Code article 24-15', url: 'https://iga.in.gov/ic/2026/Title_24/Article_15.pdf' }],
  rights: {
    'opt-out': `${act}(b)(5)`,
    erasure: `${act}(b)(3)`,
    access: `${act}(b)(1)`,
    rectification: `${act}(b)(2)`,
    portability: `${act}(b)(4)`,
  },
  uses: ['sale', 'targeted-ads', 'profiling'],
  answer: { days: 45, cite: `${act}(c)(1)`, reasons: `${act}(c)(2)`, authentication: `${act}(c)(4)` },
  corrected: 'provided',
  portable: 'readable-or-summary',
  appeal: { cite: `${act}(d)`, days: 60 },
});
