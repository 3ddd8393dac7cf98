import type { FactRef } from '../policy/scorecard';
import type { IconName } from './components/Icon';
import { DATA_GROUPS } from './groups';
import { PURPOSES, RECIPIENTS, RIGHTS, SECURITY_MEASURES, TRANSFER_SAFEGUARDS } from './labels';

/** What a category of the overview is made of. */
export interface CategoryKind {
  /** Its title is the message `category_<id>`. */
  id: string;
  icon: IconName;
  /** The lines that it may hold; those that the policy does not speak of are its silence. */
  expects: readonly FactRef[];
  /** Lines that no list foresees, by the beginning of their names: companies, periods, ids newer than this version. */
  also?: string;
}

const of = (group: string, ids: readonly string[]): FactRef[] => ids.map((id): FactRef => `${group}:${id}`);
const data = (id: string, icon: IconName): CategoryKind => ({
  id,
  icon,
  expects: of('collected', DATA_GROUPS.find((group) => group.id === id)?.ids ?? []),
});

/**
 * The scorecard by what people care about: what is taken, what is done with it, who gets it, how it is kept, and what
 * one can do. `overview_<id>` is the heading of a group. Every line of the scorecard has its place in one category.
 */
export const OVERVIEW: readonly { id: string; categories: readonly CategoryKind[] }[] = [
  {
    id: 'taken',
    categories: [
      data('location', 'pin'),
      data('sensitive', 'heart'),
      data('money', 'card'),
      data('identity', 'person'),
      data('contact', 'mail'),
      data('content', 'chat'),
      data('online', 'device'),
      data('inferred', 'spark'),
      { id: 'other_data', icon: 'dots', expects: [], also: 'collected:' },
    ],
  },
  {
    id: 'used',
    categories: [
      { id: 'purposes', icon: 'list', expects: of('purposes', PURPOSES), also: 'purposes:' },
      { id: 'ads', icon: 'horn', expects: ['practices:targeted-advertising'] },
      { id: 'ai', icon: 'chip', expects: ['practices:ai-training'] },
      { id: 'automated', icon: 'scales', expects: ['practices:automated-decisions'] },
    ],
  },
  {
    id: 'given',
    categories: [
      { id: 'sale', icon: 'tag', expects: ['practices:sale'] },
      { id: 'recipients', icon: 'people', expects: of('recipients', RECIPIENTS), also: 'recipients:' },
      { id: 'companies', icon: 'building', expects: [], also: 'named:' },
      {
        id: 'abroad',
        icon: 'globe',
        expects: ['practices:international-transfer', ...of('transferSafeguards', TRANSFER_SAFEGUARDS)],
        also: 'transferSafeguards:',
      },
    ],
  },
  {
    id: 'kept',
    categories: [
      { id: 'retention', icon: 'clock', expects: ['practices:retention'], also: 'period:' },
      { id: 'security', icon: 'lock', expects: of('security', SECURITY_MEASURES), also: 'security:' },
      { id: 'breach', icon: 'alert', expects: ['practices:breach-notification'] },
    ],
  },
  {
    id: 'yours',
    categories: [
      { id: 'rights', icon: 'key', expects: of('rights', RIGHTS), also: 'rights:' },
      {
        id: 'signals',
        icon: 'flag',
        expects: ['practices:global-privacy-control', 'practices:do-not-track'],
      },
      { id: 'changes', icon: 'pen', expects: ['practices:change-notice'] },
      { id: 'children', icon: 'child', expects: ['practices:children'], also: 'practices:' },
    ],
  },
];
