import { expect, test } from 'vitest';
import { evidence, scorecardOf } from '../../tests/fixtures/scorecard';
import type { Line } from '../policy/scorecard';
import { changedLines } from './lines';

const line = (id: string, reading: Line['reading'] = 'states'): Line => ({
  id,
  reading,
  evidence: [evidence(`About ${id}.`)],
});
const { practices } = scorecardOf();
const sale = (value: string) => ({ practices: { ...practices, sale: { value, evidence: [evidence('On selling.')] } } });

test.each([
  ['the same', { collected: [line('name')] }, { collected: [line('name')] }, []],
  ['new kind of data', {}, { collected: [line('health')] }, [['collected:health', null, 'states']]],
  ['no longer said', { rights: [line('erasure')] }, {}, [['rights:erasure', 'states', null]]],
  [
    'from denial to use',
    { notCollected: [line('biometric', 'denies')] },
    { collected: [line('biometric')] },
    [['collected:biometric', 'denies', 'states']],
  ],
  [
    'from choice to statement',
    { recipients: [line('advertisers', 'asks')] },
    { recipients: [line('advertisers')] },
    [['recipients:advertisers', 'asks', 'states']],
  ],
  ['practice', sale('does-not-sell'), sale('sells'), [['practices:sale', 'does-not-sell', 'sells']]],
  ['practice no longer stated', sale('sells'), {}, [['practices:sale', 'sells', null]]],
  [
    'both said',
    { collected: [line('health')] },
    { collected: [line('health')], notCollected: [line('health', 'denies')] },
    [['collected:health', 'states', 'unclear']],
  ],
  ['minimum age', { minimumAge: 16 }, { minimumAge: 13 }, [['minimumAge:years', '16', '13']]],
  [
    'period',
    { retentionPeriods: [{ text: '30 days', evidence: [evidence('For 30 days.')] }] },
    { retentionPeriods: [{ text: '90 days', evidence: [evidence('For 90 days.')] }] },
    [
      ['retentionPeriods:30 days', 'states', null],
      ['retentionPeriods:90 days', null, 'states'],
    ],
  ],
])('%s', (_what, before, after, changes) => {
  const found = changedLines(scorecardOf(before), scorecardOf(after));
  expect(found.map((change) => [change.finding, change.before, change.after])).toEqual(changes);
  for (const change of found)
    if (!change.finding.startsWith('minimumAge')) expect(change.evidence.length).toBeGreaterThan(0);
});
