import type { Sentence, Span } from './sentence';

const AUXILIARIES = new Set(
  "is are was were be been being may might can could will would shall should must has have had do does did not n't never also then only always sometimes automatically generally typically usually otherwise either still further subsequently never neither cannot won't don't doesn't isn't aren't no longer not".split(
    ' ',
  ),
);
/** The clause in which the act stands; "such as", "as well as", brackets and the like open none. */
export function openerOf({ from }: Span, { words, clauseStarts }: Sentence): number {
  let start = 0;
  for (const candidate of clauseStarts) {
    if (candidate > from) break;
    const before = words[candidate - 1]?.norm ?? '';
    const own = words[candidate]?.norm ?? '';
    if (before === '(' || before === ')') continue;
    // "with that company": no conjunction.
    if (own === 'that' && /^(?:with|to|by|of|for|in|from|on|about|and)$/.test(before)) continue;
    if (own === 'as' && (before === 'such' || before === 'well' || words[candidate + 1]?.norm === 'well')) continue;
    start = candidate;
  }
  return start;
}

/** Where "may not be" of "may not be shared" begins. */
export function auxiliaryStart(act: Span, { words }: Pick<Sentence, 'words'>): number {
  let at = act.from;
  while (at > 0 && isAuxiliary(words[at - 1]?.norm ?? '')) at--;
  return at;
}

/** A word that can stand between a subject and its verb. */
export function isAuxiliary(norm: string): boolean {
  return AUXILIARIES.has(norm) || norm === 'ever' || /ly$/.test(norm);
}
