import { blockOffsets, type Link, type PolicyDocument } from '../policy/document';
import type { Segment } from '../policy/segment';
import { leadsHere, leadsHome, linksByBlock } from './links';
import { sameSection } from './same-section';

/** A sentence with the links in it. */
export interface Place {
  segment: Segment;
  /** Their offsets are those in the segment's text. */
  links: readonly Link[];
}

/** Web addresses that the text prints without linking them. */
const PRINTED =
  /(?<![\p{L}\p{N}@./-])(?:[Hh][Tt][Tt][Pp][Ss]?:\/\/|[Ww][Ww][Ww]\.)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#][^\s"“”<>()|]*)?/gu;
/** What each of them has in it. */
const MAY_PRINT = /:\/\/|www\./i;

/**
 * Every segment with its own links, by segment id; addresses that are only printed count as links. Links to another
 * place of the same page or to the site's front page are left out.
 */
export function placesOf(document: PolicyDocument, segments: readonly Segment[]): Place[] {
  const byBlock = linksByBlock(document);
  const offsets = blockOffsets(document);
  return segments.map((segment) => {
    const inBlock = byBlock.get(segment.block);
    if (!inBlock && !MAY_PRINT.test(segment.text)) return { segment, links: [] };
    const start = segment.start - (offsets[segment.block] ?? 0);
    const end = start + segment.text.length;
    const linked = (inBlock ?? [])
      .filter((link) => link.start < end && link.end > start)
      .map((link) => ({ ...link, start: link.start - start, end: link.end - start }));
    const links = [...linked, ...printedIn(segment, linked)].filter(
      ({ href }) => !leadsHere(href, document.url) && !leadsHome(href, document.url),
    );
    return { segment, links: links.sort((a, b) => a.start - b.start) };
  });
}

function printedIn({ text, block }: Segment, linked: readonly Link[]): Link[] {
  if (!MAY_PRINT.test(text)) return [];
  return [...text.matchAll(PRINTED)].flatMap(({ 0: printed, index: start }) => {
    const shown = printed.replace(/[.,;:!?'’]+$/, '');
    const end = start + shown.length;
    if (linked.some((link) => link.start < end && link.end > start)) return [];
    return [{ text: shown, href: /^http/i.test(shown) ? shown : `https://${shown}`, block, start, end }];
  });
}

/**
 * Do two sentences belong together: in one block, or in neighbouring blocks under one heading of which one hangs on the
 * other?
 */
export function together(a: Segment, b: Segment): boolean {
  if (a.block === b.block) return true;
  if (!sameSection(a, b)) return false;
  if (a.kind === 'row' || b.kind === 'row' || b.kind === 'heading') return false;
  // The items under one lead-in are choices of their own; "You can opt out:" holds for the items below it.
  if (a.kind === 'item' && b.kind === 'item') return false;
  return Math.abs(a.block - b.block) === 1 || (b.kind === 'item' && b.leadIn?.includes(a.text) === true);
}

/** A sentence with the one that its list hangs on. */
export function withLeadIn({ leadIn, text }: Segment): string {
  return leadIn ? `${leadIn} ${text}` : text;
}
