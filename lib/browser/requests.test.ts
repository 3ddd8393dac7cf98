import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { requestOf } from '../../tests/fixtures/request';
import type { RememberedRequest } from '../letters/requests';
import { forgetAllRequests, forgetRequest, readRequests, rememberRequest } from './requests';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser, { extension: { inIncognitoContext: false } });
});

const sent = (id: string, part: Partial<RememberedRequest> = {}): RememberedRequest => requestOf({ id, ...part });

test('what is remembered comes back as it was, in its order', async () => {
  await rememberRequest(sent('a'));
  await rememberRequest(sent('b', { to: null, company: '“Übung” & Co.', kind: 'opt-out' }));
  expect(await readRequests()).toEqual([sent('a'), sent('b', { to: null, company: '“Übung” & Co.', kind: 'opt-out' })]);
});

test('one or all are forgotten, and then nothing is stored', async () => {
  await rememberRequest(sent('a'));
  await rememberRequest(sent('b'));
  await forgetRequest('a');
  expect((await readRequests()).map(({ id }) => id)).toEqual(['b']);
  await forgetAllRequests();
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test('a private window remembers nothing', async () => {
  Object.assign(fakeBrowser, { extension: { inIncognitoContext: true } });
  expect(await rememberRequest(sent('a'))).toBe('private');
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test.each([
  ['no list', { version: 1, requests: 'many' }],
  ['another version', { version: 2, requests: [sent('a')] }],
  ['a date that is none', { version: 1, requests: [sent('a', { deadline: '2026-02-31' })] }],
  ['an answer due before the request', { version: 1, requests: [sent('a', { deadline: '2025-01-01' })] }],
  ['an unknown kind', { version: 1, requests: [{ ...sent('a'), kind: 'revenge' }] }],
  ['markup for an id', { version: 1, requests: [sent('<b>')] }],
])('stored damage (%s) is left out', async (_, damage) => {
  await fakeBrowser.storage.local.set({ requests: damage });
  expect(await readRequests()).toEqual([]);
});

test('one damaged request leaves the others', async () => {
  await fakeBrowser.storage.local.set({ requests: { version: 1, requests: [7, sent('b')] } });
  expect(await readRequests()).toEqual([sent('b')]);
});
