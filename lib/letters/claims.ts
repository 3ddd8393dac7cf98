// What a letter can claim under a law. The laws differ in it, and a letter claims what its law gives: each of these
// words stands for a sentence of the letter (lib/letters/texts), in every language.

/** What is asked for beside the right itself, each a sentence of the letter that names where the law says so. */
export type Duty =
  | 'withdraw-consent'
  | 'stop-processing'
  | 'tell-recipients'
  | 'tell-buyers'
  | 'show-processed'
  | 'tell-processors'
  | 'tell-processors-and-buyers'
  | 'restrict-meanwhile'
  | 'compelling-grounds'
  | 'copy'
  | 'explain-decision'
  | 'hear-my-view'
  | 'show-profiled-data'
  | 'other-outcome'
  | 'decide-anew'
  | 'no-discrimination';

/** What an access request asks to be told, as far as the law says so. */
export type Detail =
  | 'purposes'
  | 'categories'
  | 'recipients'
  | 'recipient-categories'
  | 'source'
  | 'retention'
  | 'automated'
  | 'transfers';

/**
 * What an opt-out keeps the data from. `sharing` is California's: for cross-context behavioral advertising. Profiling
 * is meant for decisions with legal or similar effects: for all of them, for automated ones, or for solely automated
 * ones.
 */
export type OptOutUse =
  | 'sale'
  | 'sharing'
  | 'targeted-ads'
  | 'profiling'
  | 'profiling-automated'
  | 'profiling-solely-automated';

/**
 * Which data a right reaches: all that are held (or `obtained about` the person, as many acts say), those that the
 * person gave, those that were collected from the person, or those that are processed by consent.
 */
export type Reach = 'all' | 'provided' | 'collected' | 'by-consent';

/**
 * What an access request can ask for: a copy; access, in whatever form; or no more than the categories of the data.
 */
export type AccessGiven = 'copy' | 'access' | 'categories';

/**
 * What is handed over to be taken elsewhere: the data in a format that machines can read; that, or, as the company
 * likes, a summary of them; a copy, of whose format the law says nothing.
 */
export type Portable = 'readable' | 'readable-or-summary' | 'copy';

/**
 * Who has to be named in a list of recipients: third parties, their categories alone, those who bought the data, or, as
 * the company likes, those who got this person's data or anybody's.
 */
export type PartiesNamed = 'named' | 'categories' | 'buyers' | 'named-mine-or-any';

/**
 * What can be asked for where a decision was made by automated means: a review by a human being; a review, by whom the
 * law does not say; to be heard by somebody who can review it; its reason, the result of the profiling being
 * questioned; an explanation, and that it not be made by automated means alone.
 */
export type DecisionRight = 'human-review' | 'review' | 'hearing' | 'question-and-reason' | 'explanation-and-refusal';

/**
 * Whether the rules of the law on requests (identity, reasons for a refusal, appeal) hold for this right too.
 * `on-its-own`: they are for other requests, so that nothing is cited but what stands in the right's own `answer`.
 */
export type Handling = 'as-a-request' | 'on-its-own';
