import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Outcome } from '../policy/outcome';
import { scorecardFixture } from './fixtures';
import { forgetOutcome, readOutcome, rememberOutcome, watchOutcome } from './storage';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
beforeEach(() => fakeBrowser.reset());

const scored = () => ({ kind: 'scored' as const, scorecard: scorecardFixture() });

const outcomes: Outcome[] = [
  scored(),
  { kind: 'too-short', words: 12 },
  { kind: 'unknown-language', language: 'fi' },
  { kind: 'not-a-policy', page: 'hub' },
  { kind: 'says-little' },
  { kind: 'reading' },
  { kind: 'unreadable', why: 'too-long' },
];
test.each(outcomes)('$kind is remembered as it was', async (outcome) => {
  await rememberOutcome(7, 'a', outcome);
  expect(await readOutcome(7)).toEqual(outcome);
  expect(await readOutcome(8)).toBeNull();
});

test('nothing is written to disk', async () => {
  await rememberOutcome(7, 'a', scored());
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test('a closed tab is forgotten', async () => {
  await rememberOutcome(7, 'a', scored());
  await forgetOutcome(7);
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});

describe('what is damaged in storage is as if it were not there', () => {
  const card = scorecardFixture();
  test.each([
    ['text', 'C'],
    ['null', null],
    ['an older version', { version: 1, outcome: { kind: 'reading' } }],
    ['no outcome', { version: 2 }],
    ['an outcome of no kind', { version: 2, outcome: { kind: 'excellent' } }],
    ['a grade of no letter', { version: 2, outcome: { ...scored(), scorecard: { ...card, grade: { letter: 'F' } } } }],
    ['a missing list', { version: 2, outcome: { ...scored(), scorecard: { ...card, rights: undefined } } }],
    ['a missing practice', { version: 2, outcome: { ...scored(), scorecard: { ...card, practices: {} } } }],
    [
      'evidence without its words',
      {
        version: 2,
        outcome: {
          ...scored(),
          scorecard: { ...card, collected: [{ id: 'name', reading: 'states', evidence: [{ start: 1, end: 2 }] }] },
        },
      },
    ],
  ])('%s', async (_name, stored) => {
    await fakeBrowser.storage.session.set({ 'tab:7': stored });
    expect(await readOutcome(7)).toBeNull();
  });
});

test('a watcher hears of its own tab only, and of nothing once it has stopped', async () => {
  const heard: unknown[] = [];
  const stop = watchOutcome(7, (outcome) => heard.push(outcome?.kind ?? null));
  await rememberOutcome(8, 'b', { kind: 'reading' });
  await rememberOutcome(7, 'a', { kind: 'reading' });
  await forgetOutcome(7);
  stop();
  await rememberOutcome(7, 'a', { kind: 'reading' });
  expect(heard).toEqual(['reading', null]);
});

test('where the memory is full, the other tabs make room', async () => {
  await rememberOutcome(8, 'b', scored());
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('quota'));
  await rememberOutcome(7, 'a', scored());
  expect(await readOutcome(7)).toEqual(scored());
  expect(await readOutcome(8)).toBeNull();
});
