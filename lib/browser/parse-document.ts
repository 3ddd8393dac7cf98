import { LONGEST_POLICY_CHARACTERS } from '../extract/limits';
import type { PolicyDocument, Range } from '../policy/document';
import { languageTag, listOf, natural, oneOf, optional, type Parser, record, text } from './parse';

/** Extraction stops here itself; more did not come from our content script. */
const anyText = text(LONGEST_POLICY_CHARACTERS);
const address = text(LONGEST_POLICY_CHARACTERS);
const MOST_BLOCKS = LONGEST_POLICY_CHARACTERS; // a block has at least one character
const MOST_HEADINGS = 64;
const DEEPEST_ELEMENT = 10_000; // browsers' own parsers stop at 512, their scripts do not
const MOST_CELLS = 10_000;

const range: Parser<Range> = (value) => {
  const [start = 0, end = 0] = listOf(natural, 2)(value);
  return [start, end];
};

export const policyDocument: Parser<PolicyDocument> = record({
  url: address,
  title: anyText,
  language: languageTag,
  blocks: listOf(
    record({
      kind: oneOf('heading', 'paragraph', 'item', 'row'),
      level: natural,
      text: anyText,
      section: listOf(anyText, MOST_HEADINGS),
      cells: optional(listOf(anyText, MOST_CELLS)),
      header: optional(listOf(anyText, MOST_CELLS)),
      visibility: oneOf('visible', 'collapsed'),
      closed: optional(listOf(range, MOST_CELLS)),
      at: listOf(natural, DEEPEST_ELEMENT),
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
