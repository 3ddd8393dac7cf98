import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'collection/government-id',
  fact: 'collected:government-id',
  title: 'Government ID',
  why: 'ID numbers and copies of papers are what identity thieves need most, and you cannot change them.',
  concern: 'high',
  practice: 'collects',
  dpv: ['pd:OfficialID', 'pd:Passport'],
  languages: {
    en: {
      data: [
        '(vat|gst|sales tax) (id|identification|registration)? number',
        'social (security|insurance) (number|card|data)?',
        '(ssn|ssns)',
        'national insurance number',
        'passport (number|data|details|information|copy|photo)?',
        "(driver|driver's|drivers|drivers'|driving|operator's) (license|permit) (number|information|details)?",
        'personal (identification|identity|id) (number|code|card)',
        '(national|government|state|official|photo|citizen|civil|national tax) (identity|identification|id|identifier) (card|number|document|code)?',
        'government (issued)? (identification|identity|id|identifier) (card|number|document)?',
        '(government|state|federal) issued (photo)? (identification|identity|id|identifier|document)',
        'government identifiers',
        '(identity|id|identification) (card|document|paper)',
        '(tax|taxpayer|tax payer) (id|identification|file|registration)? number',
        '(tax|taxpayer) (id|identifier|identification)',
        '(id|proof) of (identity|identification)',
        'proof of (your)? (identity|identification|age)',
        '(state|military|voter|alien registration|residence|work) (id|permit) (card|number)?',
        '(residence|work) permit',
        '(copy|copies|photo|scan|image) of (your|an|a|the|any)? (government|national|official|valid|photo)? (issued)? (id|identification|identity)',
        'identity verification (data|document|information)',
        '(aadhaar|bvn|curp|cpf) (number)?',
        'visa (number|status|information)',
        'vehicle registration (number|plate)?',
        'license plate (number)?',
      ],
      listed: ['tin', 'visa', 'id'],
      except: [
        '(device|unique|mobile|equipment|hardware|advertising|software|product|user|vendor|cookie) (personal|state|mobile|device)? (identification|identity|id|identifier) (number|card|code)?',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We collect your social security number for tax reporting.',
      "To rent a car you must submit a copy of your driver's licence.",
      'We keep the following: ⟩ Passport number and visa status',
      'Government identifiers | Passport, national ID card | Yes',
      'Your tax identification number is required for payouts.',
    ],
    allows: [
      'We may ask you for proof of identity before we answer.',
      'We may request a government-issued photo ID to verify your age.',
    ],
    asks: ['With your consent, we scan your identity card.'],
    denies: ['We do not collect social security numbers.', 'No passport data is stored.'],
    ignores: [
      'Do not send us your social security number.',
      'We collect a device identification number.',
      'We do not sell your passport details.',
      'We do not generally collect social security numbers, unless you choose to give them.',
      'We don’t usually collect data such as your passport number.',
      'Personally identifiable information, for example, includes a first and last name or a social security number.',
      'Phishers send spoofed e-mails to trick people into giving away passwords and social security numbers that we record.',
      'We do not send e-mails asking you to provide social security numbers.',
    ],
  },
};
