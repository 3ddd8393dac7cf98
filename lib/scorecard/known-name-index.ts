import type { KnownName } from '../policy/known-name';
import { mayBegin } from './name-scan';

export interface FoundName {
  known: KnownName;
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
}

interface Index {
  byFirst: ReadonlyMap<string, readonly KnownName[]>;
  /** A word that may begin a name: with a capital or a number, or else one of the few others, "reCAPTCHA" and "n8n". */
  firstWord: RegExp;
}

/** Built once for each list: names by their first word, the longest first. */
const indexes = new WeakMap<readonly KnownName[], Index>();

function indexOf(names: readonly KnownName[]): Index {
  let index = indexes.get(names);
  if (!index) {
    const byFirst = new Map<string, KnownName[]>();
    for (const known of names) {
      const first = /^[\p{L}\p{N}]+/u.exec(known.name)?.[0];
      if (first) byFirst.set(first, [...(byFirst.get(first) ?? []), known]);
    }
    for (const list of byFirst.values()) list.sort((a, b) => b.name.length - a.name.length);
    index = { byFirst, firstWord: firstWordOf([...byFirst.keys()]) };
    indexes.set(names, index);
  }
  return index;
}

function firstWordOf(words: readonly string[]): RegExp {
  const others = words.filter((word) => /^[^A-Z0-9]/.test(word));
  return new RegExp(String.raw`(?:${['[A-Z0-9]', ...others].join('|')})[\p{L}\p{N}]*`, 'gu');
}

/** What no name begins behind, beside letters and digits. */
const GLUE = '@./_-';

/**
 * Names that stand in a text as they are written, in its order, the longest where one begins another ("Google
 * Analytics", not "Google").
 */
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
    if (!known || !mayBegin(text, start, GLUE)) continue;
    const end = start + known.name.length;
    found.push({ known, start, end });
    firstWord.lastIndex = end;
  }
  return found;
}

function endsThere(text: string, end: number): boolean {
  return !/^(?:[\p{L}\p{N}_+]|[-.@/](?=[\p{L}\p{N}]))/u.test(text.slice(end, end + 2));
}
