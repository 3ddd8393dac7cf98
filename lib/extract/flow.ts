import type { BlockKind, NodePath, Range } from '../policy/document';
import type { Box } from './boxes';

/** From `start` on, a chunk's text is that of `node`, folded, from its character `from`. */
export interface Piece {
  start: number;
  node: Node;
  from: number;
}

export interface ChunkLink {
  href: string;
  start: number;
  end: number;
}

/** Text with the links in it and the nodes it came from. */
export interface Run {
  text: string;
  pieces: Piece[];
  links: ChunkLink[];
  /** The parts of it that are hidden. */
  closed: Range[];
}

/** A block as read from the page, before anything is judged. */
export interface Chunk extends Run {
  box: Box;
  kind: BlockKind;
  /** Heading: 1…6, or 0 for one that gives no rank of its own. Item: nesting depth. */
  level: number;
  visibility: 'visible' | 'collapsed';
  /** How long its text is to a reader: counted once, asked often. */
  words: number;
  at: NodePath;
  /** "bold": all of its text is. */
  weight: 'bold' | 'plain';
  cells?: string[];
  header?: string[];
}

// Hints for the printer, joiners, marks and turns of direction, tags: inside words they would hide them from the
// reader, and between words turn them round. These are the code points that Unicode calls default ignorable, as far as
// they occur in text.
const INVISIBLE =
  /[\u00ad\u061c\u115f\u1160\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0]|\u034f|[\u17b4\u17b5]|[\u180b-\u180f]|[\ufe00-\ufe0f]|\udb40[\udc00-\udfff]/g;

const UNFOLDED = new RegExp(`${INVISIBLE.source}|[^\\S ]| {2}`);

/** White space folded to one space and invisible characters gone, as all text of a PolicyDocument is. */
export function fold(text: string): string {
  if (!UNFOLDED.test(text)) return text;
  return text.replace(INVISIBLE, '').replace(/[^\S ]\s*| \s+/g, ' ');
}

/** Gathers the text that flows into one block. */
export class Flow {
  private text = '';
  /** Does the text end in a space? To ask the text itself, once for each node, would copy it each time. */
  private edge: 'space' | 'word' = 'word';
  private pieces: Piece[] = [];
  private links: ChunkLink[] = [];
  private closed: Range[] = [];
  private link: { href: string; start: number } | null = null;
  private mark = '';
  private plain = 0;

  get length(): number {
    return this.text.length;
  }

  get weight(): 'bold' | 'plain' {
    return this.plain === 0 && this.text !== '' ? 'bold' : 'plain';
  }

  endsWith(pattern: RegExp): boolean {
    return pattern.test(this.text.trimEnd());
  }

  append(node: Node, data: string, { weight, visibility }: Pick<Chunk, 'weight' | 'visibility'>, from = 0): void {
    const folded = fold(data);
    const text = folded.trimStart();
    if (this.text === '' && text === '') return;
    if (text !== '' && this.mark !== '') this.setMark();
    const added = this.text === '' || this.edge === 'space' ? text : folded;
    const start = this.text.length;
    this.pieces.push({ start, node, from });
    this.text += added;
    if (added !== '') this.edge = added.endsWith(' ') ? 'space' : 'word';
    if (visibility === 'collapsed') this.close(start);
    if (weight === 'plain' && text !== '') this.plain += 1;
  }

  /** What comes next stands apart, but in the same block: parted by `mark` where no punctuation does. */
  part(mark: string): void {
    if (this.text !== '') this.mark = mark;
  }

  openLink(href: string): void {
    this.closeLink();
    this.link = { href, start: this.text.length };
  }

  closeLink(): void {
    if (this.link) this.keepLink(this.link);
    this.link = null;
  }

  /** Gives up what has flowed in and begins anew; a link still open goes on in the next. */
  take(): (Run & { weight: 'bold' | 'plain' }) | null {
    if (this.link) this.keepLink(this.link);
    const { pieces, links, closed, weight } = this;
    const text = this.text.trimEnd();
    this.text = '';
    this.pieces = [];
    this.links = [];
    this.closed = [];
    this.mark = '';
    this.plain = 0;
    if (this.link) this.link.start = 0;
    return text === '' ? null : { text, pieces, links, closed, weight };
  }

  /** What has been added since `start` is hidden; hidden text after hidden text is one part. */
  private close(start: number): void {
    const last = this.closed.at(-1);
    if (last?.[1] === start) this.closed[this.closed.length - 1] = [last[0], this.text.length];
    else this.closed.push([start, this.text.length]);
  }

  private setMark(): void {
    const text = this.text.trimEnd();
    this.text = /[.,:;!?…|)]$/.test(text) ? `${text} ` : `${text}${this.mark} `;
    this.edge = 'space';
    this.mark = '';
  }

  private keepLink({ href, start }: { href: string; start: number }): void {
    const raw = this.text.slice(start);
    const end = start + raw.trimEnd().length;
    const begin = end - raw.trim().length;
    if (end > begin) this.links.push({ href, start: begin, end });
  }
}
