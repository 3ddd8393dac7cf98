import type { Sentence, Span } from '../sentence';
import { clauseOf, deniedBefore, type Reader } from './context';

/**
 * A right is granted where the person is entitled to it ("you may …", "the right to …") or asks for it ("upon request …").
 * What the controller does of its own accord ("we may delete your account") is no right, whatever stands around it.
 */
export const grants: Reader = (hit, { sentence, above }) => {
  const { subject, actor } = subjectBefore(hit, sentence);
  const person = actor !== 'controller' && actor !== 'others';
  if (unable(hit, sentence)) return null;
  if (deniedBefore(hit, sentence)) return person && subject ? { reading: 'denies', certainty: 2 } : null;
  if (sentence.requests.some((request) => request.from < hit.to || person)) return { reading: 'states', certainty: 3 };
  if (sentence.entitlements.some((one) => (person ? true : subject && one.from <= subject.from && one.to <= hit.to)))
    return { reading: 'states', certainty: 3 };
  if (!person) return null;
  for (const { sentence: outer, certainty } of above)
    if (outer.entitlements.length || outer.requests.length) return { reading: 'states', certainty };
  return null;
};

function subjectBefore(hit: Span, sentence: Sentence) {
  const subject = [...sentence.actors]
    .reverse()
    .find((actor) => actor.subject === 'subject' && actor.to <= hit.from && actor.from >= 0);
  return { subject, actor: subject?.actor };
}

/** "You may not be able to access …": no denial of ours, and no grant either. */
function unable(hit: Span, sentence: Sentence): boolean {
  const clause = clauseOf(hit, sentence);
  return sentence.words
    .slice(clause, hit.from)
    .some((word, index, words) => word.norm === 'unable' || (word.norm === 'not' && words[index + 1]?.norm === 'be'));
}
