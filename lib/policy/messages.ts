import type { PolicyDocument } from './document';
import type { Outcome } from './outcome';
import type { PageKind } from './verdict';

/** All that the contexts of the extension say to each other. Unknown kinds are ignored. */
export type Message =
  /** content → background: a privacy policy was found and read. */
  | { kind: 'document'; document: PolicyDocument }
  /** content → background: the page is no policy, or is being read. */
  | { kind: 'page'; page: PageKind | 'reading' | 'too-long' | 'failed' }
  /** popup → background: what came of reading this tab? Answer: Outcome or null. */
  | { kind: 'outcome?'; tabId: number }
  /** popup → content: read the page whatever the verdict. Answer: { kind: 'document' } */
  | { kind: 'read' }
  /** popup → content: scroll to this range of `documentText` and highlight it. Answer: Revealed. */
  | { kind: 'reveal'; start: number; end: number; quote: string };

export type Revealed = { kind: 'revealed' } | { kind: 'changed' };
export type OutcomeAnswer = Outcome | null;
