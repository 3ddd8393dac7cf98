import { messageKey, t } from '../i18n/messages';
import type { Scope } from '../policy/finding';
import type { OptOutKind, PracticeId } from '../policy/scorecard';

/**
 * The vocabulary's ids, in the order in which they are shown. What they are called stands in the messages, under
 * `dataType_email_address` and the like; a new id needs its message, and a kind of data its group in ./groups.
 */

export const DATA_TYPES = [
  'name',
  'email-address',
  'phone-number',
  'postal-address',
  'account-credentials',
  'government-id',
  'age-or-birth-date',
  'gender',
  'special-category',
  'health',
  'biometric',
  'payment-information',
  'purchase-history',
  'precise-location',
  'approximate-location',
  'ip-address',
  'device-identifier',
  'device-information',
  'cookies-and-trackers',
  'usage-activity',
  'installed-apps',
  'contact-list',
  'communications',
  'user-content',
  'audio-visual',
  'employment-education',
  'social-media',
  'inferences',
  'diagnostics',
  'survey-feedback',
] as const;

export const PURPOSES = [
  'service-provision',
  'communication',
  'personalisation',
  'analytics',
  'marketing',
  'targeted-advertising',
  'ai-training',
  'research',
  'security',
  'legal',
] as const;

export const RECIPIENTS = [
  'advertisers',
  'business-partners',
  'social-networks',
  'analytics-providers',
  'affiliates',
  'service-providers',
  'authorities',
  'successors',
  'public',
] as const;

export const RIGHTS = [
  'access',
  'rectification',
  'erasure',
  'portability',
  'objection',
  'restriction',
  'withdraw-consent',
  'opt-out-of-sale',
  'limit-sensitive-use',
  'opt-out-of-profiling',
  'complaint',
  'non-discrimination',
  'appeal',
] as const;

export const SECURITY_MEASURES = [
  'encryption',
  'access-control',
  'organisational',
  'certification',
  'physical',
] as const;

export const TRANSFER_SAFEGUARDS = ['scc', 'adequacy', 'dpf', 'bcr', 'consent'] as const;

/** Strongest effect first: the order in which the ways out are shown. */
export const OPT_OUT_KINDS = [
  'sale-or-sharing',
  'targeted-advertising',
  'ai-training',
  'profiling',
  'data-deletion',
  'marketing-communications',
  'cookies',
  'analytics',
  'location',
  'other',
] as const satisfies readonly OptOutKind[];

export const PRACTICES = [
  'sale',
  'targeted-advertising',
  'ai-training',
  'automated-decisions',
  'do-not-track',
  'global-privacy-control',
  'breach-notification',
  'change-notice',
  'international-transfer',
  'retention',
  'children',
] as const satisfies readonly PracticeId[];

/** A list of ids, and the beginning of the keys of what they are called. */
export type Vocabulary =
  | 'dataType'
  | 'dataGroup'
  | 'purpose'
  | 'recipient'
  | 'right'
  | 'security'
  | 'safeguard'
  | 'optOut'
  | 'practice'
  | 'section'
  | 'concern'
  | 'weight'
  | 'audience'
  | 'letterKind'
  | 'followUp';

/**
 * What an id is called in the language spoken; an id that is newer than the messages is shown as words rather than
 * hidden.
 */
export function labelOf(vocabulary: Vocabulary, id: string): string {
  // In a key, “_other” is the ending of a plural form.
  const key = messageKey(`${vocabulary}_${id === 'other' ? 'rest' : id.replaceAll('-', '_')}`);
  return key === null ? id.replaceAll('-', ' ') : t(key);
}

/** Whom a statement is limited to: as a tag, and in a sentence. */
export function scopeLabel(scope: Scope): { tag: string; says: string } {
  const key = `scope_${scope === 'us-state' ? 'us_state' : scope}` as const;
  return { tag: t(key), says: t(`${key}_says`) };
}
