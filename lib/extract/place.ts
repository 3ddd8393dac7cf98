import { type Attributes, attributesOf } from './attributes';
import type { Box } from './boxes';
import { TEXT } from './dom';
import { furnitureOf, isBlockStyle, opensPart, type Tag } from './elements';
import { colourOf, hidingOf, sizeOf } from './hiding';
import { hrefOf, labelOf } from './links';
import { decodeProtectedMail } from './mail';
import type { Reader } from './reader';
import { beginRow, endCell, endRow } from './rows';
import type { Style } from './style';
import { Grid, tableUse } from './tables';

const LONGEST_BUTTON_CHARACTERS = 80; // more is text that happens to be clickable

/** What an element hands down to what is in it. */
export interface Place {
  box: Box;
  visibility: 'visible' | 'collapsed';
  weight: 'bold' | 'plain';
  size: 'legible' | 'illegible';
  colour: 'legible' | 'illegible';
  /** How many lists we are in. */
  lists: number;
  /** The list item we are in; a heading in it turns it into a section. */
  item: { level: number; kind: 'item' | 'section' } | null;
  heading: { level: number } | null;
  table: { grid: Grid; rows: 'head' | 'body' } | null;
  within: 'text' | 'page';
  /** Length of the path to the innermost block. */
  depth: number;
  text: 'flowing' | 'preformatted';
}

/** What to do with an element: null to pass over it, else what holds inside and what to do at its end. */
export type Entry = { place: Place; leave?: () => void } | null;

export function enter(reader: Reader, element: Element, tag: Tag, outer: Place): Entry {
  if (tag.reading === 'break') reader.breakLine(element, outer);
  if (tag.reading === 'field') reader.reading.controls.push({ box: outer.box, label: '' });
  if (tag.reading !== 'text') return null;
  const { name } = tag;
  const attributes = attributesOf(reader.dom, reader.styles, element);
  const { id, role, style } = attributes;
  const mail = attributes.mail === null ? null : decodeProtectedMail(attributes.mail);
  if (mail !== null) return readMail(reader, element, outer, mail);
  if (isButton(name, role)) return enterButton(reader, element, outer);
  const hiding = hidingOf(attributes);
  const isHeading = tag.rank > 0;
  // Titles are hidden behind pictures of themselves.
  if (hiding === 'out-of-sight' && !isHeading) return null;
  const place = { ...outer };
  const isIllegible = outer.size === 'illegible' || outer.colour === 'illegible';
  if (!isHeading && (style.size > 0 || isIllegible)) {
    place.size = sizeOf(attributes) ?? outer.size;
    place.colour = colourOf(attributes) ?? outer.colour;
  }
  const isClosed = hiding === 'closed' || (id !== null && reader.closed.has(id));
  if (isClosed || inClosedDetails(reader, name, outer)) place.visibility = 'collapsed';
  if (tag.weight === 'bold' || isBoldStyle(style)) place.weight = 'bold';
  if (name === 'a') return enterLink(reader, element, place);
  if (tag.flow === 'inline' && !isBlockStyle(style)) return { place };
  return enterBlock(reader, element, tag, attributes, place);
}

function isBoldStyle(style: Style): boolean {
  return style.size > 0 && /^(bold|[6-9]00)/.test(style.get('font-weight') ?? '');
}

function enterBlock(reader: Reader, element: Element, tag: Tag, attributes: Attributes, place: Place): Entry {
  const { name } = tag;
  const { dom, flow } = reader;
  const outer = place.box;
  reader.flush();
  place.depth = reader.depth;
  if (reader.row) {
    if (name !== 'td' && name !== 'th') return { place, leave: () => flow.part(';') };
    return { place, leave: () => endCell(reader, element, name) };
  }
  const furniture = furnitureOf(name, attributes, place.within);
  place.box = { parent: outer, element, name, furniture, within: place.within };
  reader.reading.boxes.push(place.box);
  if (name === 'main' || name === 'article' || name === 'section') place.within = 'text';
  if (name === 'pre') place.text = 'preformatted';
  if (name === 'ul' || name === 'ol') place.lists = place.item?.kind === 'section' ? 1 : place.lists + 1;
  if (name === 'li') place.item = { level: Math.max(1, place.lists), kind: 'item' };
  const rank = headingRank(reader, element, tag, attributes.role);
  if (rank !== null) place.heading = { level: rank };
  if (name === 'table') place.table = tableUse(dom, element) === 'data' ? { grid: new Grid(), rows: 'body' } : null;
  if (name === 'thead' && place.table) place.table = { ...place.table, rows: 'head' };
  if (name === 'tr' && place.table) {
    const { grid, rows } = place.table;
    beginRow(reader, grid, reader.pathTo(place));
    return { place, leave: () => endRow(reader, place, rows) };
  }
  return { place, leave: () => reader.flush() };
}

function headingRank(reader: Reader, element: Element, { name, rank }: Tag, role: string | null): number | null {
  if (rank > 0) return rank;
  if (name === 'summary') return 0;
  if (role !== 'heading') return null;
  const level = Number(reader.dom.attribute(element, 'aria-level') ?? '2');
  return level >= 1 && level <= 6 ? level : 2;
}

function inClosedDetails(reader: Reader, name: string, { box }: Place): boolean {
  return box.name === 'details' && name !== 'summary' && reader.dom.attribute(box.element, 'open') === null;
}

function enterLink(reader: Reader, element: Element, place: Place): Entry {
  const href = hrefOf(reader.dom, element, reader.base);
  if (href === null) return { place };
  reader.flow.openLink(href);
  return { place, leave: () => reader.flow.closeLink() };
}

function readMail(reader: Reader, element: Element, place: Place, mail: string): null {
  reader.flow.openLink(`mailto:${mail}`);
  reader.readText(element, place, mail);
  reader.flow.closeLink();
  return null;
}

function isButton(name: string, role: string | null): boolean {
  return name === 'button' || role === 'button' || role === 'tab' || role === 'switch';
}

/** A button that opens a part of the text is its heading; one inside a sentence is a word of it; others are no text. */
function enterButton(reader: Reader, element: Element, outer: Place): Entry {
  const { dom, reading } = reader;
  const label = labelOf(dom, element, LONGEST_BUTTON_CHARACTERS);
  reading.controls.push({ box: outer.box, label });
  if (outer.heading || inSentence(reader, element)) return { place: outer };
  const heads = opensPart(dom, element) || dom.holds(element, 'h1, h2, h3, h4, h5, h6');
  if (!heads && label.length <= LONGEST_BUTTON_CHARACTERS) return null;
  reader.flush();
  const place: Place = heads ? { ...outer, heading: { level: 0 }, depth: reader.depth } : outer;
  return { place, leave: () => reader.flush() };
}

/** A button with text right before or behind it. */
function inSentence({ dom, flow }: Reader, element: Element): boolean {
  const isWords = (node: Node | null) => node !== null && dom.nodeType(node) === TEXT && /\p{L}/u.test(dom.text(node));
  return flow.length > 0 && (isWords(dom.previousSibling(element)) || isWords(dom.nextSibling(element)));
}
