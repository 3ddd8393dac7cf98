import type { PolicyDocument } from './document';
import type { PageKind } from './verdict';

/** All that the contexts of the extension say to each other. Unknown kinds are ignored. */
export type Message =
  /**
   * glance → background: this page may be a policy; put the reader into it. Answer: { kind: 'reader' }, whose place it
   * takes, or { kind: 'refused' }.
   */
  | { kind: 'maybe-policy' }
  /** content → background: a privacy policy was found and read. */
  | { kind: 'document'; document: PolicyDocument }
  /** content → background: the page is no policy, or is being read. */
  | { kind: 'page'; page: PageKind | 'reading' | 'too-long' | 'failed' }
  /** content → background: the page that was announced has been left. */
  | { kind: 'left' }
  /** popup → content: scroll to this range of `documentText` and highlight it. Answer: Revealed. */
  | { kind: 'reveal'; start: number; end: number; quote: string }
  /**
   * panel → content: the policy in the page's own markup, to read it beside the page. Answer: PolicyMarkup or NoMarkup.
   */
  | { kind: 'markup?' };

export type Revealed = { kind: 'revealed' } | { kind: 'changed' };

/**
 * `waiting`: not looked at yet. `asleep`: not looked at unless asked, as the person has set. `read`: its document went
 * to the background. `not-read`: no policy, so left alone.
 */
export type PageAnswer =
  | { kind: 'waiting' }
  | { kind: 'asleep' }
  | { kind: 'read' }
  | { kind: 'not-read'; page: PageKind };
