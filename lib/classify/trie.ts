import { NONE, ROOT_STATE } from './automaton';
import { HAS_ENTRIES, HAS_GAP, HAS_NUMBER } from './packing';
import { bitOf, type Table } from './table';
import { MOST_KEPT, type Word } from './words';

export interface Hit {
  /** Number given to the phrase when it was compiled. */
  entry: number;
  /** Word indexes, end exclusive. */
  from: number;
  to: number;
}

const WIDEST_GAP = 4;
/** Most sentences have fewer words. */
const FIRST_WORDS = 256;
const GAP_STOPS = new Set(['.', ';', '?', '!', '|', '•']);

const DIGITS = /^\d+(?:[.,]\d+)*$/;
const NUMBER_WORDS = new Set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen eighteen twenty thirty forty fifty sixty seventy eighty ninety hundred'.split(
    ' ',
  ),
);

/**
 * Finds all phrases in a text: from each word of the text it goes from state to state as the words lead, and a state at
 * which phrases end is a hit for each of them. However many rules there are, a word is one look into a table. Only a
 * gap, which passes over up to `WIDEST_GAP` words that are no full stop or semicolon, makes the walk branch.
 */
export class Trie {
  readonly #table: Table;
  readonly #behindGaps: BehindGaps;
  readonly #text: TextInClasses;

  constructor(table: Table) {
    this.#table = table;
    this.#behindGaps = new BehindGaps(table.count);
    this.#text = new TextInClasses(table.classOf);
  }

  /** All hits in the order of their first word, then of their entries. Time is bounded by words × phrase length. */
  match(words: readonly Word[]): Hit[] {
    this.#text.read(words);
    const walk = new Walk(this.#table, this.#behindGaps, words, this.#text);
    for (let from = 0; from < words.length; from++) walk.start(from);
    return walk.hits;
  }
}

/** The words of a text as a walk needs them. One for all texts: its room is kept for the next one. */
class TextInClasses {
  readonly #classOf: ReadonlyMap<string, number>;
  /** By number of a word: its class, once it has come up; -1 before. */
  readonly #known = new Int32Array(MOST_KEPT + 1).fill(-1);
  /** By word: the class of words it belongs to, 0 for a word that is in no phrase. */
  classes = new Int32Array(FIRST_WORDS);
  /** By word: the last word that a gap which begins there may end before. */
  last = new Int32Array(FIRST_WORDS);
  /**
   * By word: the bits (`bitOf`) of all words that a gap which begins there may end before. Where none of them leads on
   * from the state behind the gap, the words need not be tried one by one.
   */
  reach = new Int32Array(FIRST_WORDS);

  constructor(classOf: ReadonlyMap<string, number>) {
    this.#classOf = classOf;
  }

  read(words: readonly Word[]): void {
    const count = words.length;
    if (this.classes.length < count) {
      this.classes = new Int32Array(2 * count);
      this.last = new Int32Array(2 * count);
      this.reach = new Int32Array(2 * count);
    }
    const { classes, last, reach } = this;
    let stop = count - 1;
    for (let at = count - 1; at >= 0; at--) {
      const word = words[at] as Word;
      const { norm } = word;
      classes[at] = this.#classOfWord(word);
      if (norm.length === 1 && GAP_STOPS.has(norm)) stop = at;
      const end = Math.min(at + WIDEST_GAP, stop);
      last[at] = end;
      let bits = 0;
      for (let next = at; next <= end; next++) bits |= bitOf(classes[next] as number);
      reach[at] = bits;
    }
  }

  #classOfWord({ norm, number }: Word): number {
    const known = this.#known[number] as number;
    if (known >= 0 && number !== 0) return known;
    const one = this.#classOf.get(norm) ?? 0;
    this.#known[number] = one;
    return one;
  }
}

/**
 * Where the walk from one word has gone on behind gaps. Several phrases have the same end behind their gaps, and a gap
 * behind two words ends where one behind three does: a third of the ways were walked twice.
 */
class BehindGaps {
  /**
   * By state: the number of the walk that came to it last; then a bit for each word, counted from the first, at which
   * that walk came to it.
   */
  readonly #known: Int32Array;
  #current = 0;

  constructor(states: number) {
    this.#known = new Int32Array(2 * states);
  }

