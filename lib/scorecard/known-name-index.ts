import type { KnownName } from '../policy/known-name';

export interface FoundName {
  known: KnownName;
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
}

interface Index {
  byFirst: ReadonlyMap<string, readonly KnownName[]>;
  /** A word that can begin a name: "Google", "reCAPTCHA", "2Checkout", "n8n". Most words begin with no letter that any name begins with. */
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
    const letters = new Set([...byFirst.keys()].map((first) => String.fromCodePoint(first.codePointAt(0) as number)));
    const firstLetter = [...letters].filter((letter) => /[\p{L}\p{N}]/u.test(letter)).join('');
    index = { byFirst, firstWord: new RegExp(`(?<![\\p{L}\\p{N}@./_-])[${firstLetter}][\\p{L}\\p{N}]*`, 'gu') };
    indexes.set(names, index);
  }
  return index;
}

/** Names that stand in a text as they are written, in its order, the longest where one begins another ("Google Analytics", not "Google"). */
export function knownNamesIn(text: string, names: readonly KnownName[]): FoundName[] {
  const { byFirst, firstWord } = indexOf(names);
  const found: FoundName[] = [];
  let past = 0;
  for (const { 0: word, index: start } of text.matchAll(firstWord)) {
    if (start < past) continue;
    const known = byFirst
      .get(word)
      ?.find(({ name }) => text.startsWith(name, start) && endsThere(text, start + name.length));
    if (!known) continue;
    past = start + known.name.length;
    found.push({ known, start, end: past });
  }
  return found;
}

function endsThere(text: string, end: number): boolean {
  return !/^(?:[\p{L}\p{N}_+]|[-.@/](?=[\p{L}\p{N}]))/u.test(text.slice(end, end + 2));
}
