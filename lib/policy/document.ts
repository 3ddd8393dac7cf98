/**
 * A policy as plain data: what is left of a page once the DOM has been read. Nothing past `extract` knows of elements.
 */
export interface PolicyDocument {
  url: string;
  /** The policy's own title: its first heading, else the page's title. */
  title: string;
  /** BCP 47 primary language of the text itself ("en"), whatever the page claims; "und" when too short to tell. */
  language: string;
  blocks: Block[];
  links: Link[];
  hints: PageHints;
}

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row';

export interface Block {
  kind: BlockKind;
  /** Heading: 1…6. Item: nesting depth from 1. Paragraph and row: 0. */
  level: number;
  /** White space folded, trimmed, never empty. A row's cells are joined by " | ". */
  text: string;
  /** Texts of the headings above, outermost first. A heading's own text is not among them. */
  section: string[];
  /** Row only: the texts of its cells, in order; empty cells are "". */
  cells?: string[];
  /** Row only: the column headers, aligned with `cells`, where the table has any. */
  header?: string[];
  /** A collapsed block stands in a closed accordion, tab or hidden legal section; the reader has to open it. */
  visibility: 'visible' | 'collapsed';
  /**
   * In a visible block only: the parts of its text that are hidden all the same, as UTF-16 offsets; absent where there
   * are none.
   */
  closed?: Range[];
  at: NodePath;
}

export type Range = readonly [start: number, end: number];

/** Child-element indexes from <body> down to the element that the block was read from. */
export type NodePath = readonly number[];

export interface Link {
  /** What the reader sees. */
  text: string;
  /** Absolute; http, https or mailto only. */
  href: string;
  /** Index into `blocks`. */
  block: number;
  /** UTF-16 offsets of the link's text in the text of its block. */
  start: number;
  end: number;
}

/** What the page says about its publisher outside the policy's text: only used where the text itself is silent. */
export interface PageHints {
  /** `og:site_name` or the like. */
  siteName?: string;
  /** The copyright line of the footer, as printed. */
  copyright?: string;
  /**
   * Footer or head links outside the text whose words name a privacy choice ("Your privacy choices", "Do not sell…").
   */
  choiceLinks?: { text: string; href: string }[];
}

/** The text that `smallprint extract` prints: one block a line. Evidence offsets count UTF-16 units in it. */
export function documentText(document: PolicyDocument): string {
  return document.blocks.map((block) => block.text).join('\n');
}

/** Where each block begins in `documentText`. */
export function blockOffsets(document: PolicyDocument): number[] {
  let offset = 0;
  return document.blocks.map((block) => {
    const start = offset;
    offset += block.text.length + 1;
    return start;
  });
}
