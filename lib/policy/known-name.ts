/** A company or product that policies name as getting data or setting trackers. */
export interface KnownName {
  name: string;
  /** The full name, where this is a short one: both are one company. */
  shortFor?: string;
  /** Where its own tracking can be refused. */
  optOutUrl?: string;
  /**
   * `vendor`: named, it nearly always gets data. `platform`: named for many reasons (sign-in, app stores, pages on
   * social networks), it counts only where the sentence says that it gets data. `word`: also an everyday word, counts
   * only in a list of recipients.
   */
  as: 'vendor' | 'platform' | 'word';
}
