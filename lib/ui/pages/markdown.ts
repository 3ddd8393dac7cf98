/** Words in a line: plain, or of more weight. */
export interface Run {
  text: string;
  weight: 'plain' | 'strong';
}

export type Block =
  | { kind: 'paragraph'; runs: Run[] }
  | { kind: 'list'; items: Run[][] }
  | { kind: 'table'; head: Run[][]; rows: Run[][][] };

/** A part of a text under its heading. */
export interface Chapter {
  title: string;
  blocks: Block[];
}

/**
 * Takes our own texts apart: a title, what stands before the first heading, and the chapters. It knows as much of
 * Markdown as these use: headings of two levels, paragraphs, lists, tables and bold words.
 */
export function chaptersOf(markdown: string): { title: string; lead: Block[]; chapters: Chapter[] } {
  const [before = '', ...parts] = markdown.split(/^## /m);
  const [first = '', ...rest] = before.trim().split('\n');
  return {
    title: first.replace(/^# /, ''),
    lead: blocksOf(rest.join('\n')),
    chapters: parts.map((part) => {
      const [title = '', ...lines] = part.split('\n');
      return { title, blocks: blocksOf(lines.join('\n')) };
    }),
  };
}

function blocksOf(text: string): Block[] {
  return text
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part): Block => {
      if (part.startsWith('- ')) return { kind: 'list', items: part.slice(2).split(/\n- /).map(runsOf) };
      if (!part.startsWith('|')) return { kind: 'paragraph', runs: runsOf(part) };
      const [head = [], , ...rows] = part.split('\n').map(cellsOf);
      return { kind: 'table', head, rows };
    });
}

const cellsOf = (line: string): Run[][] =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => runsOf(cell.trim()));

/** A line may end anywhere within a paragraph. */
function runsOf(text: string): Run[] {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .split('**')
    .map((piece, at): Run => ({ text: piece, weight: at % 2 === 1 ? 'strong' : 'plain' }))
    .filter((run) => run.text !== '');
}
