import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fromEnglish, t } from '../i18n/messages';
import { scorecardFixture } from './fixtures';
import { changeSettings } from './settings';
import { rememberOutcome } from './storage';
import { personalToolbar, type Weigh } from './toolbar';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const setBadgeText = vi.fn(async (_badge: { tabId: number; text: string }) => {});
beforeEach(() => {
  fakeBrowser.reset();
  setBadgeText.mockReset();
  const nothing = async () => {};
  Object.assign(fakeBrowser, {
    action: { setBadgeText, setBadgeBackgroundColor: nothing, setBadgeTextColor: nothing, setTitle: nothing },
  });
});

const scored = { kind: 'scored' as const, scorecard: scorecardFixture() };
const strict: Weigh = (grade, weights) => (weights.ads === 'more' ? { ...grade, letter: 'E' } : grade);

test.each([
  [{}, 'C'],
  [{ weights: { ads: 'more' as const } }, 'E'],
  [{ grade: 'hidden' as const }, '•'],
])('with the settings %j the icon says “%s”', async (settings, text) => {
  await changeSettings(settings);
  await personalToolbar({ t, fromEnglish }, strict)(7, scored);
  expect(setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text });
});

test('the icons of open tabs change with the settings', async () => {
  personalToolbar({ t, fromEnglish }, strict);
  await rememberOutcome(7, 'a', scored);
  await rememberOutcome(8, 'b', { kind: 'too-short', words: 3 });
  await changeSettings({ weights: { ads: 'more' } });
  await vi.waitFor(() => expect(setBadgeText).toHaveBeenCalledTimes(2));
  expect(setBadgeText.mock.calls.map(([badge]) => badge)).toEqual([
    { tabId: 7, text: 'E' },
    { tabId: 8, text: '?' },
  ]);
});
