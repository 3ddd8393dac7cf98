import { expect, test } from 'vitest';
import { rubric } from '../../rules/rubric';
import { scorecardFixture } from '../browser/fixtures';
import type { PracticeId, PracticeLine, Scorecard } from '../policy/scorecard';
import { answerTo, gradeOf } from './grade';

const mute: PracticeLine = { value: 'not-stated', evidence: [] };

/** A policy that was read and speaks of nothing that the rubric asks for. */
const silent: Scorecard = {
  ...scorecardFixture(),
  ...{ collected: [], notCollected: [], purposes: [], recipients: [], notShared: [], rights: [], security: [] },
  ...{ optOuts: [], contacts: { emails: [], phones: [], forms: [], postal: [] }, namedThirdParties: [] },
  source: { ...scorecardFixture().source, controller: null, lastUpdated: null },
  practices: Object.fromEntries(
    Object.keys(scorecardFixture().practices).map((id) => [id as PracticeId, mute]),
  ) as Scorecard['practices'],
};

test('a policy that says nothing gets the worst grade', () => {
  expect(rubric.lines.map((line) => answerTo(line, silent)).filter((answer) => answer !== 'silent')).toEqual([]);
  expect(gradeOf(silent, rubric).letter).toBe('E');
});

test('an honest bad answer costs about what silence does, and a good one earns more', () => {
  const asked = rubric.lines.filter(({ answers }) => answers.silent !== undefined);
  for (const { asks, answers } of asked) {
    const silence = answers.silent?.points ?? 0;
    expect(silence, asks).toBeLessThan(0);
    // An answer that the rubric does not name moves nothing.
    const best = Math.max(0, ...Object.values(answers).map(({ points }) => points));
    expect(best, asks).toBeGreaterThan(silence);
  }
});
