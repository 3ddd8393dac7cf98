import { expect, test } from 'vitest';
import { panelApiFor } from '../../../tests/panel-api';
import { scorecardOf, situations } from '../../../tests/states';
import type { Followed } from '../situation';
import { followPanel } from './follow';

const settle = () => new Promise<void>((resolve) => setTimeout(resolve));
const scored = { kind: 'scored', scorecard: scorecardOf('mixed') } as const;

function follow(first: keyof typeof situations) {
  const api = panelApiFor(situations[first], null);
  const seen: Followed[] = [];
  const stop = followPanel(api, (followed) => seen.push(followed));
  const words = () =>
    seen.map(
      ({ tabId, situation }) => `${tabId} ${situation.kind === 'outcome' ? situation.outcome.kind : situation.kind}`,
    );
  return { api, stop, words };
}

test('another tab is asked anew, and the one before speaks no more', async () => {
  const { api, words } = follow('mixed');
  await settle();
  api.show({ id: 8, readable: 'unknown', state: 'settled' }, situations.notAPolicy, null);
  await settle();
  api.tell(7, { kind: 'reading' });
  expect(words()).toEqual(['7 asking', '7 scored', '8 asking', '8 not-a-policy']);
});

test('the page that is left says nothing, the one that comes speaks as soon as it is read', async () => {
  const { api, words } = follow('mixed');
  await settle();
  api.show({ id: 7, readable: 'unknown', state: 'loading' }, situations.reading, null);
  api.tell(7, null);
  api.tell(7, scored);
  api.show({ id: 7, readable: 'unknown', state: 'settled' }, situations.mixed, null);
  await settle();
  expect(words()).toEqual(['7 asking', '7 scored', '7 asking', '7 scored', '7 scored']);
});

test.each([
  ['no', 'settled'],
  ['unknown', 'closed'],
] as const)('a tab that is readable: %s, and %s, is closed to us', async (readable, state) => {
  const { api, words } = follow('mixed');
  await settle();
  api.show({ id: 8, readable, state }, situations.mixed, null);
  await settle();
  expect(words().at(-1)).toBe('8 closed');
});

test('once stopped, nothing is shown', async () => {
  const { api, stop, words } = follow('mixed');
  await settle();
  stop();
  api.tell(7, null);
  api.show({ id: 8, readable: 'unknown', state: 'settled' }, situations.mixed, null);
  await settle();
  expect(words()).toEqual(['7 asking', '7 scored']);
});
