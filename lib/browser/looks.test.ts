import { beforeEach, expect, test, vi } from 'vitest';
import { Looks, type Schedule } from './looks';

const MINUTE = 60_000;
let looks: Looks;
let times: number[];

const later: Schedule = (task, afterMs) => {
  const timer = setTimeout(task, afterMs);
  return () => clearTimeout(timer);
};

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  times = [];
  looks = new Looks(() => times.push(Date.now()), later, Date.now);
  return () => vi.useRealTimers();
});

/** Calls back every so often for a while. */
async function each(everyMs: number, forMs: number, task: () => void): Promise<void> {
  for (const end = Date.now() + forMs; Date.now() < end; ) {
    task();
    await vi.advanceTimersByTimeAsync(everyMs);
  }
}

const pauses = () => times.slice(1).map((time, at) => time - (times[at] ?? 0));

test('a page is looked at on arrival and a few times more', async () => {
  looks.arrive('person');
  await vi.advanceTimersByTimeAsync(10 * MINUTE);
  expect(times).toEqual([0, 1_000, 2_000, 4_000, 8_000, 15_000]);
});

test('a page that changes its address all the time is looked at once a second at most, and then no more', async () => {
  looks.arrive('person');
  await each(50, 10 * MINUTE, () => looks.arrive('page'));
  expect(times.length).toBeGreaterThan(5);
  expect(times.length).toBeLessThanOrEqual(30);
  expect(Math.min(...pauses())).toBeGreaterThanOrEqual(1_000);
  expect(Date.now() - (times.at(-1) ?? 0)).toBeGreaterThan(8 * MINUTE);
});

test('however fast a person goes from view to view, looks are a second apart, and none of these views is the last', async () => {
  await each(200, 2 * MINUTE, () => looks.arrive('person'));
  expect(Math.min(...pauses())).toBeGreaterThanOrEqual(1_000);
  expect(times.at(-1)).toBeGreaterThan(119_000);
});

test('a person who goes on gets looks again where the page had used them up', async () => {
  await each(50, 10 * MINUTE, () => looks.arrive('page'));
  const before = times.length;
  looks.arrive('person');
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(times.length).toBe(before + 6);
});

test('a new view is looked at soon, not when the old one was due', async () => {
  looks.arrive('person');
  await vi.advanceTimersByTimeAsync(9_000);
  looks.arrive('person');
  await vi.advanceTimersByTimeAsync(10);
  expect(times.at(-1)).toBe(9_000);
});

test('a clock that is set back puts no look off', async () => {
  looks.arrive('person');
  await vi.advanceTimersByTimeAsync(1_500);
  vi.setSystemTime(-60 * MINUTE);
  looks.arrive('person');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(times).toHaveLength(3);
});

test('none comes after the end, not even from the look that ends them', async () => {
  looks.arrive('person');
  looks.stop();
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(times).toEqual([]);
  const ending = new Looks(
    () => {
      times.push(Date.now());
      ending.stop();
    },
    later,
    Date.now,
  );
  ending.arrive('person');
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(times).toHaveLength(1);
});
