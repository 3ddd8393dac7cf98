import { wordCount } from '../detect/phrases';
import type { NodePath } from '../policy/document';
import type { Box, Control } from './boxes';
import { type Children, childrenOf } from './children';
import { type Dom, ELEMENT, TEXT } from './dom';
import { Tags } from './elements';
import { type Chunk, Flow, type Run } from './flow';
import { LONGEST_POLICY_CHARACTERS, MOST_NODES, PolicyTooLongError } from './limits';
import { enter, type Place } from './place';
import type { Row } from './rows';
import { Styles } from './style';

const LONGEST_HEADING_CHARACTERS = 250; // longer ones are paragraphs made to look big
const LONGEST_HEADING_LINE = 90; // characters of a bold line that heads the lines after it
const DEEPEST_PATH = 512; // deeper nodes are named by their ancestor; browsers' parsers stop nesting there too

/** The text of a page as chunks in reading order, with the boxes they stand in and the controls among them. */
export interface Reading {
  chunks: Chunk[];
  boxes: Box[];
  controls: Control[];
}

interface Frame {
  place: Place;
  children: Children;
  index: number;
  leave?: (() => void) | undefined;
}

/**
 * Reads all text in `body`, hidden parts included, in one iterative walk. No layout is asked for: the outcome is the
 * same in a browser and in a terminal, and no nesting is too deep. Throws PolicyTooLongError beyond its bounds.
 */
export function readPage(dom: Dom, body: Element, base: string): Reading {
  const reader = new Reader(dom, base, closedParts(dom, body));
  reader.read(body);
  return reader.reading;
}

/** Ids of the parts that a button says it would open. */
function closedParts(dom: Dom, body: Element): ReadonlySet<string> {
  const openers = dom.select(body, '[aria-expanded="false"][aria-controls]');
  return new Set(openers.map((opener) => dom.attribute(opener, 'aria-controls') ?? ''));
}

/** Collapsed where all of it is hidden; a visible block tells which parts of it are. */
function sightOf({ text, closed }: Pick<Run, 'text' | 'closed'>): Pick<Chunk, 'visibility' | 'closed'> {
  if (closed.length === 0) return { visibility: 'visible', closed };
  const seen = [
    ...closed.map(([start], n) => text.slice(closed[n - 1]?.[1] ?? 0, start)),
    text.slice(closed.at(-1)?.[1]),
  ];
  return seen.every((part) => part.trim() === '')
    ? { visibility: 'collapsed', closed: [] }
    : { visibility: 'visible', closed };
}

/** The walk's state: where it is, and the text that flows into the block being read. */
export class Reader {
  readonly reading: Reading = { chunks: [], boxes: [], controls: [] };
  readonly flow = new Flow();
  row: Row | null = null;
  readonly styles = new Styles();
  private readonly tags = new Tags();
  private readonly path: number[] = [];
  private start: { place: Place; at: NodePath } | null = null;
  private characters = 0;
  private brokeLine = false;

  constructor(
    readonly dom: Dom,
    readonly base: string,
    readonly closed: ReadonlySet<string>,
  ) {}

  read(body: Element): void {
    const box: Box = { parent: null, element: body, name: 'body', furniture: null, within: 'page' };
    this.reading.boxes.push(box);
    const place: Place = {
      box,
      visibility: 'visible',
      weight: 'plain',
      size: 'legible',
      colour: 'legible',
      lists: 0,
      item: null,
      heading: null,
      table: null,
      within: 'page',
      depth: 0,
      text: 'flowing',
    };
    const frames: Frame[] = [{ place, children: childrenOf(this.dom, body, this.tags.of('body')), index: -1 }];
    let nodes = 0;
    for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
      // The element before has been left, or was passed over.
      if (this.path.length >= frames.length) this.path.pop();
      const node = frame.children.next();
      if (!node) {
        frame.leave?.();
        frames.pop();
        continue;
      }
      nodes += 1;
      if (nodes > MOST_NODES) throw new PolicyTooLongError();
      const type = this.dom.nodeType(node);
      if (type === TEXT) this.readText(node, frame.place);
      if (type !== ELEMENT) continue;
      frame.index += 1;
      if (this.path.length < DEEPEST_PATH) this.path.push(frame.index);
      const tag = this.tags.of(this.dom.name(node as Element));
      const next = enter(this, node as Element, tag, frame.place);
      if (!next) continue;
      const { place, leave } = next;
      frames.push({ place, children: childrenOf(this.dom, node as Element, tag), index: -1, leave });
    }
    this.flush();
  }

  /** Text of a node, or the text that an element stands for. */
  readText(node: Node, place: Place, data = this.dom.text(node)): void {
    if (place.size === 'illegible' || place.colour === 'illegible') return;
    if (place.text !== 'preformatted') {
      this.append(node, data, place, 0);
      return;
    }
    let from = 0;
    for (const part of data.split(/(\n[ \t]*\n)/)) {
      if (/^\n[ \t]*\n$/.test(part)) this.flush();
      else this.append(node, part, place, from);
      from += part.length;
    }
  }

  private append(node: Node, data: string, place: Place, from: number): void {
    const isBlank = /^\s*$/.test(data);
    if (isBlank && this.flow.length === 0) return;
    if (!this.start) this.start = { place, at: this.pathTo(place) };
    if (!isBlank) this.brokeLine = false;
    this.characters += data.length;
    if (this.characters > LONGEST_POLICY_CHARACTERS) throw new PolicyTooLongError();
    this.flow.append(node, data, place, from);
  }

  pathTo(place: Place): NodePath {
    return this.path.slice(0, place.depth);
  }

  get depth(): number {
    return this.path.length;
  }

  /** Two line breaks part paragraphs; one does after a finished sentence or a bold line, and else is a space. */
  breakLine(node: Node, place: Place): void {
    if (this.row) {
      this.flow.part(';');
      return;
    }
    const headsLines = this.flow.weight === 'bold' && this.flow.length <= LONGEST_HEADING_LINE;
    if (this.brokeLine || headsLines || this.flow.endsWith(/[.:;!?…。：；]$/)) this.flush();
    else this.append(node, ' ', place, 0);
    this.brokeLine = true;
  }

  /** Ends the block being read: in a table row its text stays in the cell. */
  flush(): void {
    if (this.row) {
      this.flow.part(';');
      return;
    }
    const { start } = this;
    this.brokeLine = false;
    if (!start) return; // Nothing has flowed in: most blocks begin and end around others.
    const taken = this.flow.take();
    this.start = null;
    if (!taken) return;
    const { box, item, heading, lists } = start.place;
    const common = { ...taken, ...sightOf(taken), words: wordCount(taken.text), box, at: start.at };
    if (heading && taken.text.length <= LONGEST_HEADING_CHARACTERS) {
      this.reading.chunks.push({ ...common, kind: 'heading', level: heading.level });
      // A list whose items have headings is made of sections.
      if (item) item.kind = 'section';
    } else if (item?.kind === 'item') {
      this.reading.chunks.push({ ...common, kind: 'item', level: item.level });
    } else if (/^[•·▪◦‣●■*–-]\s/.test(taken.text)) {
      this.reading.chunks.push({ ...common, kind: 'item', level: lists + 1 });
    } else {
      this.reading.chunks.push({ ...common, kind: 'paragraph', level: 0 });
    }
  }
}
