import type { Sentence, Span } from '../sentence';
import { clauseOf, deniedBefore, permittedBefore, type Reader } from './context';
import { subjectOf } from './subject';

/** A measure of the company's. What the person is told to do ("you must keep your password confidential") is none. */
export const protects: Reader = (hit, { sentence }) => {
  if (subjectOf(hit, sentence) === 'person' && doneByPerson(hit, sentence)) return null;
  if (disclaimed(hit, sentence)) return null;
  if (deniedBefore(hit, sentence)) return { reading: 'denies', certainty: 2 };
  return { reading: permittedBefore(hit, sentence) ? 'allows' : 'states', certainty: 3 };
};

/** "We are not responsible for the security practices of others", "we cannot promise that your data are encrypted". */
function disclaimed(hit: Span, sentence: Sentence): boolean {
  return sentence.words.slice(0, hit.from).some((word, at, words) => {
    const before = words[at - 1]?.norm ?? '';
    if (/^(?:responsible|liable)$/.test(word.norm)) return before === 'not';
    return (
      /^(?:guarantee|promise|warrant)$/.test(word.norm) &&
      /^(?:not|cannot|can't|don't)$/.test(before) &&
      words.slice(at).every(({ norm }) => !/^(?:,|;|but|although|however)$/.test(norm))
    );
  });
}

/** "Your account is password-protected" names the person's account, but the person does nothing. */
function doneByPerson(hit: Span, sentence: Sentence): boolean {
  const clause = clauseOf(hit, sentence);
  return sentence.acts.some(
    (act) => act.actor === 'person' && act.voice === 'active' && act.from >= clause && act.from < hit.to,
  );
}
