/** Characters of text in the whole page, white space included, beyond which it is not read: forty long policies. */
export const LONGEST_POLICY_CHARACTERS = 4_000_000;

/** Nodes of a page beyond which it is not read: ten times the largest we have met. */
export const MOST_NODES = 1_000_000;

/** The page holds more than we read. Nothing is claimed of it. */
export class PolicyTooLongError extends Error {
  override readonly name = 'PolicyTooLongError';
  constructor() {
    super('This page is too long to read. Save the policy alone and read that.');
  }
}
