import type { Scope } from '../policy/finding';
import type { OptOutKind, PracticeId } from '../policy/scorecard';

/**
 * What the vocabulary's ids are called, for people, in the order in which they are shown.
 * The ids are the scorecard's; a new id needs its label here and its group in ./groups.
 */

export const DATA_TYPES = {
  name: 'Name',
  'email-address': 'Email address',
  'phone-number': 'Phone number',
  'postal-address': 'Postal address',
  'account-credentials': 'Login details',
  'government-id': 'Government ID',
  'age-or-birth-date': 'Age or date of birth',
  gender: 'Gender',
  'special-category': 'Other sensitive traits',
  health: 'Health data',
  biometric: 'Biometric data',
  'payment-information': 'Payment and financial data',
  'purchase-history': 'Purchases and transactions',
  'precise-location': 'Precise location',
  'approximate-location': 'Approximate location',
  'ip-address': 'IP address',
  'device-identifier': 'Device or advertising ID',
  'device-information': 'Device and browser details',
  'cookies-and-trackers': 'Cookies and trackers',
  'usage-activity': 'Usage and browsing activity',
  'installed-apps': 'Installed apps',
  'contact-list': 'Contacts and connections',
  communications: 'Messages and calls',
  'user-content': 'Content you provide',
  'audio-visual': 'Camera and microphone',
  'employment-education': 'Work and education',
  'social-media': 'Social-network account data',
  inferences: 'Inferences and profiles',
  diagnostics: 'Diagnostics',
  'survey-feedback': 'Surveys and feedback',
} as const;

export const PURPOSES = {
  'service-provision': 'Provide the service',
  communication: 'Contact and support',
  personalisation: 'Personalisation',
  analytics: 'Analytics and improvement',
  marketing: 'Marketing messages',
  'targeted-advertising': 'Targeted advertising',
  'ai-training': 'AI training',
  research: 'Research',
  security: 'Security and fraud prevention',
  legal: 'Legal duties and claims',
} as const;

export const RECIPIENTS = {
  advertisers: 'Advertisers and ad networks',
  'business-partners': 'Partners and other third parties',
  'social-networks': 'Social networks',
  'analytics-providers': 'Analytics providers',
  affiliates: 'Affiliates',
  'service-providers': 'Service providers',
  authorities: 'Authorities and courts',
  successors: 'Acquirers of the business',
  public: 'Other users or the public',
} as const;

export const RIGHTS = {
  access: 'Access: see or get a copy',
  rectification: 'Correction',
  erasure: 'Deletion',
  portability: 'Portability: take your data along',
  objection: 'Objection to the use',
  restriction: 'Restriction of the use',
  'withdraw-consent': 'Withdraw consent',
  'opt-out-of-sale': 'Opt out of sale or sharing',
  'limit-sensitive-use': 'Limit use of sensitive data',
  'opt-out-of-profiling': 'Contest automated decisions',
  complaint: 'Complain to an authority',
  'non-discrimination': 'No retaliation',
  appeal: 'Appeal a refusal',
} as const;

export const SECURITY_MEASURES = {
  encryption: 'Encryption',
  'access-control': 'Access control',
  organisational: 'Organisational measures',
  certification: 'Certification or audit',
  physical: 'Physical security',
} as const;

export const TRANSFER_SAFEGUARDS = {
  scc: 'Standard contractual clauses',
  adequacy: 'Adequacy decision',
  dpf: 'Data Privacy Framework',
  bcr: 'Binding corporate rules',
  consent: 'Your consent',
} as const;

/** Strongest effect first: the order in which the ways out are shown. */
export const OPT_OUT_KINDS: Record<OptOutKind, string> = {
  'sale-or-sharing': 'Sale or sharing of data',
  'targeted-advertising': 'Targeted advertising',
  'ai-training': 'AI training',
  profiling: 'Profiling and automated decisions',
  'data-deletion': 'Deletion of data or account',
  'marketing-communications': 'Marketing messages',
  cookies: 'Cookies and trackers',
  analytics: 'Analytics',
  location: 'Location',
  other: 'Other choices',
};

export const PRACTICES: Record<PracticeId, string> = {
  sale: 'Sale of data',
  'targeted-advertising': 'Targeted advertising',
  'ai-training': 'AI training',
  'automated-decisions': 'Automated decisions',
  'do-not-track': 'Do Not Track signal',
  'global-privacy-control': 'Global Privacy Control signal',
  'breach-notification': 'Notice of a data breach',
  'change-notice': 'Changes to the policy',
  'international-transfer': 'Transfer to other countries',
  retention: 'How long',
  children: 'Children',
};

export const SCOPES: Record<Scope, { tag: string; says: string }> = {
  eea: { tag: 'EU', says: 'Said only for people in the European Economic Area' },
  uk: { tag: 'UK', says: 'Said only for people in the United Kingdom' },
  california: { tag: 'California', says: 'Said only for people in California' },
  'us-state': { tag: 'US states', says: 'Said only for people in some US states' },
  children: { tag: 'Children', says: 'Said only of children' },
};

/** The label of an id; an id that is newer than this table is shown as words rather than hidden. */
export function labelOf(labels: Readonly<Record<string, string>>, id: string): string {
  return Object.hasOwn(labels, id) ? (labels[id] ?? id) : id.replaceAll('-', ' ');
}
