import type { Act, Sentence, Span } from '../sentence';
import { type Context, deniedBefore, explained, permittedBefore, type Reader } from './context';

/** A statement whose phrase brings its verb along: what stands before it in its clause denies or permits it. */
export const declares: Reader = (hit, { sentence, above }) => {
  if (explained(hit, sentence)) return null;
  const inside = sentence.negators.some((n) => n.from >= hit.from && n.to <= hit.to);
  const sale = inside ? undefined : sentence.acts.find((act) => act.verb === 'sell' && within(act, hit));
  if (sale && (foreign(sale) || ofNobody(sentence) || onRequest(sale, sentence, above))) return null;
  const denied = deniedBefore(hit, sentence) || inheritedDenial(hit, sentence);
  if (denied && !inside) return { reading: sentence.conditions.length ? 'asks' : 'denies', certainty: 3 };
  if (sentence.conditions.length) return { reading: 'asks', certainty: 3 };
  const lead = above.find((one) => one.certainty === 2)?.sentence.acts.at(-1);
  if (lead?.reading === 'denies' && sentence.acts.length === 0) return { reading: 'denies', certainty: 2 };
  const permitted =
    permittedBefore(hit, sentence) || sentence.permissions.some((p) => p.from >= hit.from && p.to <= hit.to);
  return { reading: permitted ? 'allows' : 'states', certainty: 3 };
};

/** "We may sell it, provided that it does not identify you." */
function ofNobody({ words }: Sentence): boolean {
  const norms = words.map((word) => word.norm);
  return norms.some(
    (norm, at) =>
      /^identif(?:y|ies|iable)$/.test(norm) &&
      norms.slice(Math.max(0, at - 3), at).includes('not') &&
      norms.includes('provided'),
  );
}

/** Others' and the person's own sales are not the company's: "our vendors may not sell your data". */
function foreign(act: Act): boolean {
  return act.actor === 'person' || act.actor === 'others';
}

/** "You have the right to know which data we have sold" supposes no sale. */
function onRequest(sale: Act, sentence: Sentence, above: Context['above']): boolean {
  if (sale.reading === 'denies') return false;
  const person = sentence.actors.some((actor) => actor.actor === 'person' && actor.to <= sale.from);
  const entitled = (one: Sentence) =>
    [...one.entitlements, ...one.requests].some((span) => one !== sentence || span.from < sale.from);
  return (person && entitled(sentence)) || above.some((one) => one.certainty === 2 && entitled(one.sentence));
}

function within(act: Span, hit: Span): boolean {
  return act.from >= hit.from && act.to <= hit.to;
}

/** "We do not disclose, rent or sell": the denial stands with an earlier verb of the row. */
function inheritedDenial(hit: Span, sentence: Sentence): boolean {
  return sentence.acts.some((act) => act.from >= hit.from && act.to <= hit.to && act.reading === 'denies');
}
