import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../policy/settings';
import { REQUEST_STEPS, readRequests } from './requests';
import { readSettings, SETTING_STEPS } from './settings';
import { type Step, upgraded, versionAfter } from './versions';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
beforeEach(() => fakeBrowser.reset());

/** A store whose third version is the present one. */
const steps: Step[] = [
  ({ colour, ...rest }) => ({ ...rest, theme: colour }),
  ({ theme, ...rest }) => ({ ...rest, themes: [(theme as string).toUpperCase()] }),
];

test.each<[name: string, stored: unknown, present: unknown]>([
  ['the first version', { version: 1, colour: 'red' }, { version: 1, themes: ['RED'] }],
  ['the second', { version: 2, theme: 'red' }, { version: 2, themes: ['RED'] }],
  ['the present one', { version: 3, themes: ['RED'] }, { version: 3, themes: ['RED'] }],
  ['one to come', { version: 4, themes: ['RED'] }, null],
  ['damage that a step stumbles over', { version: 2, theme: 7 }, null],
  ['no version', { themes: ['RED'] }, null],
  ['a version of no number', { version: '3', themes: ['RED'] }, null],
  ['version 0', { version: 0, themes: ['RED'] }, null],
  ['nothing', undefined, null],
  ['text', 'version', null],
])('%s', (_, stored, present) => {
  expect(upgraded(stored, steps)).toEqual(present);
});

/** What each version of ours has written, and what is to be read of it for ever: tests/stored, a file for each. */
const folder = path.resolve('tests/stored');
const kept = (file: string) => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));

describe.each([
  ['settings', SETTING_STEPS, readSettings, DEFAULT_SETTINGS],
  ['requests', REQUEST_STEPS, readRequests, []],
] as const)('%s', (key, steps, read, nothing) => {
  const versions = Array.from({ length: versionAfter(steps) }, (_, n) => n + 1);

  test('of every version are kept as a file', () => {
    const files = readdirSync(folder).filter((file) => file.startsWith(key));
    expect(files.sort()).toEqual(versions.map((version) => `${key}-${version}.json`));
  });

  test.each(versions)('of version %i are read whole', async (version) => {
    const { stored, read: wanted } = kept(`${key}-${version}.json`);
    expect(stored.version).toBe(version);
    await fakeBrowser.storage.local.set({ [key]: stored });
    expect(await read()).toEqual(wanted);
    expect(await read()).not.toEqual(nothing);
  });
});
