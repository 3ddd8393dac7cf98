import type { BlockKind } from './document';

/** A sentence, a list item's sentence, or a table row: the smallest piece of a policy that says something. */
export interface Segment {
  /** Its index in the document's segments. */
  id: number;
  text: string;
  kind: BlockKind;
  /** Headings above it, outermost first. */
  section: readonly string[];
  /** The sentence that a list hangs on ("We collect:"), outer lists' lead-ins first; an item without it has no verb. */
  leadIn?: string;
  /** Row only: its cells and their column headers. */
  cells?: readonly string[];
  header?: readonly string[];
  /** Index of its block in the document. */
  block: number;
  /** UTF-16 offset of its first character in `documentText`. */
  start: number;
}
