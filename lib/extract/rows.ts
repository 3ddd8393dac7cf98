import { wordCount } from '../detect/phrases';
import type { NodePath, Range } from '../policy/document';
import type { Chunk, Run } from './flow';
import type { Place } from './place';
import type { Reader } from './reader';
import { type Grid, spanOf } from './tables';

/** A table row being read: its cells so far, joined by " | " where they are not empty. */
export interface Row extends Run {
  grid: Grid;
  at: NodePath;
}

export function beginRow(reader: Reader, grid: Grid, at: NodePath): void {
  reader.flush();
  grid.beginRow();
  reader.row = { grid, at, text: '', pieces: [], links: [], closed: [] };
}

/** Takes what has flowed in as the text of one cell. */
export function endCell(reader: Reader, cell: Element, kind: 'td' | 'th'): void {
  const { row, flow, dom } = reader;
  if (!row) return;
  const taken = flow.take();
  const spans = { columns: spanOf(dom, cell, 'colspan'), rows: spanOf(dom, cell, 'rowspan') };
  row.grid.addCell(taken?.text ?? '', kind === 'th' || taken?.weight === 'bold' ? 'th' : 'td', spans);
  if (!taken) return;
  const offset = row.text === '' ? 0 : row.text.length + 3;
  row.text = row.text === '' ? taken.text : `${row.text} | ${taken.text}`;
  row.pieces.push(...taken.pieces.map((piece) => ({ ...piece, start: piece.start + offset })));
  row.closed.push(...taken.closed.map(([start, end]): Range => [start + offset, end + offset]));
  row.links.push(...taken.links.map(({ href, start, end }) => ({ href, start: start + offset, end: end + offset })));
}

export function endRow(reader: Reader, place: Place, rows: 'head' | 'body'): void {
  const { row } = reader;
  reader.row = null;
  if (!row) return;
  const { cells, header } = row.grid.endRow(rows);
  const { text, pieces, links, closed, at } = row;
  const { box, visibility } = place;
  if (text === '') return;
  const words = wordCount(text);
  const common = { text, words, pieces, links, box, visibility, at, closed: visibility === 'collapsed' ? [] : closed };
  const chunk: Chunk = { ...common, kind: 'row', level: 0, weight: 'plain', cells };
  reader.reading.chunks.push(header ? { ...chunk, header } : chunk);
}
