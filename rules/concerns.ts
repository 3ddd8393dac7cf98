import type { FactRef } from '../lib/policy/scorecard';
import type { Concern } from '../lib/policy/settings';

/** Which lines of the rubric a concern weighs. Lines that stand here under none always count as published. */
export const concerns: Readonly<Record<Concern, readonly FactRef[]>> = {
  sale: ['practices:sale', 'recipients:business-partners'],
  ads: ['practices:targeted-advertising', 'recipients:advertisers', 'practices:do-not-track', 'collected:inferences'],
  ai: ['practices:ai-training', 'practices:automated-decisions'],
  location: ['collected:precise-location'],
  health: ['collected:health', 'collected:biometric', 'collected:special-category'],
  children: ['practices:children'],
  retention: ['practices:retention', 'rights:erasure'],
  control: [
    'optOuts:any',
    'practices:global-privacy-control',
    'rights:objection',
    'rights:withdraw-consent',
    'rights:access',
  ],
};
