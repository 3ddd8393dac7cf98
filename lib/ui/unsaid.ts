import { t } from '../i18n/messages';
import { listed, numberInWords } from './wording';

const NAMED = 2;

/** “Gender, Health data and 14 more”: enough to see what is missing without reading all of it. */
export function unsaidInBrief(labels: readonly string[]): { text: string; names: 'all' | 'some' } {
  // One more is as short as its name.
  if (labels.length <= NAMED + 1) return { text: listed(labels), names: 'all' };
  const names = listed(labels.slice(0, NAMED));
  return { text: t('listMore', { names, count: numberInWords(labels.length - NAMED) }), names: 'some' };
}
