import type { DATA_TYPES } from './labels';

export type DataTypeId = (typeof DATA_TYPES)[number];

/**
 * The kinds of data, grouped as a person thinks of them. Each id stands in exactly one group; `dataGroup_…` is its
 * heading.
 */
export const DATA_GROUPS: readonly { id: string; ids: readonly DataTypeId[] }[] = [
  { id: 'sensitive', ids: ['health', 'biometric', 'special-category', 'government-id'] },
  { id: 'location', ids: ['precise-location', 'approximate-location'] },
  { id: 'money', ids: ['payment-information', 'purchase-history'] },
  {
    id: 'identity',
    ids: ['name', 'age-or-birth-date', 'gender', 'employment-education', 'account-credentials', 'social-media'],
  },
  { id: 'contact', ids: ['email-address', 'phone-number', 'postal-address', 'contact-list'] },
  { id: 'content', ids: ['communications', 'user-content', 'audio-visual', 'survey-feedback'] },
  {
    id: 'online',
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
  { id: 'inferred', ids: ['inferences'] },
];
