import type { Sentence, Span } from '../sentence';
import { clauseOf, deniedBefore, type Reader } from './context';

/**
 * A right is granted where the person is entitled to it ("you may …", "the right to …") or asks for it ("upon request …").
 * What the controller does of its own accord ("we may delete your account") is no right, whatever stands around it.
 */
export const grants: Reader = (hit, { sentence, above }) => {
  const subject = [...sentence.actors].reverse().find((actor) => actor.subject === 'subject' && actor.to <= hit.from);
  const person = subject === undefined || subject.actor === 'person';
  // "we give you access", but not "we have the right".
  const toPerson = (span: Span) =>
    sentence.actors.some(({ actor, from, to }) => actor === 'person' && from >= span.from && to <= span.to);
  if (unable(hit, sentence)) return null;
  if (deniedBefore(hit, sentence)) return person && subject ? { reading: 'denies', certainty: 2 } : null;
  // "we may request …" is no request of the person's.
  const asked = (span: Span) =>
    person || span.from < subject.from || (span.from < hit.to && !sentence.acts.some((act) => act.from === span.from));
  if (sentence.requests.some(asked)) return { reading: 'states', certainty: 3 };
  if (sentence.entitlements.some((one) => person || (one.from < hit.to && (one.from < subject.from || toPerson(one)))))
    return { reading: 'states', certainty: 3 };
  if (!person) return null;
  for (const { sentence: outer, certainty } of above)
    if (outer.entitlements.length || outer.requests.length) return { reading: 'states', certainty };
  return null;
};

/** "You may not be able to access …": no denial of ours, and no grant either. */
function unable(hit: Span, sentence: Sentence): boolean {
  const clause = clauseOf(hit, sentence);
  return sentence.words
    .slice(clause, hit.from)
    .some((word, index, words) => word.norm === 'unable' || (word.norm === 'not' && words[index + 1]?.norm === 'be'));
}
