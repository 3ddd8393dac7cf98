import { beforeEach, expect, test, vi } from 'vitest';
import type { Outcome } from '../policy/outcome';

const answers: (Outcome | null)[] = [];
const asked = vi.fn(async (_tabId: number) => answers.shift() ?? null);
const tab = { id: 7, readable: 'yes' as 'yes' | 'no' };
vi.mock('./popup-api', () => ({ currentTab: async () => tab, outcomeOf: (tabId: number) => asked(tabId) }));

const { askAhead } = await import('./ask-ahead');

beforeEach(() => {
  answers.length = 0;
  asked.mockClear();
  tab.readable = 'yes';
});

test('what is settled is asked for once, and anew after that', async () => {
  answers.push({ kind: 'too-short', words: 3 }, { kind: 'too-short', words: 4 });
  const ahead = askAhead();
  await ahead.settled;
  expect(await ahead.outcomeOf(7)).toEqual({ kind: 'too-short', words: 3 });
  expect(asked).toHaveBeenCalledOnce();
  expect(await ahead.outcomeOf(7)).toEqual({ kind: 'too-short', words: 4 });
});

test('what was still being read is asked for again: nobody listened in between', async () => {
  answers.push({ kind: 'reading' }, { kind: 'too-short', words: 3 });
  const ahead = askAhead();
  expect(await ahead.outcomeOf(7)).toEqual({ kind: 'too-short', words: 3 });
});

test('a page that lets nobody in is not asked, and another tab is asked for itself', async () => {
  tab.readable = 'no';
  const ahead = askAhead();
  await ahead.settled;
  expect(asked).not.toHaveBeenCalled();
  answers.push({ kind: 'says-little' });
  expect(await ahead.outcomeOf(9)).toEqual({ kind: 'says-little' });
  expect(asked).toHaveBeenCalledWith(9);
});
