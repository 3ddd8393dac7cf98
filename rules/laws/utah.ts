import { stateLaw } from '../state-law';

/**
 * Utah Code, Title 13, Chapter 61; the right to correct since 1 July 2026 (H.B. 418 of 2025). It knows no opt-out of
 * profiling and no appeal.
 */
const act = 'Utah Code § 13-61-201';

export const law = stateLaw({
  id: 'utah',
  act: 'Utah Consumer Privacy Act',
  region: 'US-UT',
  state: { en: 'Utah', de: 'Utah', fr: 'l’Utah', es: 'Utah', inFrench: 'dans' },
  sources: [
    { text: 'Utah Code § 13-61-201', url: 'https://le.utah.gov/xcode/Title13/Chapter61/13-61-S201.html' },
    { text: 'Utah Code § 13-61-203', url: 'https://le.utah.gov/xcode/Title13/Chapter61/13-61-S203.html' },
  ],
  rights: {
    'opt-out': `${act}(5)`,
    erasure: `${act}(2)`,
    access: `${act}(1)`,
    rectification: `${act}(4)`,
    portability: `${act}(3)`,
  },
  uses: ['sale', 'targeted-ads'],
  answer: { days: 45, cite: 'Utah Code § 13-61-203(2)', reasons: 'Utah Code § 13-61-203(3)' },
  reach: 'provided',
  authority: {
    name: {
      en: 'the Utah Division of Consumer Protection',
      de: 'die Utah Division of Consumer Protection',
      fr: 'la Utah Division of Consumer Protection',
      es: 'la Utah Division of Consumer Protection',
    },
    url: 'https://dcp.utah.gov/ucpa/',
  },
});
