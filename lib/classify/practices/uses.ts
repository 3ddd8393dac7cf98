import type { Reading } from '../../policy/finding';
import type { Sentence, Span } from '../sentence';
import { clauseOf, governing, OBTAINS, type Reader } from './context';

export const uses: Reader = (hit, context) => {
  const { sentence, above } = context;
  const act = governing(hit, sentence);
  const subject = subjectOf(hit, sentence);
  if (subject === 'person') return null;
  const clause = clauseOf(hit, sentence);
  const denied = sentence.negators.some(
    (n) => n.to <= hit.from && (n.from >= clause || (act && act.reading === 'denies' && act.to <= hit.from)),
  );
  if (denied) {
    if (sentence.conditions.length) return { reading: 'asks', certainty: 3 };
    return sentence.exceptions.length ? null : { reading: 'denies', certainty: 3 };
  }
  const conditionalHere = sentence.conditions.length > 0;
  const permitted = act?.reading === 'allows';
  const reading: Reading = conditionalHere ? 'asks' : permitted ? 'allows' : 'states';
  const marked =
    sentence.markers.some((marker) => marker.to === hit.from) ||
    sentence.acts.some((one) => one.verb === 'use' || one.verb === 'collect');
  if (act && OBTAINS.has(act.verb) && act.to <= hit.from) return { reading, certainty: 3 };
  if (marked || subject === 'controller') return { reading, certainty: sentence.acts.length ? 3 : 2 };
  for (const { sentence: outer, certainty } of above) {
    const last = outer.acts.filter((one) => one.verb !== 'other').at(-1);
    if (last && (last.verb === 'use' || last.verb === 'collect'))
      return { reading: last.reading === 'denies' ? 'denies' : reading, certainty };
    if (last) break;
  }
  return { reading, certainty: 1 };
};

function subjectOf(hit: Span, sentence: Sentence): 'controller' | 'person' | 'others' | 'unnamed' {
  const clause = clauseOf(hit, sentence);
  return (
    [...sentence.actors]
      .reverse()
      .find((actor) => actor.subject === 'subject' && actor.from >= clause && actor.to <= hit.from)?.actor ?? 'unnamed'
  );
}
