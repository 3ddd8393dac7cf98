import { stateLaw } from '../state-law';

/** Iowa Code chapter 715D. Ninety days; no right to correct; opt-out of sale alone. */
const act = 'Iowa Code § 715D.3';

export const law = stateLaw({
  id: 'iowa',
  act: 'Iowa Consumer Data Protection Act',
  region: 'US-IA',
  state: { en: 'Iowa', de: 'Iowa', fr: 'l’Iowa', es: 'Iowa', inFrench: 'dans' },
  sources: [{ text: 'Iowa Code chapter 715D', url: 'https://www.legis.iowa.gov/docs/code/715D.pdf' }],
  rights: {
    'opt-out': `${act}(1)(d)`,
    erasure: `${act}(1)(b)`,
    access: `${act}(1)(a)`,
    portability: `${act}(1)(c)`,
  },
  uses: ['sale'],
  answer: { days: 90, cite: `${act}(2)(a)`, reasons: `${act}(2)(b)`, authentication: `${act}(2)(d)` },
  appeal: { cite: `${act}(3)`, days: 60 },
  reach: 'provided',
});
