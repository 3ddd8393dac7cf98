import type { Dom } from './dom';

const MOST_CELL_CHARACTERS = 4000; // a longer cell is a column of the page, not an entry

/** How a table is read: its rows as data, or as if it were no table. */
export type TableUse = 'data' | 'layout';

/**
 * Tables of data have several rows of several short cells; tables for layout hold headings, tables or the whole text.
 */
export function tableUse(dom: Dom, table: Element): TableUse {
  const role = dom.attribute(table, 'role');
  if (role === 'presentation' || role === 'none') return 'layout';
  if (dom.holds(table, 'table, h1, h2, form, article, main')) return 'layout';
  const rows = dom.select(table, 'tr');
  const cells = dom.select(table, 'td, th');
  if (rows.length < 2 || cells.length < rows.length * 1.5) return 'layout';
  if (dom.holds(table, 'th')) return 'data';
  return cells.every((cell) => textLength(dom, cell) <= MOST_CELL_CHARACTERS) ? 'data' : 'layout';
}

function textLength(dom: Dom, element: Element): number {
  let length = 0;
  const stack: Node[] = [element];
  for (let node = stack.pop(); node && length <= MOST_CELL_CHARACTERS; node = stack.pop()) {
    length += dom.text(node).trim().length;
    stack.push(...dom.childNodes(node));
  }
  return length;
}

/** Lines up the cells of a table's rows: spans over columns and rows leave "" where another cell reaches in. */
export class Grid {
  header: string[] | null = null;
  private readonly reaching: number[] = [];
  private rows = 0;
  private cells: string[] = [];
  private headings = 0;
  private filled = 0;

  beginRow(): void {
    this.cells = [];
    this.headings = 0;
    this.filled = 0;
  }

  /** `spans` are the cell's colspan and rowspan. */
  addCell(text: string, kind: 'th' | 'td', spans: { columns: number; rows: number }): void {
    this.skipReaching();
    for (let column = 0; column < spans.columns; column += 1) {
      this.reaching[this.cells.length] = spans.rows - 1;
      this.cells.push(column === 0 ? text : '');
    }
    this.filled += 1;
    if (kind === 'th') this.headings += 1;
  }

  /** The finished row; the first one becomes the header when all its cells are headings, or `inHead`. */
  endRow(place: 'head' | 'body'): { cells: string[]; header: string[] | null } {
    this.skipReaching();
    this.rows += 1;
    const isHeader = this.filled > 1 && (place === 'head' || (this.rows === 1 && this.headings === this.filled));
    const header = isHeader ? null : this.header;
    if (isHeader) this.header = this.cells;
    return { cells: this.cells, header: header && header.length === this.cells.length ? header : null };
  }

  private skipReaching(): void {
    while ((this.reaching[this.cells.length] ?? 0) > 0) {
      this.reaching[this.cells.length] = (this.reaching[this.cells.length] ?? 1) - 1;
      this.cells.push('');
    }
  }
}

/** A span attribute as a number of cells; browsers' own limit keeps a hostile one small. */
export function spanOf(dom: Dom, cell: Element, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(dom.attribute(cell, name) ?? '1', 10);
  return span >= 1 && span <= 100 ? span : 1;
}
