import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Outcome } from '../policy/outcome';
import { receive } from './attend-tabs';
import { policyDocumentFixture, scorecardFixture } from './fixtures';
import { readOutcome } from './storage';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const badge = vi.fn(async () => {});
beforeEach(() => {
  fakeBrowser.reset();
  badge.mockReset();
  Object.assign(fakeBrowser, {
    action: {
      setBadgeText: badge,
      setBadgeBackgroundColor: async () => {},
      setBadgeTextColor: async () => {},
      setTitle: async () => {},
    },
  });
});

const document = policyDocumentFixture();
const scored: Outcome = { kind: 'scored', scorecard: scorecardFixture() };
const analyse = () => scored;
const broken = () => {
  throw new TypeError('a fault');
};

test('a document is analysed, remembered and shown', async () => {
  await receive(7, { kind: 'document', document }, analyse);
  expect(await readOutcome(7)).toEqual(scored);
  expect(badge).toHaveBeenCalledWith({ tabId: 7, text: 'C' });
});

test.each([
  ['reading', { kind: 'reading' }],
  ['too-long', { kind: 'unreadable', why: 'too-long' }],
  ['failed', { kind: 'unreadable', why: 'failed' }],
  ['cookie-policy', { kind: 'not-a-policy', page: 'cookie-policy' }],
])('a page that is %s is remembered as %j', async (page, outcome) => {
  await receive(7, { kind: 'page', page }, analyse);
  expect(await readOutcome(7)).toEqual(outcome);
});

test('a page that has been left is forgotten', async () => {
  await receive(7, { kind: 'document', document }, analyse);
  await receive(7, { kind: 'left' }, analyse);
  expect(await readOutcome(7)).toBeNull();
});

test('a fault in the analysis claims nothing of the page', async () => {
  const console_ = vi.spyOn(console, 'error').mockImplementation(() => {});
  await receive(7, { kind: 'document', document }, broken);
  expect(await readOutcome(7)).toEqual({ kind: 'unreadable', why: 'failed' });
  expect(console_).toHaveBeenCalledOnce();
});

test('a document beyond our bounds ends the reading', async () => {
  await receive(7, { kind: 'document', document: { ...document, blocks: 'endless' } }, analyse);
  expect(await readOutcome(7)).toEqual({ kind: 'unreadable', why: 'failed' });
});

test('rubbish changes nothing', async () => {
  await receive(7, { kind: 'document', document }, analyse);
  await receive(7, { kind: 'erase' }, analyse);
  await receive(7, null, analyse);
  expect(await readOutcome(7)).toEqual(scored);
});

test('a tab that closes while its page is read leaves nothing behind', async () => {
  badge.mockRejectedValue(new Error('No tab with id: 7'));
  await receive(7, { kind: 'document', document }, analyse);
  expect(await readOutcome(7)).toBeNull();
});
