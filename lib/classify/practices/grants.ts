import type { Sentence, Span } from '../sentence';
import { deniedBefore, type Reader, unableBefore } from './context';

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
  if (unableBefore(hit, sentence)) return null;
  if (person && withheld(hit, sentence)) return { reading: 'denies', certainty: 2 };
  if (deniedBefore(hit, sentence)) return person && subject ? { reading: 'denies', certainty: 2 } : null;
  // "we may request …" is no request of the person's.
  const asked = (span: Span) =>
    person || span.from < subject.from || (span.from < hit.to && !sentence.acts.some((act) => act.from === span.from));
  if (sentence.requests.some(asked)) return { reading: 'states', certainty: 3 };
  const entitled = entitlementsIn(sentence).some(
    (one) => person || (one.from < hit.to && (one.from < subject.from || toPerson(one))),
  );
  if (entitled) return { reading: 'states', certainty: 3 };
  if (!person) return null;
  for (const { sentence: outer, certainty } of above)
    if (entitlementsIn(outer).length || outer.requests.length) return { reading: 'states', certainty };
  return null;
};

/** "You do not have the right to …" */
function withheld(hit: Span, { words }: Sentence): boolean {
  const before = words.slice(Math.max(0, hit.from - 6), hit.to).map((word) => word.norm);
  return before.some((word, at) => word === 'not' && before[at + 1] === 'have' && before[at + 3] === 'right');
}

/** What someone "reserves the right" to do entitles no one else. */
function entitlementsIn({ entitlements, permissions, words, actors }: Sentence): readonly Span[] {
  return entitlements.filter(
    (one) =>
      !permissions.some((kept) => kept.from < one.from && one.from < kept.to) &&
      // "the company has the right to remove …"
      !(
        words[one.from - 2]?.norm === 'has' &&
        !actors.some(({ actor, to }) => actor === 'person' && to <= one.from) &&
        /^(?:company|agency|firm|corporation|business)$/.test(words[one.from - 3]?.norm ?? '')
      ),
  );
}
