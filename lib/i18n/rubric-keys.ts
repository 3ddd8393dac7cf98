import type { MessageKey } from './messages';

/**
 * The key of a text of the rubric. `part` is `asks`, `why`, or the answer whose statement it is: "sells", "only-if",
 * "silent". That there is such a message for each text is tested in tests/messages.test.ts.
 */
export function rubricKey(finding: string, part: string): MessageKey {
  return `rubric_${finding}_${part}`.replace(/\W/g, '_') as MessageKey;
}
