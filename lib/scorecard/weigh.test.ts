import { expect, test } from 'vitest';
import { concerns } from '../../rules/concerns';
import { rubric } from '../../rules/rubric';
import { scale } from '../../rules/scale';
import type { Grade } from '../policy/scorecard';
import type { Concern, Weight } from '../policy/settings';
import { weighed } from './weigh';

const published: Grade = {
  letter: 'C',
  score: 58,
  reasons: [
    { text: 'Sells', points: -14, finding: 'practices:sale' },
    { text: 'No names', points: -4, finding: 'source:controller' },
    { text: 'Location', points: -4, finding: 'collected:precise-location' },
    { text: 'Encrypts', points: 8, finding: 'security:encryption' },
  ],
};

test.each<[weights: Partial<Record<Concern, Weight>>, letter: string, score: number]>([
  [{}, 'C', 58],
  [{ sale: 'as-published' }, 'C', 58],
  [{ sale: 'more' }, 'D', 44],
  [{ sale: 'less' }, 'C', 65],
  [{ sale: 'not-at-all' }, 'B', 72],
  [{ sale: 'not-at-all', location: 'not-at-all' }, 'B', 76],
  [{ health: 'more' }, 'C', 58],
])('weighed by %j it is %s, %i points', (weights, letter, score) => {
  expect(weighed(published, scale, concerns, weights)).toMatchObject({ letter, score });
});

test('what counts for nothing is no reason, and the weightiest comes first', () => {
  const { reasons } = weighed(published, scale, concerns, { sale: 'not-at-all', location: 'more' });
  expect(reasons.map(({ points }) => points)).toEqual([-8, 8, -4]);
});

test('each line of the rubric is weighed by at most one concern, and each concern weighs lines that there are', () => {
  const weighedLines = Object.values(concerns).flat();
  expect(new Set(weighedLines).size).toBe(weighedLines.length);
  const lines = new Set(rubric.lines.map(({ finding }) => finding));
  expect(weighedLines.filter((finding) => !lines.has(finding))).toEqual([]);
});
