import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mayLook } from './may-look';
import { changeSettings } from './settings';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.stubGlobal('chrome', fakeBrowser);
beforeEach(() => fakeBrowser.reset());

test.each([
  [{}, 'harbour.example', 'yes'],
  [{ detection: 'on-click' as const }, 'harbour.example', 'no'],
  [{ quietSites: ['harbour.example'] }, 'harbour.example', 'no'],
  [{ quietSites: ['harbour.example'] }, 'www.harbour.example', 'no'],
  [{ quietSites: ['harbour.example'] }, 'notharbour.example', 'yes'],
  [{ quietSites: ['shop.harbour.example'] }, 'harbour.example', 'yes'],
])('with %j, may pages of %s be looked at? %s', async (settings, host, may) => {
  await changeSettings(settings);
  expect(await mayLook(host)).toBe(may);
});

test.each([null, 7, 'on-click', { settings: null }, { settings: { quietSites: 'harbour.example' } }])(
  'damaged settings (%j) are as if nothing were set',
  async (settings) => {
    await fakeBrowser.storage.local.set({ settings });
    expect(await mayLook('harbour.example')).toBe('yes');
  },
);
