import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tellBackground } from './tell-background';

vi.stubGlobal('chrome', fakeBrowser);

const told = vi.fn<(message: unknown) => Promise<void>>();
beforeEach(() => {
  fakeBrowser.reset();
  told.mockReset();
  fakeBrowser.runtime.sendMessage = told;
});

const ended = new Error('The message channel closed before a response was received.');

test.each<[what: string, answers: (Error | null)[], connected: boolean[], times: number]>([
  ['a background that hears it is told once', [null], [true], 1],
  ['one that ends meanwhile is told again', [ended, null], [true, true], 2],
  ['and not a third time', [ended, ended], [true, true], 2],
  ['nobody is told once the extension is gone', [], [false], 0],
  ['nor again when it goes meanwhile', [ended], [true, false], 1],
])('%s', async (_, answers, connected, times) => {
  for (const answer of answers) {
    if (answer) told.mockRejectedValueOnce(answer);
    else told.mockResolvedValueOnce();
  }
  await tellBackground({ kind: 'left' }, () => connected.shift() ?? false);
  expect(told.mock.calls).toEqual(Array.from({ length: times }, () => [{ kind: 'left' }]));
});
