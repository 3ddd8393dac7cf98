import type { Span } from './sentence';
import { isParticiple } from './voice';
import type { Word } from './words';

const DETERMINERS = new Set(
  'the a an your our their its his her this these those any each such some all no other of certain various more additional following personal'.split(
    ' ',
  ),
);

/** "your records", "any requests", "the use": written like a verb, but a noun behind its article. */
export function isNoun(words: readonly Word[], verb: Span & { noun: 'noun' | 'verb' }): boolean {
  if (verb.noun === 'noun' || verb.to - verb.from > 1) return false;
  const form = words[verb.from]?.norm ?? '';
  if (form === 'reports' && /^(?:crash|error|bug|usage|summary|status)$/.test(words[verb.from - 1]?.norm ?? ''))
    return true;
  return DETERMINERS.has(words[verb.from - 1]?.norm ?? '') && !form.endsWith('ing') && !isParticiple(form);
}

/** "You can choose to have it warn you", "choose not to": nothing is given, unlike a name that is chosen. */
export function isChoice(words: readonly Word[], verb: Span): boolean {
  const form = words[verb.from]?.norm ?? '';
  if (!form.startsWith('choos') && !form.startsWith('chose')) return false;
  const [next, then] = words.slice(verb.to, verb.to + 2).map((word) => word.norm);
  return (
    /^(?:not|whether|if)$/.test(next ?? '') ||
    (next === 'to' && /^(?:have|let|turn|set|disable|block|delete|refuse)$/.test(then ?? ''))
  );
}

const BEFORE_VERBS = new Set("we you they to not may can will might could also never don't automatically".split(' '));

const OBJECT_STARTS = new Set('a an the your our this these you about up further inferences what which how'.split(' '));

/**
 * "crash reports", "pages you visit", "trade union": within the name of a kind of data nobody acts. A phrase that
 * begins with its verb ("we build a profile of you") is an act.
 */
export function insideNoun(
  words: readonly Word[],
  verb: Span & { noun: 'noun' | 'verb' },
  kinds: readonly Span[],
  actors: readonly Span[],
): boolean {
  if (verb.noun === 'noun') return false;
  const acts =
    BEFORE_VERBS.has(words[verb.from - 1]?.norm ?? '') ||
    actors.some((actor) => actor.to === verb.from) ||
    OBJECT_STARTS.has(words[verb.to]?.norm ?? '') ||
    (words[verb.from]?.norm ?? '').endsWith('ed');
  return kinds.some(
    (kind) =>
      verb.to <= kind.to &&
      (kind.to - kind.from > 1
        ? acts
          ? kind.from < verb.from
          : kind.from <= verb.from
        : kind.from === verb.from && !acts),
  );
}
