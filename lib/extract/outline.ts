import type { Block, Link } from '../policy/document';
import type { Box } from './boxes';
import type { Chunk } from './flow';

const LONGEST_BOLD_HEADING_WORDS = 14;
const LEAST_SECTION_WORDS = 60; // a list item with so much under its bold first line is a section
const LEAST_REPEATED_WORDS = 6; // shorter blocks recur by nature ("Learn more")

/** Each chunk as the block it becomes, and its rank among the headings or lists. */
export interface Ranked {
  chunk: Chunk;
  kind: Block['kind'];
  level: number;
}

/** Chunks as blocks, each with the headings above it, and the links in them. */
export function outline(chunks: readonly Chunk[]): { blocks: Block[]; links: Link[] } {
  const blocks: Block[] = [];
  const links: Link[] = [];
  const above: { level: number; text: string }[] = [];
  for (const { chunk, kind, level } of rank(chunks)) {
    const { text, visibility, closed, at, cells, header } = chunk;
    if (kind === 'heading') while ((above.at(-1)?.level ?? 0) >= level) above.pop();
    const block: Block = { kind, level, text, section: above.map((heading) => heading.text), visibility, at };
    if (closed.length > 0) block.closed = closed;
    if (cells) block.cells = cells;
    if (header) block.header = header;
    for (const { href, start, end } of chunk.links) {
      links.push({ text: text.slice(start, end), href, block: blocks.length, start, end });
    }
    blocks.push(block);
    if (kind === 'heading') above.push({ level, text });
  }
  return { blocks, links };
}

/**
 * A bold line on its own is a heading too, one below the last real heading. What opens a part (a summary, a button, the
 * first line of an item with a section in it) ranks below the heading it stands under, and above all that comes until
 * the next such heading: within the part, headings of any rank occur.
 */
export function rank(chunks: readonly Chunk[]): Ranked[] {
  let ranked = 1;
  let opener: { level: number; under: number } | null = null;
  return chunks.map((chunk, index) => {
    const { kind, level } = chunk;
    if (kind === 'heading' && level > 0) {
      if (opener && level <= opener.under) opener = null;
      ranked = opener ? Math.max(level, opener.level + 1) : level;
      return { chunk, kind, level: deepest(ranked) };
    }
    if (kind === 'heading' || (kind === 'item' && isBoldTitle(chunk) && headsItsItem(chunks, index))) {
      opener ??= { level: ranked + 1, under: ranked };
      ranked = opener.level;
      return { chunk, kind: 'heading', level: deepest(opener.level) };
    }
    if (kind === 'paragraph' && isBoldTitle(chunk)) return { chunk, kind: 'heading', level: deepest(ranked + 1) };
    return { chunk, kind, level };
  });
}

function deepest(level: number): number {
  return Math.min(6, level);
}

function isBoldTitle({ weight, text, words }: Chunk): boolean {
  return weight === 'bold' && !/[.;,。]$/.test(text) && words <= LONGEST_BOLD_HEADING_WORDS;
}

/** Accordions made of lists: each item has a title, and all of a section in it. */
function headsItsItem(chunks: readonly Chunk[], index: number): boolean {
  const item = itemOf(chunks[index]?.box ?? null);
  const before = chunks[index - 1];
  if (!item || (before && isWithin(before.box, item))) return false;
  let words = 0;
  for (let at = index + 1; words < LEAST_SECTION_WORDS; at += 1) {
    const next = chunks[at];
    if (!next || !isWithin(next.box, item)) return false;
    words += next.words;
  }
  return true;
}

function itemOf(box: Box | null): Box | null {
  let at = box;
  while (at && at.name !== 'li') at = at.parent;
  return at;
}

function isWithin(box: Box, outer: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent) if (at === outer) return true;
  return false;
}

/** Hidden parts often repeat, for another screen or state, what the page shows anyway: such blocks are left out. */
export function withoutRepetitions(chunks: readonly Chunk[]): Chunk[] {
  if (chunks.every(({ visibility }) => visibility === 'visible')) return [...chunks];
  const shown = new Set(chunks.filter(({ visibility }) => visibility === 'visible').map(({ text }) => text));
  return chunks.filter(({ visibility, text, words }) => {
    if (visibility === 'visible' || words < LEAST_REPEATED_WORDS) return true;
    if (shown.has(text)) return false;
    shown.add(text);
    return true;
  });
}
