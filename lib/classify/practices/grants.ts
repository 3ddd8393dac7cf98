import type { Sentence, Span } from '../sentence';
import { clauseOf, deniedBefore, type Reader, unableBefore } from './context';

/**
 * A right is granted where the person is entitled to it ("you may …", "the right to …") or asks for it ("upon request
 * …"). What the controller does of its own accord ("we may delete your account") is no right, whatever stands around
 * it.
 */
export const grants: Reader = (hit, { sentence, above }) => {
  const subject = [...sentence.actors].reverse().find((actor) => actor.subject === 'subject' && actor.to <= hit.from);
  const person = subject === undefined || subject.actor === 'person';
  // "we give you access", but not "we have the right".
  const toPerson = (span: Span) =>
    sentence.actors.some(({ actor, from, to }) => actor === 'person' && from >= span.from && to <= span.to);
  if (unableBefore(hit, sentence) || curtailed(hit, sentence)) return null;
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

/**
 * "Deletion may be denied if …", "even if you delete your account, …", "we may restrict your ability to …": a limit,
 * and no grant.
 */
function curtailed(hit: Span, { words, clauseStarts }: Sentence): boolean {
  const norms = words.map((word) => word.norm);
  const next = clauseStarts.find((start) => start >= hit.to) ?? words.length;
  const refused = norms
    .slice(hit.to, next)
    .some((norm, at, rest) => REFUSED.test(norm) && /^(?:be|is|are|been)$/.test(rest[at - 1] ?? ''));
  const before = norms.slice(Math.max(0, hit.from - 8), hit.from);
  return (
    refused ||
    before.some(
      (norm, at) =>
        (norm === 'even' && /^(?:if|when|after|though)$/.test(before[at + 1] ?? '')) ||
        (norm === 'ability' && /^(?:restrict|limit|prevent|impair)/.test(before[at - 2] ?? '')),
    ) ||
    // "Fern reserves the right to review links"
    norms.slice(Math.max(0, hit.from - 4), hit.from + 1).some((norm) => /^(?:reserv|retain)/.test(norm))
  );
}

const REFUSED = /^(?:denied|refused|rejected|declined|limited|restricted|withheld)$/;

/** "You do not have the right to …" */
function withheld(hit: Span, { words }: Sentence): boolean {
  const before = words.slice(Math.max(0, hit.from - 6), hit.to).map((word) => word.norm);
  return before.some((word, at) => word === 'not' && before[at + 1] === 'have' && before[at + 3] === 'right');
}

/** What someone "reserves the right" to do entitles no one else. */
function entitlementsIn(sentence: Sentence): readonly Span[] {
  const { entitlements, permissions, words, actors } = sentence;
  return entitlements.filter(
    (one) =>
      !permissions.some((kept) => kept.from < one.from && one.from < kept.to) &&
      // "to protect the rights of others"
      !words
        .slice(Math.max(0, one.from - 3), one.from)
        .some((word) => /^(?:protect|defend|enforce|violat|infring)/.test(word.norm)) &&
      // "the company has the right to remove …"
      !(
        words[one.from]?.norm === 'right' &&
        hasIt(words.slice(Math.max(0, one.from - 4), one.from).map((word) => word.norm)) &&
        !actors.some(({ actor, from, to }) => actor === 'person' && to <= one.from && from >= clauseOf(one, sentence))
      ),
  );
}

/** "Fern has the right to", "Fern and its agents shall have the right", but not "everyone has the right". */
function hasIt(before: readonly string[]): boolean {
  const at = before.findLastIndex((norm) => norm === 'has' || norm === 'have');
  if (at < 0 || (before[at] === 'have' && before[at - 1] !== 'shall')) return false;
  return !EVERYBODY.test(before[at] === 'have' ? (before[at - 2] ?? '') : (before[at - 1] ?? ''));
}

const EVERYBODY =
  /^(?:everyone|everybody|anyone|person|people|individuals?|persons?|subjects?|consumers?|users?|members?|residents?|citizens?|californians?|parents?|patients?|students?|who|that|he|she|they|party|also|data)$/;
