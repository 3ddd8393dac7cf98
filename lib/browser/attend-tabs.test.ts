import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Outcome } from '../policy/outcome';
import { attendTabs, receive } from './attend-tabs';
import { policyDocumentFixture, scorecardFixture } from './fixtures';
import { readOutcome } from './storage';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const show = vi.fn(async (_tabId: number, _outcome: Outcome | null) => {});
beforeEach(() => {
  fakeBrowser.reset();
  show.mockReset();
});

const from = { tabId: 7, page: 'a' };
const document = policyDocumentFixture();
const scored: Outcome = { kind: 'scored', scorecard: scorecardFixture() };
const analyse = async () => scored;
const broken = async () => {
  throw new TypeError('a fault');
};

test('a document is analysed, remembered and shown', async () => {
  await receive(from, { kind: 'document', document }, analyse, show);
  expect(await readOutcome(7)).toEqual(scored);
  expect(show).toHaveBeenCalledWith(7, scored);
});

test.each([
  ['reading', { kind: 'reading' }],
  ['too-long', { kind: 'unreadable', why: 'too-long' }],
  ['failed', { kind: 'unreadable', why: 'failed' }],
  ['cookie-policy', { kind: 'not-a-policy', page: 'cookie-policy' }],
])('a page that is %s is remembered as %j', async (page, outcome) => {
  await receive(from, { kind: 'page', page }, analyse, show);
  expect(await readOutcome(7)).toEqual(outcome);
});

test('a page that has been left is forgotten', async () => {
  await receive(from, { kind: 'document', document }, analyse, show);
  await receive(from, { kind: 'left' }, analyse, show);
  expect(await readOutcome(7)).toBeNull();
});

test('a farewell that comes late leaves the next page alone', async () => {
  await receive(from, { kind: 'document', document }, analyse, show);
  await receive({ tabId: 7, page: 'b' }, { kind: 'document', document }, analyse, show);
  await receive(from, { kind: 'left' }, analyse, show);
  expect(await readOutcome(7)).toEqual(scored);
});

test('a page that is left while it is read is not remembered, and has no badge', async () => {
  attendTabs(analyse, show);
  // The document's way through storage is slower than the farewell's.
  const set = fakeBrowser.storage.session.set;
  vi.spyOn(fakeBrowser.storage.session, 'set').mockImplementation(async (items) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return set(items);
  });
  const sender = { tab: { id: 7 }, frameId: 0, documentId: 'a' };
  const listeners = fakeBrowser.runtime.onMessage as unknown as { trigger(...args: unknown[]): Promise<unknown[]> };
  await Promise.all([
    listeners.trigger({ kind: 'document', document }, sender),
    listeners.trigger({ kind: 'left' }, sender),
  ]);
  await vi.waitFor(() => expect(show).toHaveBeenLastCalledWith(7, null));
  expect(await readOutcome(7)).toBeNull();
});

test.each([
  ['a frame within the page', { tab: { id: 7 }, frameId: 3 }],
  ['a page of ours', { frameId: 0 }],
])('%s does not speak for a tab', async (_name, sender) => {
  attendTabs(analyse, show);
  const listeners = fakeBrowser.runtime.onMessage as unknown as { trigger(...args: unknown[]): Promise<unknown[]> };
  await listeners.trigger({ kind: 'document', document }, sender);
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});

test('a fault in the analysis claims nothing of the page', async () => {
  const console_ = vi.spyOn(console, 'error').mockImplementation(() => {});
  await receive(from, { kind: 'document', document }, broken, show);
  expect(await readOutcome(7)).toEqual({ kind: 'unreadable', why: 'failed' });
  expect(console_).toHaveBeenCalledOnce();
});

test('a document beyond our bounds ends the reading', async () => {
  await receive(from, { kind: 'document', document: { ...document, blocks: 'endless' } }, analyse, show);
  expect(await readOutcome(7)).toEqual({ kind: 'unreadable', why: 'failed' });
});

test('rubbish changes nothing', async () => {
  await receive(from, { kind: 'document', document }, analyse, show);
  await receive(from, { kind: 'erase' }, analyse, show);
  await receive(from, null, analyse, show);
  expect(await readOutcome(7)).toEqual(scored);
});

test('a tab that closes while its page is read leaves nothing behind', async () => {
  show.mockRejectedValue(new Error('No tab with id: 7'));
  await receive(from, { kind: 'document', document }, analyse, show);
  expect(await readOutcome(7)).toBeNull();
});

test.each([
  ['is put into the page that asks for it', async () => [], 'reader'],
  [
    'is kept out by the browser, which is said',
    () => Promise.reject(new Error('Cannot access contents of the page.')),
    'refused',
  ],
])('the reader %s', async (_what, putIn, kind) => {
  attendTabs(analyse, show);
  const scripting = { executeScript: vi.fn(putIn) };
  Object.assign(fakeBrowser, { scripting });
  const sender = { tab: { id: 7 }, frameId: 0 };
  const listeners = fakeBrowser.runtime.onMessage as unknown as { trigger(...args: unknown[]): Promise<unknown[]> };
  const answered = await new Promise((resolve) => void listeners.trigger({ kind: 'maybe-policy' }, sender, resolve));
  expect(answered).toEqual({ kind });
  expect(scripting.executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['/reader.js'] });
  await listeners.trigger({ kind: 'maybe-policy' }, { tab: { id: 7 }, frameId: 3 }, () => {});
  expect(scripting.executeScript).toHaveBeenCalledTimes(1);
});
