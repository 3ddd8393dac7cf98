import { languageOf } from '../detect/language';
import { MOST_SHOWN_CHARACTERS, PLACE_ATTRIBUTE, type PolicyMarkup } from '../policy/markup';
import { baseOf } from './links';
import { type Leaf, leavesOf } from './markup-leaves';
import { type Branch, isLeaf } from './markup-tree';
import { grow, TO_PLACE } from './markup-walk';
import { rank } from './outline';
import { readPolicy } from './read-policy';

/**
 * The policy in the page's own markup: headings, lists, tables, emphasis and links, hidden sections included; nothing
 * else of its elements and attributes. `url` is the page's address. The page is only read. Null where it holds no text.
 * Throws PolicyTooLongError beyond the bounds of reading.
 */
export function markupOf(page: Document, url: string): PolicyMarkup | null {
  const { dom, chunks } = readPolicy(page, url);
  const body = dom.body(page);
  if (!body || chunks.length === 0) return null;
  const text = chunks.map((chunk) => chunk.text).join('\n');
  const shown = fitting(chunks.map((chunk) => chunk.text));
  // An item that heads what is in it stays the item that the page shows.
  const levels = new Map(
    rank(chunks).flatMap(({ chunk, kind, level }, index): [number, number][] =>
      kind === 'heading' && chunk.kind !== 'item' ? [[index, level]] : [],
    ),
  );
  const leaves = leavesOf(dom, chunks.slice(0, shown));
  const { branches, places } = grow(dom, body, baseOf(dom, page, url), leaves, levels);
  const html = branches.map((branch) => printed(branch, places)).join('');
  return {
    kind: 'markup',
    text,
    html,
    language: languageOf(text),
    extent: shown < chunks.length ? 'beginning' : 'whole',
  };
}

/** How many of the blocks can be shown. */
function fitting(texts: readonly string[]): number {
  let characters = 0;
  const beyond = texts.findIndex((text) => {
    characters += text.length;
    return characters > MOST_SHOWN_CHARACTERS;
  });
  return beyond === -1 ? texts.length : beyond;
}

/** As HTML; a tree of markup is never deeper than `grow` lets it become. */
function printed(branch: Branch, places: ReadonlyMap<string, number>): string {
  if (isLeaf(branch)) return `<span ${PLACE_ATTRIBUTE}="${branch.at}">${escaped(branch.text)}</span>`;
  const { tag, attributes } = branch;
  if (tag === 'br') return '<br>';
  const children = together(branch.children);
  const [only] = children;
  const plain = only !== undefined && children.length === 1 && isLeaf(only) ? only : null;
  const inner = plain ? escaped(plain.text) : children.map((child) => printed(child, places)).join('');
  const own = Object.entries(attributes).flatMap(([name, value]) => attributeOf(name, value, places));
  // A link within the page to a place that is not shown is none.
  if (tag === 'a' && own.length === 0) return plain ? printed(plain, places) : inner;
  if (plain) own.push(` ${PLACE_ATTRIBUTE}="${plain.at}"`);
  return `<${tag}${own.join('')}>${inner}</${tag}>`;
}

function attributeOf(name: string, value: string, places: ReadonlyMap<string, number>): string[] {
  if (name !== TO_PLACE) return [` ${name}="${escaped(value)}"`];
  const place = places.get(value);
  return place === undefined ? [] : [` href="#${place}"`];
}

/** Texts that follow one another without a gap, as one. */
function together(branches: readonly Branch[]): Branch[] {
  const result: Branch[] = [];
  for (const branch of branches) {
    const before = result.at(-1);
    if (before && isLeaf(before) && isLeaf(branch) && before.at + before.text.length === branch.at)
      result[result.length - 1] = { ...before, text: before.text + branch.text } satisfies Leaf;
    else result.push(branch);
  }
  return result;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
