import { type Dom, TEXT } from './dom';
import type { Chunk, Piece } from './flow';
import { fold } from './flow';

/** Some text of the policy as it is printed, and where it begins in `documentText`. */
export interface Leaf {
  text: string;
  at: number;
  /** Index of its block. */
  block: number;
}

/** The text that each node of the page gave to the policy, character by character as it stands in `documentText`. */
export function leavesOf(dom: Dom, chunks: readonly Chunk[]): Map<Node, Leaf[]> {
  const leaves = new Map<Node, Leaf[]>();
  let offset = 0;
  chunks.forEach((chunk, block) => {
    chunk.pieces.forEach((piece, index) => {
      const end = chunk.pieces[index + 1]?.start ?? chunk.text.length;
      const text = ownText(dom, chunk.text, piece, end);
      if (text === '') return;
      const leaf = { text, at: offset + piece.start, block };
      const before = leaves.get(piece.node);
      if (before) before.push(leaf);
      else leaves.set(piece.node, [leaf]);
    });
    offset += chunk.text.length + 1;
  });
  return leaves;
}

/** A piece without the marks that were set behind it to part it from the next: those are not the page's. */
function ownText(dom: Dom, text: string, { node, start, from }: Piece, end: number): string {
  const printed = text.slice(start, end);
  if (dom.nodeType(node) !== TEXT) return printed.replace(/(?: \||;) $/, '');
  const data = fold(dom.text(node).slice(from));
  const given = start === 0 || text[start - 1] === ' ' ? data.trimStart() : data;
  let same = 0;
  while (same < printed.length && printed[same] === given[same]) same += 1;
  return printed.slice(0, same);
}
