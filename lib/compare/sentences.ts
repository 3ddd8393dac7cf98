/**
 * How the sentences of two versions of a policy differ. Sentences that only moved, or differ in a date or in white
 * space, are left out.
 */
export interface SentenceChanges {
  /** Reworded: the two are much alike. In the order of the newer version. */
  reworded: readonly { before: string; after: string }[];
  added: readonly string[];
  removed: readonly string[];
}

/**
 * Share of words in common from which two sentences count as versions of each other: half of the words kept, and some
 * more.
 */
const ALIKE = 0.6;

/** A word in more sentences than this ("information", "data") does not help to find a sentence's other version. */
const COMMON = 40;

export function changedSentences(before: readonly string[], after: readonly string[]): SentenceChanges {
  const removed = without(before, after);
  const added = without(after, before);
  const older = removed.map((sentence) => new Set(wordsOf(sentence)));
  const byWord = sentencesByWord(older);
  const taken = new Set<number>();
  const reworded: { before: string; after: string }[] = [];
  const fresh: string[] = [];
  for (const sentence of added) {
    const match = mostAlike(new Set(wordsOf(sentence)), older, byWord, taken);
    if (match === undefined) fresh.push(sentence);
    else {
      taken.add(match);
      reworded.push({ before: removed[match] as string, after: sentence });
    }
  }
  return { reworded, added: fresh, removed: removed.filter((_, index) => !taken.has(index)) };
}

/** Those of `sentences` that `others` do not hold, counted: said twice before and once now is one removed. */
function without(sentences: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const other of others) counts.set(essence(other), (counts.get(essence(other)) ?? 0) + 1);
  return sentences.filter((sentence) => {
    const key = essence(sentence);
    const left = counts.get(key) ?? 0;
    if (left > 0) counts.set(key, left - 1);
    return left === 0 && key !== '';
  });
}

const MONTH = '(?:jan|febr?|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const DATES = new RegExp(
  [
    '\\d{4}-\\d{2}-\\d{2}',
    '\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}',
    `${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}`,
    `\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH},? \\d{4}`,
    `${MONTH},? \\d{4}`,
  ]
    .map((form) => `(?<!\\w)${form}(?!\\w)`)
    .join('|'),
  'g',
);

/** What is left of a sentence without case, white space, typographic variants and dates. */
function essence(sentence: string): string {
  return sentence
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑–—]/g, '-')
    .replace(DATES, 'date')
    .trim();
}

function wordsOf(sentence: string): string[] {
  return essence(sentence).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function sentencesByWord(sentences: readonly ReadonlySet<string>[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  sentences.forEach((words, at) => {
    for (const word of words) {
      const list = index.get(word);
      if (list) list.push(at);
      else index.set(word, [at]);
    }
  });
  return index;
}

function mostAlike(
  words: ReadonlySet<string>,
  older: readonly ReadonlySet<string>[],
  byWord: ReadonlyMap<string, readonly number[]>,
  taken: ReadonlySet<number>,
): number | undefined {
  const candidates = new Set<number>();
  for (const word of words) {
    const holders = byWord.get(word) ?? [];
    if (holders.length <= COMMON) for (const at of holders) if (!taken.has(at)) candidates.add(at);
  }
  let best: { at: number; likeness: number } | undefined;
  for (const at of candidates) {
    const likeness = inCommon(words, older[at] as ReadonlySet<string>);
    if (likeness >= ALIKE && (!best || likeness > best.likeness)) best = { at, likeness };
  }
  return best?.at;
}

/** Dice coefficient: 0 nothing in common … 1 the same words. */
function inCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return (2 * shared) / (a.size + b.size || 1);
}
