import type { DATA_TYPES } from './labels';

export type DataTypeId = keyof typeof DATA_TYPES;

/** The kinds of data, grouped as a person thinks of them. Each id stands in exactly one group. */
export const DATA_GROUPS: readonly { title: string; ids: readonly DataTypeId[] }[] = [
  {
    title: 'Sensitive',
    ids: ['health', 'biometric', 'special-category', 'government-id'],
  },
  { title: 'Location', ids: ['precise-location', 'approximate-location'] },
  { title: 'Money', ids: ['payment-information', 'purchase-history'] },
  {
    title: 'Identity',
    ids: ['name', 'age-or-birth-date', 'gender', 'employment-education', 'account-credentials', 'social-media'],
  },
  { title: 'Contact', ids: ['email-address', 'phone-number', 'postal-address', 'contact-list'] },
  { title: 'Content', ids: ['communications', 'user-content', 'audio-visual', 'survey-feedback'] },
  {
    title: 'Device and online',
    ids: [
      'cookies-and-trackers',
      'device-identifier',
      'ip-address',
      'usage-activity',
      'device-information',
      'installed-apps',
      'diagnostics',
    ],
  },
  { title: 'Inferred', ids: ['inferences'] },
];
