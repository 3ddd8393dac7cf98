import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { requestOf } from '../../tests/fixtures/request';
import { t } from '../i18n/messages';
import { remindOfRequests } from './due';
import { rememberRequest } from './requests';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const setBadgeText = vi.fn(async (_badge: { text: string }) => {});
const setTitle = vi.fn(async (_title: { title: string }) => {});
beforeEach(() => {
  fakeBrowser.reset();
  setBadgeText.mockClear();
  setTitle.mockClear();
  const nothing = async () => {};
  Object.assign(fakeBrowser, {
    extension: { inIncognitoContext: false },
    action: { setBadgeText, setTitle, setBadgeBackgroundColor: nothing, setBadgeTextColor: nothing },
  });
});

const sent = (id: string, deadline: string) => requestOf({ id, to: null, sent: '2026-01-01', deadline });

test.each([
  ['2026-02-01', ''],
  ['2026-02-02', '1'],
  ['2026-04-01', '2'],
])('on %s the icon says “%s”', async (today, text) => {
  await rememberRequest(sent('a', '2026-02-01'));
  await rememberRequest(sent('b', '2026-03-01'));
  remindOfRequests({ t }, () => today);
  await vi.waitFor(() => expect(setBadgeText).toHaveBeenLastCalledWith({ text }));
  const title = text === '' ? 'Smallprint' : `Smallprint: answers to your requests are overdue (${text})`;
  expect(setTitle).toHaveBeenLastCalledWith({ title });
});

test('a request that is forgotten is reminded of no more', async () => {
  await rememberRequest(sent('a', '2026-02-01'));
  remindOfRequests({ t }, () => '2026-03-01');
  await vi.waitFor(() => expect(setBadgeText).toHaveBeenLastCalledWith({ text: '1' }));
  await fakeBrowser.storage.local.remove('requests');
  await vi.waitFor(() => expect(setBadgeText).toHaveBeenLastCalledWith({ text: '' }));
});
