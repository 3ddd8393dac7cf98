import { decoded } from '../detect/address';
import { type Children, childrenOf } from './children';
import { type Dom, ELEMENT } from './dom';
import { bolds, isBlock, Tags } from './elements';
import { hrefOf, reachOf } from './links';
import type { Leaf } from './markup-leaves';
import { type Branch, type HeadingLevels, settle } from './markup-tree';
import { Styles } from './style';
import { spanOf, tableUse } from './tables';

/** Elements within elements beyond which the inner ones are dissolved: text that is read has no more. */
const DEEPEST = 32;

const named = (names: string): ReadonlySet<string> => new Set(names.split(' '));
const KEPT_BLOCKS = named('h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote');
const KEPT_IN_TABLES = named('thead tbody tfoot tr td th caption');
const INLINE: Readonly<Record<string, string>> = {
  i: 'em',
  em: 'em',
  sup: 'sup',
  sub: 'sub',
  code: 'code',
  tt: 'code',
};

/** What a link within the page points to, until it is known where that is in the text. */
export const TO_PLACE = 'to';

export interface Grown {
  branches: Branch[];
  /** Where in the text each named place of the page begins. */
  places: ReadonlyMap<string, number>;
}

interface Frame {
  tag: string;
  attributes: Record<string, string>;
  children: Children;
  branches: Branch[];
  table: 'data' | 'none';
  link: 'inside' | 'outside';
  depth: number;
}

/** Walks the page as the reader of its text does, and keeps of its elements what holds text of the policy. */
export function grow(
  dom: Dom,
  body: Element,
  base: string,
  leaves: ReadonlyMap<Node, readonly Leaf[]>,
  levels: HeadingLevels,
): Grown {
  const styles = new Styles();
  const tags = new Tags();
  const places = new Map<string, number>();
  let waiting: string[] = [];
  const put = (into: Branch[], node: Node) => {
    for (const leaf of leaves.get(node) ?? []) {
      into.push(leaf);
      for (const name of waiting) places.set(name, leaf.at);
      waiting = [];
    }
  };
  const root: Frame = frameOf(dom, tags, body, 'p', {}, null);
  const frames = [root];
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const node = frame.children.next();
    if (!node) {
      frames.pop();
      const settled = settle(frame.tag, frame.attributes, frame.branches, levels);
      const outer = frames.at(-1);
      if (!outer) return { branches: settled, places };
      for (const branch of settled) outer.branches.push(branch);
      continue;
    }
    if (dom.nodeType(node) !== ELEMENT) {
      put(frame.branches, node);
      continue;
    }
    const element = node as Element;
    for (const name of namesOf(dom, element)) if (!places.has(name)) waiting.push(name);
    if (leaves.has(element)) {
      put(frame.branches, element);
      if (dom.name(element) === 'br') frame.branches.push({ tag: 'br', attributes: {}, children: [] });
      continue;
    }
    const { tag, attributes } = keptOf(dom, styles, element, base, frame);
    frames.push(frameOf(dom, tags, element, tag, attributes, frame));
  }
  return { branches: [], places };
}

function frameOf(
  dom: Dom,
  tags: Tags,
  element: Element,
  tag: string,
  attributes: Record<string, string>,
  outer: Frame | null,
): Frame {
  const dissolved = tag === '' || tag === 'p';
  const own = tags.of(dom.name(element));
  const table = tag === 'table' ? 'data' : own.name === 'table' ? 'none' : (outer?.table ?? 'none');
  const depth = (outer?.depth ?? 0) + (dissolved ? 0 : 1);
  const link = tag === 'a' ? 'inside' : (outer?.link ?? 'outside');
  return { tag, attributes, children: childrenOf(dom, element, own), branches: [], table, link, depth };
}

/**
 * What an element is to be: "" where only what is in it is kept, in the line; "p" where it is kept as a block of its
 * own.
 */
function keptOf(
  dom: Dom,
  styles: Styles,
  element: Element,
  base: string,
  outer: Frame,
): { tag: string; attributes: Record<string, string> } {
  const name = dom.name(element);
  const style = styles.of(dom.attribute(element, 'style'));
  const block = isBlock(name, style);
  const plain = { tag: block ? 'p' : '', attributes: {} };
  if (outer.depth >= DEEPEST) return plain;
  if (name === 'a') return (outer.link === 'outside' ? linkOf(dom, element, base) : null) ?? plain;
  if (bolds.has(name) || (!block && /^(bold|[6-9]00)/.test(style.get('font-weight') ?? '')))
    return { tag: 'strong', attributes: {} };
  const inline = Object.hasOwn(INLINE, name) ? INLINE[name] : undefined;
  if (inline !== undefined) return { tag: inline, attributes: {} };
  if (name === 'table') return tableUse(dom, element) === 'data' ? { tag: name, attributes: {} } : plain;
  if (KEPT_IN_TABLES.has(name)) {
    if (outer.table === 'none') return plain;
    return { tag: name, attributes: name === 'td' || name === 'th' ? spansOf(dom, element) : {} };
  }
  return KEPT_BLOCKS.has(name) ? { tag: name, attributes: {} } : plain;
}

function linkOf(dom: Dom, element: Element, base: string): { tag: string; attributes: Record<string, string> } | null {
  const href = hrefOf(dom, element, base);
  if (href === null) return null;
  if (reachOf(href, base) !== 'here') return { tag: 'a', attributes: { href } };
  return { tag: 'a', attributes: { [TO_PLACE]: decoded(href.slice(href.indexOf('#') + 1)) } };
}

function spansOf(dom: Dom, cell: Element): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const name of ['colspan', 'rowspan'] as const) {
    const span = spanOf(dom, cell, name);
    if (span > 1) attributes[name] = String(span);
  }
  return attributes;
}

function namesOf(dom: Dom, element: Element): string[] {
  const id = dom.attribute(element, 'id');
  const name = dom.name(element) === 'a' ? dom.attribute(element, 'name') : null;
  return [id, name].filter((one) => one !== null && one !== '') as string[];
}
