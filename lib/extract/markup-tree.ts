import type { Leaf } from './markup-leaves';

/** What is left of an element: its kind, what matters of its attributes, and what is in it. */
export interface Twig {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: Branch[];
}

export type Branch = Leaf | Twig;

export const isLeaf = (branch: Branch): branch is Leaf => 'text' in branch;

const named = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const INLINE = named('a strong em sup sub code br');
/** Hold blocks, and are more than a way to group them. */
const HOLDERS = named('li td th dt dd caption blockquote');
const TABLE_PARTS = named('thead tbody tfoot tr');

const isInline = (branch: Branch) => isLeaf(branch) || INLINE.has(branch.tag);

/** How the blocks of the document are headed: the level of each heading, by index of the block. */
export type HeadingLevels = ReadonlyMap<number, number>;

/**
 * What an element leaves behind once all in it is known, to be put in its place. `tag` is what it is to be: "p" for
 * every block without a meaning of its own, so that the result is as flat as the text reads, and "" where only its
 * content stays.
 */
export function settle(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly Branch[],
  levels: HeadingLevels,
): Branch[] {
  if (tag === '') return [...children];
  // A cell keeps its place in the table when it is empty.
  if (tag === 'td' || tag === 'th') return [{ tag, attributes, children: inside(tag, children, levels) }];
  if (children.length === 0) return [];
  if (INLINE.has(tag))
    return children.some((child) => !isInline(child)) ? [...children] : each(tag, attributes, children);
  if (TABLE_PARTS.has(tag) || tag === 'table') {
    const wanted =
      tag === 'tr' ? ['td', 'th'] : tag === 'table' ? ['thead', 'tbody', 'tfoot', 'caption', 'tr'] : ['tr'];
    const parts = children.filter((child) => !isLeaf(child) && wanted.includes(child.tag));
    return parts.some(hasLeaf) ? [{ tag, attributes, children: parts }] : paragraphs('p', {}, children, levels);
  }
  if (tag === 'ul' || tag === 'ol') return [{ tag, attributes, children: filled(children, ['li'], 'li') }];
  if (tag === 'dl') return [{ tag, attributes, children: filled(children.flatMap(asItems), ['dt', 'dd'], 'dd') }];
  if (HOLDERS.has(tag)) return [{ tag, attributes, children: inside(tag, children, levels) }];
  return paragraphs(tag, attributes, children, levels);
}

/** The text of an inline element that runs over several blocks, as one element in each. */
function each(tag: string, attributes: Readonly<Record<string, string>>, children: readonly Branch[]): Branch[] {
  return runsOf(children).map((run) => ({ tag, attributes, children: run }));
}

/** A holder's single block stays plain; where there are several, each is a paragraph or heading of its own. */
function inside(tag: string, children: readonly Branch[], levels: HeadingLevels): Branch[] {
  const runs = runsOf(children);
  const [only] = runs;
  const isHeading = only !== undefined && levels.has(blockOf(only)) && (tag === 'li' || tag === 'dd');
  if (runs.length === 1 && only?.every(isInline) && !isHeading) return only;
  return paragraphs('p', {}, children, levels);
}

function paragraphs(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly Branch[],
  levels: HeadingLevels,
): Branch[] {
  return listed(
    runsOf(children).flatMap((run) => {
      if (!run.every(isInline)) return run;
      const level = levels.get(blockOf(run));
      const own = /^h[1-6]$/.test(tag) || level === undefined ? tag : `h${level}`;
      return [{ tag: own, attributes, children: run }];
    }),
  );
}

/** Text of one block that follows one another, together; every block element alone. */
function runsOf(children: readonly Branch[]): Branch[][] {
  const runs: Branch[][] = [];
  let block: number | null = null;
  for (const child of children) {
    const isBreak = !isLeaf(child) && child.tag === 'br';
    const own: number | null = isBreak ? block : isInline(child) ? blockOf([child]) : null;
    if (own !== null && own === block) runs.at(-1)?.push(child);
    else runs.push([child]);
    block = own;
  }
  return runs;
}

function blockOf(branches: readonly Branch[]): number {
  let at: Branch | undefined = branches[0];
  while (at !== undefined && !isLeaf(at)) at = at.children[0];
  return at?.block ?? -1;
}

function hasLeaf(branch: Branch): boolean {
  return isLeaf(branch) || branch.children.some(hasLeaf);
}

/** Lists hold nothing but their items. */
function filled(children: readonly Branch[], wanted: readonly string[], wrap: string): Branch[] {
  return children.map((child) =>
    !isLeaf(child) && wanted.includes(child.tag) ? child : { tag: wrap, attributes: {}, children: [child] },
  );
}

/** Terms in a box of their own, which were taken for a list by themselves, belong to the list around. */
const asItems = (branch: Branch): Branch[] => (!isLeaf(branch) && branch.tag === 'dl' ? branch.children : [branch]);

/** Items whose list was dissolved or never was get one. */
function listed(branches: readonly Branch[]): Branch[] {
  const result: Branch[] = [];
  const lists = new Set<Branch>();
  for (const branch of branches) {
    const kind = isLeaf(branch) ? undefined : LIST_OF[branch.tag];
    const before = result.at(-1);
    if (!kind) result.push(branch);
    else if (before && lists.has(before) && !isLeaf(before) && before.tag === kind) before.children.push(branch);
    else {
      const list = { tag: kind, attributes: {}, children: [branch] };
      lists.add(list);
      result.push(list);
    }
  }
  return result;
}

const LIST_OF: Readonly<Record<string, string>> = { li: 'ul', dt: 'dl', dd: 'dl' };
