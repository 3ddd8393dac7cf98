import { describe, expect, test } from 'vitest';
import { scorecardFixture } from '../browser/fixtures';
import type { Scorecard } from '../policy/scorecard';
import { type BrowserSignals, signalsOf } from './signals';

const card = (gpc: string, dnt: string): Scorecard => {
  const base = scorecardFixture();
  return {
    ...base,
    practices: {
      ...base.practices,
      'global-privacy-control': { value: gpc, evidence: [] },
      'do-not-track': { value: dnt, evidence: [] },
    },
  };
};
const on: BrowserSignals = { globalPrivacyControl: 'on', doNotTrack: 'on' };
const off: BrowserSignals = { globalPrivacyControl: 'off', doNotTrack: 'off' };
const none: BrowserSignals = { globalPrivacyControl: 'none', doNotTrack: 'off' };

describe('Global Privacy Control', () => {
  test.each([
    [on, 'honoured', 'On', 'is honoured.', ''],
    [on, 'ignored', 'On', 'is ignored.', 'must honour'],
    [on, 'not-stated', 'On', 'does not say', 'must honour'],
    [off, 'honoured', 'Off', 'does not send it', 'switch it on'],
    [none, 'honoured', 'Off', 'does not send it', 'no switch'],
    [none, 'not-stated', 'Off', 'does not speak of it', 'no switch'],
  ])('%j and a policy that says %s: %s', (browser, said, word, text, advice) => {
    const [gpc] = signalsOf(card(said, 'not-stated'), browser);
    expect(gpc).toMatchObject({ stateWord: word });
    expect(gpc?.text).toContain(text);
    expect(gpc?.advice).toContain(advice);
    if (advice === '') expect(gpc?.advice).toBe('');
  });
});

test.each([
  [on, 'ignored', 'ignored'],
  [on, 'not-stated', 'most sites ignore it'],
  [off, 'honoured', 'does not send it'],
])('Do Not Track: %j and a policy that says %s', (browser, said, text) => {
  const signals = signalsOf(card('not-stated', said), browser);
  expect(signals[1]?.text).toContain(text);
  expect(signals[1]?.advice).toBe('');
});
