import type { Scorecard } from './scorecard';
import type { PageKind } from './verdict';

/** What came of reading a page. Only `scored` carries a grade; the others say why there is none. */
export type Outcome =
  | { kind: 'scored'; scorecard: Scorecard }
  | { kind: 'too-short'; words: number }
  | { kind: 'unknown-language'; language: string }
  | { kind: 'not-a-policy'; page: PageKind }
  /** Read whole, but it says hardly anything about personal data: a grade would be one of silence. */
  | { kind: 'says-little' }
  /** Detected, text still under way. */
  | { kind: 'reading' }
  /** The text was larger than the bound, or the reading failed; nothing is claimed of it. */
  | { kind: 'unreadable'; why: 'too-long' | 'failed' };
