import type { PolicyDocument } from '../policy/document';
import type { Evidence } from '../policy/scorecard';
import type { Segment } from '../policy/segment';

/**
 * Characters; longer sentences (a table row of a whole category, a list run into one line) are cut around what counts.
 */
const LONGEST_QUOTE = 600;

/**
 * The policy's own words for something that was read in a segment: the whole sentence, or where it is very long the
 * part around `range`, cut between words.
 *
 * @param range UTF-16 offsets in the segment's text of the words that carry the finding; without it, its beginning.
 * @returns offsets into `documentText`, so that `documentText(document).slice(start, end) === quote`.
 */
export function evidenceOf(
  document: PolicyDocument,
  segment: Segment,
  range: readonly [start: number, end: number] = [0, 0],
): Evidence {
  const [start, end] = segment.text.length <= LONGEST_QUOTE ? [0, segment.text.length] : around(segment.text, range);
  return {
    quote: segment.text.slice(start, end),
    section: (document.blocks[segment.block]?.section ?? segment.section).join(' › '),
    start: segment.start + start,
    end: segment.start + end,
  };
}

function around(text: string, [from, to]: readonly [number, number]): [number, number] {
  const room = Math.max(0, LONGEST_QUOTE - (to - from));
  let start = Math.max(0, from - Math.floor(room / 2));
  let end = Math.min(text.length, start + Math.max(LONGEST_QUOTE, to - from));
  start = Math.max(0, Math.min(start, end - LONGEST_QUOTE));
  if (start > 0) while (start < from && !/\s/.test(text[start - 1] as string)) start += 1;
  if (end < text.length) while (end > to && !/\s/.test(text[end] as string)) end -= 1;
  const cut = text.slice(start, end);
  return [start + cut.length - cut.trimStart().length, end - (cut.length - cut.trimEnd().length)];
}
