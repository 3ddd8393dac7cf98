import type { Segment } from '../policy/segment';

/** Do two sentences stand under the very same headings? */
export function sameSection({ section: a }: Segment, { section: b }: Segment): boolean {
  return a === b || (a.length === b.length && a.every((heading, index) => heading === b[index]));
}