  beginWalk(): void {
    this.#current = (this.#current + 1) | 0;
    if (this.#current === 0) this.#known.fill(this.#current++);
  }

  /**
   * Is it the first time that this walk comes to the state so many words behind the first? Too far to remember counts
   * as such.
   */
  isNew(state: number, words: number): boolean {
    if (words > 31) return true;
    const bit = 1 << words;
    const place = 2 * state;
    const before = this.#known[place] === this.#current ? (this.#known[place + 1] as number) : 0;
    if (before & bit) return false;
    this.#known[place] = this.#current;
    this.#known[place + 1] = before | bit;
    return true;
  }
}

class Walk {
  readonly hits: Hit[] = [];
  /** The word that the walk began at, and the index in `hits` of its first hit. */
  #from = 0;
  #first = 0;

  constructor(
    readonly table: Table,
    readonly behindGaps: BehindGaps,
    readonly words: readonly Word[],
    readonly text: TextInClasses,
  ) {}

  start(from: number): void {
    this.#from = from;
    this.#first = this.hits.length;
    this.behindGaps.beginWalk();
    this.#attend(ROOT_STATE, from);
    const state = this.table.nextFromRoot(this.text.classes[from] as number);
    if (state !== NONE) this.#walk(state, from + 1);
  }

  #walk(begin: number, start: number): void {
    const { table, words } = this;
    const { classes } = this.text;
    let state = begin;
    for (let at = start; ; at++) {
      this.#attend(state, at);
      if (at >= words.length) return;
      const one = classes[at] as number;
      if (one === 0) return;
      state = table.next(state, one);
      if (state === NONE) return;
    }
  }

  /** What happens at a state whatever the next word is. */
  #attend(state: number, at: number): void {
    const { table } = this;
    const happens = table.happensAt(state);
    if (happens === 0) return;
    if (happens & HAS_ENTRIES && at > this.#from) for (const entry of table.entriesAt(state)) this.#record(entry, at);
    if (happens & HAS_GAP && at < this.words.length) this.#skip(table.behindGap(state), at);
    if (happens & HAS_NUMBER) {
      const end = numberEnd(this.words, at);
      if (end > at) this.#walk(table.behindNumber(state), end);
    }
  }

  /** The words behind a gap are tried after each number of words skipped. */
  #skip(behind: number, at: number): void {
    const { table, text } = this;
    if (table.happensAt(behind) === 0 && (table.bitsOf(behind) & (text.reach[at] as number)) === 0) return;
    const last = text.last[at] as number;
    for (let next = at; next <= last; next++)
      if (this.#leadsOn(behind, next) && this.behindGaps.isNew(behind, next - this.#from)) this.#walk(behind, next);
  }

  /** False where nothing can come of a walk from a state on, as of most behind a gap. */
  #leadsOn(state: number, at: number): boolean {
    const { table, text } = this;
    if ((table.bitsOf(state) & bitOf(text.classes[at] as number)) !== 0) return true;
    const happens = table.happensAt(state);
    if (happens !== HAS_GAP) return happens !== 0;
    const behind = table.behindGap(state);
    return table.happensAt(behind) !== 0 || (table.bitsOf(behind) & (text.reach[at] as number)) !== 0;
  }

  /**
   * Keeps the hits of a walk in the order of their entries, each once: two ways through a phrase may end at one word.
   */
  #record(entry: number, to: number): void {
    const { hits } = this;
    let at = hits.length;
    for (; at > this.#first; at--) {
      const before = hits[at - 1] as Hit;
      if (before.entry < entry || (before.entry === entry && before.to < to)) break;
      if (before.entry === entry && before.to === to) return;
    }
    const hit = { entry, from: this.#from, to };
    if (at === hits.length) hits.push(hit);
    else hits.splice(at, 0, hit);
  }
}

/** "30", "two", "two (2)", "twenty-four (24)": the index behind the number, or `at`. */
function numberEnd(words: readonly Word[], at: number): number {
  let end = at;
  while (isNumber(words[end])) end += 1;
  if (end > at && words[end]?.norm === '(' && isNumber(words[end + 1]) && words[end + 2]?.norm === ')') end += 3;
  return end;
}

function isNumber(word: Word | undefined): boolean {
  if (word === undefined) return false;
  const code = word.norm.charCodeAt(0);
  return code >= 48 && code <= 57 ? DIGITS.test(word.norm) : NUMBER_WORDS.has(word.norm);
}
