import { wordCount } from '../detect/phrases';
import type { Block, Link } from '../policy/document';
import type { Chunk } from './flow';

const LONGEST_BOLD_HEADING_WORDS = 14;
const LEAST_REPEATED_WORDS = 6; // shorter blocks recur by nature ("Learn more")

/** Chunks as blocks, each with the headings above it, and the links in them. */
export function outline(chunks: readonly Chunk[]): { blocks: Block[]; links: Link[] } {
  const blocks: Block[] = [];
  const links: Link[] = [];
  const above: { level: number; text: string }[] = [];
  let ranked = 1;
  for (const chunk of chunks) {
    const { kind, level } = rankOf(chunk, ranked);
    if (kind === 'heading') {
      if (chunk.kind === 'heading' && chunk.level > 0) ranked = level;
      while ((above.at(-1)?.level ?? 0) >= level) above.pop();
    }
    const { text, visibility, at, cells, header } = chunk;
    const section = above.map((heading) => heading.text);
    const block: Block = { kind, level, text, section, visibility, at };
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

/** A bold line on its own is a heading too, one below the last real heading. */
function rankOf(chunk: Chunk, ranked: number): { kind: Block['kind']; level: number } {
  const { kind, level, weight, text } = chunk;
  if (kind === 'heading') return { kind, level: level || Math.min(6, ranked + 1) };
  const isTitle = weight === 'bold' && !/[.;,。]$/.test(text) && wordCount(text) <= LONGEST_BOLD_HEADING_WORDS;
  if (kind === 'paragraph' && isTitle) return { kind: 'heading', level: Math.min(6, ranked + 1) };
  return { kind, level };
}

/** Hidden parts often repeat, for another screen or state, what the page shows anyway: such blocks are left out. */
export function withoutRepetitions(chunks: readonly Chunk[]): Chunk[] {
  const shown = new Set(chunks.filter(({ visibility }) => visibility === 'visible').map(({ text }) => text));
  return chunks.filter((chunk) => {
    if (chunk.visibility === 'visible') return true;
    if (wordCount(chunk.text) < LEAST_REPEATED_WORDS) return true;
    if (shown.has(chunk.text)) return false;
    shown.add(chunk.text);
    return true;
  });
}
