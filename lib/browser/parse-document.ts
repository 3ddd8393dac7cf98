import type { PolicyDocument } from '../policy/document';
import { listOf, natural, oneOf, optional, type Parser, record, text } from './parse';

/** Twice what extraction lets through; more did not come from our content script. */
const LONGEST_TEXT = 10_000_000;
const MOST_BLOCKS = 500_000;
const LONGEST_ADDRESS = 100_000;
const DEEPEST = 2_000;
const MOST_CELLS = 2_000;

const anyText = text(LONGEST_TEXT);
const address = text(LONGEST_ADDRESS);

export const policyDocument: Parser<PolicyDocument> = record({
  url: address,
  title: anyText,
  language: text(35), // the longest BCP 47 tag that anybody needs
  blocks: listOf(
    record({
      kind: oneOf('heading', 'paragraph', 'item', 'row'),
      level: natural,
      text: anyText,
      section: listOf(anyText, DEEPEST),
      cells: optional(listOf(anyText, MOST_CELLS)),
      header: optional(listOf(anyText, MOST_CELLS)),
      visibility: oneOf('visible', 'collapsed'),
      at: listOf(natural, DEEPEST),
    }),
    MOST_BLOCKS,
  ),
  links: listOf(record({ text: anyText, href: address, block: natural, start: natural, end: natural }), MOST_BLOCKS),
  hints: record({
    siteName: optional(anyText),
    copyright: optional(anyText),
    choiceLinks: optional(listOf(record({ text: anyText, href: address }), MOST_BLOCKS)),
  }),
});
