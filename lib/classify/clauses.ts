import type { Actor } from '../policy/lexicon';
import type { Span } from './sentence';
import { isMark, type Word } from './words';

/** Marks that end a clause whatever stands around them. */
export const HARD_BREAKS = new Set([';', ':', '—', '–', '•', '|', '?', '!', '.']);
/** Behind each of these marks a clause begins. */
const CLAUSE_ENDS = new Set([...HARD_BREAKS, '(', '[', ')']);

/** "sell, rent or otherwise share": verbs in one row share their subject and their negation. */
export function coordinate(words: readonly Word[], left: Span, right: Span, turns: readonly Span[]): boolean {
  if (turns.some((turn) => turn.from >= left.to && turn.to <= right.from)) return false;
  const between = words.slice(left.to, right.from);
  if (
    between.length <= 3 &&
    between.every(
      (word) => isMark(word) || ['or', 'and', 'nor', 'and/or', 'otherwise', 'also', 'to', 'then'].includes(word.norm),
    )
  )
    return true;
  const last = words[right.from - 1]?.norm;
  return last === 'or' || last === 'nor' || last === 'to' || last === 'otherwise';
}

/** An infinitive or a coordinated verb goes on with the subject of the verb before, even in another clause. */
export function continues(words: readonly Word[], left: Span, right: Span): boolean {
  const last = words[right.from - 1]?.norm;
  return (last === 'and' || last === 'or' || last === 'to' || last === ',') && right.from - left.to <= 25;
}

export function clausesOf(
  words: readonly Word[],
  breaks: readonly Span[],
  actors: readonly (Span & { actor: Actor })[],
): number[] {
  const starts = [0];
  words.forEach(({ norm }, index) => {
    if (norm.length > 1) return; // no mark
    // ", we": a new main clause.
    const begins = norm === ',' ? actors.some((actor) => actor.from === index + 1) : CLAUSE_ENDS.has(norm);
    if (begins) starts.push(index + 1);
  });
  for (const span of breaks) starts.push(span.from);
  return [...new Set(starts)].filter((start) => start === 0 || start < words.length).sort((a, b) => a - b);
}

/** "We do not, however, collect …" goes on with its clause. */
export function parenthetical(words: readonly Word[], span: Span): boolean {
  return words[span.from - 1]?.norm === ',' && words[span.to]?.norm === ',';
}

export function lastAtMost(sorted: readonly number[], limit: number): number {
  let best = 0;
  for (const value of sorted) {
    if (value > limit) break;
    best = value;
  }
  return best;
}
