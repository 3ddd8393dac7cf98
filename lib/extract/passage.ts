import { blockOffsets, type PolicyDocument } from '../policy/document';
import { TEXT } from './dom';
import type { Chunk, Piece } from './flow';
import { fold } from './flow';
import { readPolicy } from './read-policy';

/**
 * The place in the page of the characters `start` to `end` of `documentText(document)`. The page is read anew and
 * compared: null if the blocks concerned are not there any more, or if the offsets are none.
 */
export function findPassage(page: Document, document: PolicyDocument, start: number, end: number): Range | null {
  if (!(start >= 0 && end > start)) return null;
  const first = placeOf(document, start);
  const last = placeOf(document, end - 1);
  if (!first || !last) return null;
  const { chunks } = readPolicy(page, document.url);
  const from = chunkLike(chunks, document, first.block);
  const to = first.block === last.block ? from : chunkLike(chunks, document, last.block);
  const beginning = from && boundary(from, first.offset, 'start');
  const ending = to && boundary(to, last.offset + 1, 'end');
  if (!beginning || !ending) return null;
  const range = page.createRange();
  range.setStart(beginning.node, beginning.offset);
  range.setEnd(ending.node, ending.offset);
  return range.collapsed ? null : range;
}

function placeOf(document: PolicyDocument, at: number): { block: number; offset: number } | null {
  const offsets = blockOffsets(document);
  const block = offsets.findLastIndex((offset) => offset <= at);
  const text = document.blocks[block]?.text;
  const offset = at - (offsets[block] ?? 0);
  return text !== undefined && offset < text.length ? { block, offset } : null;
}

/**
 * The chunk that a block was made of; a page that has grown or lost a block elsewhere still has it, at another index.
 */
function chunkLike(chunks: readonly Chunk[], document: PolicyDocument, index: number): Chunk | null {
  const text = document.blocks[index]?.text;
  if (chunks[index]?.text === text) return chunks[index] ?? null;
  const alike = chunks.flatMap((chunk, at) => (chunk.text === text ? [at] : []));
  const nearest = alike.sort((a, b) => Math.abs(a - index) - Math.abs(b - index))[0];
  return nearest === undefined ? null : (chunks[nearest] ?? null);
}

/** Where in the DOM a character of the chunk stands: for "end", behind the character before `offset`. */
function boundary(chunk: Chunk, offset: number, side: 'start' | 'end'): { node: Node; offset: number } | null {
  const { pieces } = chunk;
  const index = pieces.findLastIndex((piece) => (side === 'start' ? piece.start <= offset : piece.start < offset));
  const piece = pieces[index];
  if (!piece) return null;
  const data = piece.node.nodeType === TEXT ? (piece.node.nodeValue ?? '') : null;
  if (data === null) return besideElement(piece.node, side);
  const at = rawOffset(piece, data, chunk.text, offset, side);
  // The character is one that we set between two nodes: begin with the next.
  if (side === 'start' && at === data.length && pieces[index + 1])
    return boundary(chunk, pieces[index + 1]?.start ?? 0, side);
  return { node: piece.node, offset: at };
}

function besideElement(element: Node, side: 'start' | 'end'): { node: Node; offset: number } | null {
  const { parentNode } = element;
  if (!parentNode) return null;
  const index = [...parentNode.childNodes].indexOf(element as ChildNode);
  return { node: parentNode, offset: side === 'start' ? index : index + 1 };
}

/** Counts along a node's own characters as `fold` folds them. */
function rawOffset({ start, from }: Piece, data: string, text: string, offset: number, side: 'start' | 'end'): number {
  let at = from;
  let folded = start;
  // Leading white space was dropped where the text before ended with some.
  if (text[start] !== ' ')
    while (at < data.length && fold(characterAt(data, at)).trim() === '') at += lengthAt(data, at);
  while (at < data.length && folded < offset) {
    const character = fold(characterAt(data, at));
    at += lengthAt(data, at);
    if (character === '') continue;
    if (character === ' ')
      while (at < data.length && fold(characterAt(data, at)).trim() === '') at += lengthAt(data, at);
    folded += character.length;
  }
  if (side === 'start') while (at < data.length && fold(characterAt(data, at)) === '') at += lengthAt(data, at);
  return at;
}

/** 2 for a character of two halves. */
function lengthAt(data: string, at: number): number {
  return (data.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function characterAt(data: string, at: number): string {
  return data.slice(at, at + lengthAt(data, at));
}
