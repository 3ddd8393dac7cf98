import { describe, expect, test } from 'vitest';
import { changedSentences } from './sentences';

const nothing = { reworded: [], added: [], removed: [] };

describe('no change', () => {
  test.each([
    ['the same', ['We keep logs.'], ['We keep logs.']],
    ['white space', ['We  keep\nlogs.'], ['We keep logs.']],
    ['date', ['Last updated: June 14, 2023'], ['Last updated: 2 January 2024']],
    ['numeric date', ['Effective 01/02/2023.'], ['Effective 2024-05-31.']],
    ['month only', ['Version of May 2022.'], ['Version of Sept. 2023.']],
    ['typography', ['We don’t sell “data”.'], ['We don\'t sell "data".']],
    ['moved', ['A is kept.', 'B is sold.'], ['B is sold.', 'A is kept.']],
    ['empty', [], []],
  ])('%s', (_what, before, after) => {
    expect(changedSentences(before, after)).toEqual(nothing);
  });
});

describe('change', () => {
  test.each([
    [
      'added',
      ['We keep logs.'],
      ['We keep logs.', 'We train models on your messages.'],
      { ...nothing, added: ['We train models on your messages.'] },
    ],
    [
      'removed',
      ['We keep logs.', 'We never sell data.'],
      ['We keep logs.'],
      { ...nothing, removed: ['We never sell data.'] },
    ],
    [
      'said once less',
      ['We keep logs.', 'We keep logs.'],
      ['We keep logs.'],
      { ...nothing, removed: ['We keep logs.'] },
    ],
    [
      'reworded',
      ['We do not share your location with advertisers.'],
      ['We share your location with advertisers.'],
      {
        ...nothing,
        reworded: [
          {
            before: 'We do not share your location with advertisers.',
            after: 'We share your location with advertisers.',
          },
        ],
      },
    ],
    [
      'another period',
      ['We keep your account data for 30 days.'],
      ['We keep your account data for 90 days.'],
      {
        ...nothing,
        reworded: [
          { before: 'We keep your account data for 30 days.', after: 'We keep your account data for 90 days.' },
        ],
      },
    ],
  ])('%s', (_what, before, after, changes) => {
    expect(changedSentences(before, after)).toEqual(changes);
  });

  test('two thousand sentences that are all different take well under a second', () => {
    const version = (name: string) =>
      Array.from(
        { length: 2000 },
        (_, i) => `We use your personal data ${name}${i} for purpose ${i * 7} of the service.`,
      );
    const started = performance.now();
    const changes = changedSentences(version('old'), version('new'));
    expect(changes.reworded.length + changes.added.length).toBe(2000);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
