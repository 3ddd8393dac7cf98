import { strongest } from '../detect/names';
import { namesOf } from '../detect/page-names';
import { ownDocument } from './documents';
import { type Dom, domOf } from './dom';
import type { Chunk } from './flow';
import { baseOf } from './links';
import { withoutRepetitions } from './outline';
import { readPage } from './reader';
import { selectText } from './select';

/** The policy's chunks in reading order, still tied to the nodes they came from. */
export interface PolicyReading {
  dom: Dom;
  chunks: Chunk[];
  /** Every other chunk of the page. */
  aside: Chunk[];
}

/** Reads the page and picks the policy out of it. Throws PolicyTooLongError beyond the bounds. */
export function readPolicy(page: Document, url: string): PolicyReading {
  const dom = domOf(page);
  const body = dom.body(page);
  if (!body) return { dom, chunks: [], aside: [] };
  const reading = readPage(dom, body, baseOf(dom, page, url));
  const { title, heading, path } = namesOf(page, url);
  const text = withoutRepetitions(selectText(reading, url));
  const chunks = ownDocument(text, strongest([title, heading, path]));
  const own = new Set(chunks);
  return { dom, chunks, aside: reading.chunks.filter((chunk) => !own.has(chunk)) };
}
