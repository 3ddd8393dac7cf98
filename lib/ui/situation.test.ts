import { expect, test } from 'vitest';
import { apiFor } from '../../tests/popup-api';
import { situations } from '../../tests/states';
import type { Situation } from './notices';
import { followTab } from './situation';

const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

test.each(['mixed', 'reading', 'unread', 'notReadable', 'tooShort'] as const)('%s is told as it is', async (name) => {
  const told: Situation[] = [];
  followTab(apiFor(situations[name]), ({ situation }) => told.push(situation));
  await pause();
  expect(told).toEqual([situations[name]]);
});

test('what is told while the first answer is on its way is newer than that answer', async () => {
  const told: Situation[] = [];
  const api = apiFor(situations.reading);
  const late = api.outcomeOf;
  api.outcomeOf = async (tabId) => {
    api.tell({ kind: 'too-short', words: 3 });
    return late(tabId);
  };
  followTab(api, ({ situation }) => told.push(situation));
  await pause();
  expect(told).toEqual([{ kind: 'outcome', outcome: { kind: 'too-short', words: 3 } }]);
});

test('nothing is told after the end', async () => {
  const told: Situation[] = [];
  const api = apiFor(situations.mixed);
  const stop = followTab(api, ({ situation }) => told.push(situation));
  stop();
  await pause();
  api.tell(null);
  expect(told).toEqual([]);
});
