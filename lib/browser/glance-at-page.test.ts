// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import type { Attendant } from './attendant';
import { askAttendant, attendant, setAttendant } from './attendant';
import { glanceAtPage } from './glance-at-page';

/** The extension API, which counts how often anything of it is used. */
const sendMessage = vi.fn(async (_message: unknown): Promise<unknown> => ({ kind: 'reader' }));
const stored = vi.fn(async (): Promise<object> => ({}));
const api = vi.fn(() => ({ runtime: { id: 'smallprint', sendMessage }, storage: { local: { get: stored } } }));
const lost = new Error('Could not establish connection.');
const nobody = undefined as unknown as Attendant;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (task: () => void) => setTimeout(task, 1));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
  Object.defineProperty(globalThis, 'chrome', { configurable: true, get: api });
  for (const spy of [sendMessage, stored, api]) spy.mockClear();
  sendMessage.mockResolvedValue({ kind: 'reader' });
  stored.mockResolvedValue({});
  document.title = 'Gardens';
  document.body.textContent = 'A story.';
  history.replaceState(null, '', '/');
  return () => {
    attendant()?.relieve();
    setAttendant(nobody);
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

const minute = () => vi.advanceTimersByTimeAsync(60_000);

test('on a page that is no policy, nothing of the extension is used, and nobody hears of it', async () => {
  glanceAtPage(document);
  await minute();
  expect(api).not.toHaveBeenCalled();
  expect(await askAttendant()).toEqual({ kind: 'not-read', page: 'none' });
});

test('a page that may be a policy is named to the background, once', async () => {
  document.title = 'Privacy policy';
  glanceAtPage(document);
  await minute();
  expect(sendMessage.mock.calls).toEqual([[{ kind: 'maybe-policy' }]]);
});

test('a page that becomes one late is named then', async () => {
  glanceAtPage(document);
  await vi.advanceTimersByTimeAsync(3_000);
  document.title = 'Privacy policy';
  await minute();
  expect(sendMessage).toHaveBeenCalledOnce();
});

test.each([
  ['everywhere', { detection: 'on-click' }],
  ['on this site', { quietSites: ['localhost'] }],
])('where the person wants nothing read %s, nobody is asked for the reader', async (_where, settings) => {
  stored.mockResolvedValue({ settings: { settings } });
  document.title = 'Privacy policy';
  glanceAtPage(document);
  await minute();
  expect(sendMessage).not.toHaveBeenCalled();
  expect(await askAttendant()).toEqual({ kind: 'asleep' });
});

test('such a person is not told what another page looks like, either', async () => {
  stored.mockResolvedValue({ settings: { settings: { detection: 'on-click' } } });
  glanceAtPage(document);
  await minute();
  expect(await askAttendant()).toEqual({ kind: 'asleep' });
});

test.each([
  ['refuses', () => sendMessage.mockResolvedValue({ kind: 'refused' })],
  ['cannot be reached', () => sendMessage.mockRejectedValueOnce(lost).mockRejectedValueOnce(lost)],
])('where the background %s, whoever waits is told', async (_what, happens) => {
  happens();
  document.title = 'Privacy policy';
  glanceAtPage(document);
  expect(await askAttendant()).toEqual({ kind: 'waiting' });
  await minute();
  expect(sendMessage.mock.calls.at(0)).toEqual([{ kind: 'maybe-policy' }]);
  expect(sendMessage.mock.calls.slice(-1)).toEqual([[{ kind: 'page', page: 'failed' }]]);
  expect(await askAttendant()).toEqual({ kind: 'asleep' });
});

test('the popup that asked early hears that the page is none', async () => {
  glanceAtPage(document);
  expect(await askAttendant()).toEqual({ kind: 'waiting' });
  await minute();
  expect(sendMessage.mock.calls).toEqual([[{ kind: 'page', page: 'none' }]]);
  window.dispatchEvent(new Event('pagehide'));
  expect(sendMessage).toHaveBeenLastCalledWith({ kind: 'left' });
});

test('once the reader has taken over, no more glances follow', async () => {
  glanceAtPage(document);
  await vi.advanceTimersByTimeAsync(500);
  expect(attendant()?.relieve()).toBe('silent');
  document.title = 'Privacy policy';
  await minute();
  expect(sendMessage).not.toHaveBeenCalled();
});

test.each([
  ['waits for what comes of the page', 'Privacy policy', 'told'],
  ['has heard what the page is', 'Gardens', 'silent'],
])('the reader is told whether somebody %s', async (_what, title, expected) => {
  document.title = title;
  sendMessage.mockReturnValue(new Promise(() => {}));
  glanceAtPage(document);
  await vi.advanceTimersByTimeAsync(500);
  await askAttendant();
  expect(attendant()?.relieve()).toBe(expected);
});

test('put in twice, it glances once', async () => {
  glanceAtPage(document);
  const first = attendant();
  glanceAtPage(document);
  expect(attendant()).toBe(first);
});

test('after the extension is reloaded, it is silent', async () => {
  sendMessage.mockRejectedValueOnce(new Error('Extension context invalidated.'));
  document.title = 'Privacy policy';
  glanceAtPage(document);
  api.mockReturnValue({} as never);
  await minute();
  history.replaceState(null, '', '/privacy');
  window.dispatchEvent(new Event('popstate'));
  await minute();
  expect(sendMessage).not.toHaveBeenCalled();
  api.mockReset();
});
