import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, type Settings } from '../policy/settings';
import { changeSettings, clearEverything, readSettings, watchSettings } from './settings';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
beforeEach(() => fakeBrowser.reset());

const stored = () => fakeBrowser.storage.local.get(null);

test.each<Partial<Settings>>([
  { language: 'de' },
  { theme: 'dark' },
  { detection: 'on-click', quietSites: ['harbour.example'] },
  { grade: 'hidden', weights: { ads: 'more', ai: 'not-at-all' } },
  { region: 'US-CA' },
  { ownDetails: { name: 'Ada Quill', email: 'ada@quill.example' }, requests: 'remembered' },
])('%j is kept', async (changes) => {
  await changeSettings(changes);
  expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, ...changes });
});

test('nothing is stored before something is changed, or once it is changed back', async () => {
  await readSettings();
  expect(await stored()).toEqual({});
  await changeSettings({ theme: 'dark' });
  await changeSettings({ theme: 'system' });
  expect(await stored()).toEqual({});
});

test.each<[name: string, stored: unknown]>([
  ['text', 'dark'],
  ['null', null],
  ['an unknown version', { version: 99, settings: { theme: 'dark' } }],
  ['no settings', { version: 1 }],
  [
    'wrong values',
    { version: 1, settings: { theme: 'pink', region: 'Bavaria', quietSites: [7], ownDetails: 3, weights: [] } },
  ],
])('stored damage (%s) counts as never changed', async (_, damage) => {
  await fakeBrowser.storage.local.set({ settings: damage });
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
});

test('one damaged field leaves the others', async () => {
  await fakeBrowser.storage.local.set({
    settings: { version: 1, settings: { theme: 'dark', region: '<b>', weights: { ads: 'more', fame: 'more', ai: 7 } } },
  });
  expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', weights: { ads: 'more' } });
});

test('a change is told to whoever watches', async () => {
  const seen: Settings[] = [];
  const stop = watchSettings((settings) => seen.push(settings));
  await changeSettings({ theme: 'light' });
  stop();
  await changeSettings({ theme: 'dark' });
  expect(seen.map(({ theme }) => theme)).toEqual(['light']);
});

test('after “clear everything”, nothing is left', async () => {
  await changeSettings({ region: 'DE' });
  await fakeBrowser.storage.session.set({ 'tab:1': 1 });
  await clearEverything();
  expect(await stored()).toEqual({});
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});
