import type { Reading } from '../../policy/finding';
import type { VerbClass } from '../../policy/lexicon';
import { lastAtMost } from '../clauses';
import { bindsDenials } from '../conditions';
import type { Act, Sentence, Span } from '../sentence';

/**
 * Who does what to which data: for each practice, whether a sentence in which a rule's phrase occurs says it, and how.
 * A sentence without a verb of its own (a list item, a table row) is read with its lead-in, then with its headings.
 */
export interface Context {
  sentence: Sentence;
  /** Nearest first: the lead-in, then the headings from the innermost out. */
  above: readonly { sentence: Sentence; certainty: 1 | 2 }[];
}

export interface Answer {
  reading: Reading;
  certainty: 1 | 2 | 3;
}

export type Reader = (hit: Span, context: Context) => Answer | null;

export const OBTAINS: ReadonlySet<VerbClass> = new Set(['collect', 'keep', 'use']);
export const HANDS_ON: ReadonlySet<VerbClass> = new Set(['disclose', 'sell']);

export function conditional(reading: Reading, act: Span, sentence: Sentence): Reading {
  if (reading === 'denies') return reading;
  return sentence.conditions.some((one) => one.from !== act.from && sameCell(one, act, sentence)) ? 'asks' : reading;
}

/**
 * How what a lead-in, a heading or a tick says of an item or a row reads, with what the item itself makes a condition:
 * "We collect: ⟩ your location, with your permission".
 */
export function underOwnCondition(reading: Reading, hit: Span, sentence: Sentence): Reading {
  if (reading === 'denies') return reading;
  return sentence.conditions.some((one) => binds(one, hit, sentence)) ? 'asks' : reading;
}

/**
 * In brackets a condition binds what stands right before them; behind "and" what follows it: "your name and, if you
 * agree, your location"; elsewhere all that the item names.
 */
function binds(condition: Span, hit: Span, sentence: Sentence): boolean {
  const { words } = sentence;
  const norm = (index: number) => words[index]?.norm ?? '';
  if (!sameCell(condition, hit, sentence) || bindsDenials(words, condition)) return false;
  if (norm(condition.from) === 'you') return false; // "You can choose to have your browser warn you of cookies"
  const before = condition.from - 1;
  if (norm(before) === '(')
    return hit.to <= before && !words.slice(hit.to, before).some((word) => PARTS.test(word.norm));
  const joined = norm(before) === ',' ? norm(before - 1) : norm(before);
  return hit.from >= condition.to || !PARTS.test(joined);
}

/** What stands between two of several things. */
const PARTS = /^(?:,|;|and|or|&|plus)$/;

/** What one cell of a row makes a condition binds no other cell. */
function sameCell(one: Span, other: Span, { words }: Sentence): boolean {
  return words.slice(Math.min(one.to, other.to), Math.max(one.from, other.from)).every((word) => word.norm !== '|');
}

/** The act whose object the hit is: the nearest before it, else a passive behind it. */
export function governing(hit: Span, sentence: Sentence): Act | undefined {
  const usable = sentence.acts.filter((act) => act.voice !== 'noun' || followedByOf(act, sentence));
  const before = usable.findLast((act) => act.to <= hit.from);
  const clause = clauseOf(hit, sentence);
  const behind = usable.find((act) => act.from >= hit.to && act.voice === 'passive');
  if (before && (before.from >= clause || !behind)) return before;
  return behind ?? before;
}

function followedByOf(act: Act, sentence: Sentence): boolean {
  return sentence.words[act.to]?.norm === 'of' || sentence.words[act.to - 1]?.norm === 'of';
}

/** "no location data": the denial stands right before the data. */
export function deniedInPlace(hit: Span, sentence: Sentence): boolean {
  return sentence.negators.some(
    (n) =>
      n.to <= hit.from &&
      hit.from - n.to <= 2 &&
      ['no', 'not', 'without', 'neither', 'nor', 'never'].includes(sentence.words[n.from]?.norm ?? ''),
  );
}

/** "We require our vendors to comply with the law": their duty, no act of the company's. */
export function askedOfOthers(hit: Span, sentence: Sentence): boolean {
  return sentence.acts.some(
    (act) =>
      act.actor === 'controller' &&
      act.to <= hit.from &&
      /^(?:require|oblige|instruct)/.test(sentence.words[act.from]?.norm ?? '') &&
      sentence.actors.some(({ actor, from }) => actor === 'others' && from >= act.to && from <= act.to + 2) &&
      !sentence.acts.some((one) => one.from >= act.to && one.to <= hit.from && OBTAINS.has(one.verb)),
  );
}

/** "Cookies are small files that a site can use for targeted advertising": it is told what a thing is. */
export function explained(hit: Span, { acts, words }: Sentence): boolean {
  const told = acts.find(
    (act) => act.verb === 'define' && act.to <= hit.from && THING.test(words[act.to - 1]?.norm ?? ''),
  );
  return told !== undefined && !words.some((word) => /^(?:we|us|our|you|your)$/.test(word.norm));
}

const THING = /^(?:small|tiny|unique|piece|string|technology|text|electronic|little)$/;

export function clauseOf(hit: Span, sentence: Sentence): number {
  return startOf(hit.from, sentence);
}

/** Index of the word at which the clause of the word at `index` begins. */
export function startOf(index: number, sentence: Sentence): number {
  return lastAtMost(sentence.clauseStarts, index);
}

export function deniedBefore(hit: Span, sentence: Sentence): boolean {
  const clause = clauseOf(hit, sentence);
  return sentence.negators.some(
    (n) =>
      n.from >= clause && n.to <= hit.from && !sentence.turns.some((turn) => turn.from >= n.to && turn.to <= hit.from),
  );
}

export function permittedBefore(hit: Span, sentence: Sentence): boolean {
  const clause = clauseOf(hit, sentence);
  return sentence.permissions.some((p) => p.from >= clause && p.to <= hit.from);
}

/** "You may not be able to access …": neither a denial nor a promise. */
export function unableBefore(hit: Span, sentence: Sentence): boolean {
  const clause = clauseOf(hit, sentence);
  return sentence.words
    .slice(clause, hit.from)
    .some((word, index, words) => word.norm === 'unable' || (word.norm === 'not' && words[index + 1]?.norm === 'be'));
}
