import type { Act, Sentence, Span } from '../sentence';
import { clauseOf } from './context';

/**
 * Who is the subject of the clause in which the hit stands. An actor right behind a verb is its object: "we use your
 * phone".
 */
export function subjectOf(hit: Span, sentence: Sentence): Act['actor'] {
  const clause = clauseOf(hit, sentence);
  return (
    sentence.actors.findLast(
      (actor) =>
        actor.subject === 'subject' &&
        actor.from >= clause &&
        actor.to <= hit.from &&
        !sentence.acts.some((act) => act.to === actor.from && act.voice === 'active'),
    )?.actor ?? 'unnamed'
  );
}
