import { expect, test } from 'vitest';
import type { Reading } from '../policy/finding';
import type { PracticeId } from '../policy/scorecard';
import { answerOf, practiceAnswer } from './answer';

test.each<[Reading, string, string]>([
  ['states', 'yes', 'Yes'],
  ['allows', 'yes', 'May'],
  ['asks', 'only-if', 'Only if you choose'],
  ['denies', 'no', 'No'],
])('%s is shown as %s: %s', (reading, answer, word) => {
  expect(answerOf(reading)).toEqual({ answer, word });
});

test.each<[PracticeId, string, Reading | undefined, string | null, string | null]>([
  ['sale', 'sells', 'states', 'yes', 'Sells or shares'],
  ['sale', 'sells', 'asks', 'only-if', 'Sells or shares, only if you choose'],
  ['sale', 'does-not-sell', 'denies', 'no', 'Says it does not sell'],
  ['sale', 'not-stated', undefined, null, null],
  ['targeted-advertising', 'yes', 'allows', 'yes', 'May'],
  ['targeted-advertising', 'yes', undefined, 'yes', 'Yes'],
  ['targeted-advertising', 'no', 'asks', 'no', 'Says no'],
  ['do-not-track', 'ignored', 'denies', 'no', 'Ignored'],
  ['children', 'not-directed', 'states', 'no', 'Not meant for them'],
  ['children', 'parental-consent', 'states', 'only-if', 'With a parent’s consent'],
  ['retention', 'indefinite', 'states', 'yes', 'Without end'],
  // A value that is newer than this table is shown, and not taken for a yes or a no.
  ['sale', 'rents-out', 'states', 'unclear', 'rents out'],
])('%s %s, read as %s: %s, “%s”', (practice, value, reading, answer, word) => {
  const said = practiceAnswer(practice, { value, evidence: [], ...(reading && { reading }) });
  expect(said).toEqual(answer === null ? null : { answer, word });
});
