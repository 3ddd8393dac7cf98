import type { KnownName } from '../policy/known-name';

export interface FoundName {
  known: KnownName;
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
}

interface Index {
  byFirst: ReadonlyMap<string, readonly KnownName[]>;
  /**
   * A word that can begin a name: "Google", "reCAPTCHA", "2Checkout", "n8n". Most words begin with no two letters that
   * any name begins with.
   */
  firstWord: RegExp;
}

/** Built once for each list: names by their first word, the longest first. */
const indexes = new WeakMap<readonly KnownName[], Index>();

function indexOf(names: readonly KnownName[]): Index {
  let index = indexes.get(names);
  if (!index) {
    const byFirst = new Map<string, KnownName[]>();
    for (const known of names) {
      const first = /^[\p{L}\p{N}]+/u.exec(known.name)?.[0] ?? known.name;
      byFirst.set(first, [...(byFirst.get(first) ?? []), known]);
    }
    for (const list of byFirst.values()) list.sort((a, b) => b.name.length - a.name.length);
    index = { byFirst, firstWord: firstWordOf([...byFirst.keys()]) };
    indexes.set(names, index);
  }
  return index;
}

/** The letters come first: only where they stand is it asked what stands before them. */
function firstWordOf(words: readonly string[]): RegExp {
  const seconds = new Map<string, Set<string>>();
  const single: string[] = [];
  for (const [first = '', second] of words.map((word) => [...word])) {
    if (!/[\p{L}\p{N}]/u.test(first)) continue;
    if (second === undefined) single.push(first);
    else seconds.set(first, (seconds.get(first) ?? new Set()).add(second));
  }
  const pairs = [...seconds].map(([first, then]) => `${first}[${[...then].join('')}]`).join('|');
  const shapes = [String.raw`(?:${pairs})(?<!${GLUE}[^]{2})[\p{L}\p{N}]*`];
  if (single.length > 0) shapes.push(String.raw`[${single.join('')}](?<!${GLUE}[^])(?![\p{L}\p{N}])`);
  return new RegExp(shapes.join('|'), 'gu');
}

/** What no name begins behind. */
const GLUE = String.raw`[\p{L}\p{N}@./_-]`;

/** Names that stand in a text as they are written, in its order, the longest where one begins another ("Google Analytics", not "Google"). */
export function knownNamesIn(text: string, names: readonly KnownName[]): FoundName[] {
  const { byFirst, firstWord } = indexOf(names);
  const found: FoundName[] = [];
  // Without `matchAll`, which copies the pattern for each text: that took as long as all else.
  firstWord.lastIndex = 0;
  for (let word = firstWord.exec(text); word; word = firstWord.exec(text)) {
    const start = word.index;
    const known = byFirst
      .get(word[0])
      ?.find(({ name }) => text.startsWith(name, start) && endsThere(text, start + name.length));
    if (!known) continue;
    const end = start + known.name.length;
    found.push({ known, start, end });
    firstWord.lastIndex = end;
  }
  return found;
}

function endsThere(text: string, end: number): boolean {
  return !/^(?:[\p{L}\p{N}_+]|[-.@/](?=[\p{L}\p{N}]))/u.test(text.slice(end, end + 2));
}
