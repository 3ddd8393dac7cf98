import type { Act, Sentence, Span } from '../sentence';
import { deniedBefore, permittedBefore, type Reader } from './context';

/** A statement whose phrase brings its verb along: what stands before it in its clause denies or permits it. */
export const declares: Reader = (hit, { sentence, above }) => {
  const inside = sentence.negators.some((n) => n.from >= hit.from && n.to <= hit.to);
  if (!inside && sentence.acts.some((act) => act.verb === 'sell' && foreign(act) && within(act, hit))) return null;
  const denied = deniedBefore(hit, sentence) || inheritedDenial(hit, sentence);
  if (denied && !inside) return { reading: sentence.conditions.length ? 'asks' : 'denies', certainty: 3 };
  if (sentence.conditions.length) return { reading: 'asks', certainty: 3 };
  const lead = above.find((one) => one.certainty === 2)?.sentence.acts.at(-1);
  if (lead?.reading === 'denies' && sentence.acts.length === 0) return { reading: 'denies', certainty: 2 };
  const permitted =
    permittedBefore(hit, sentence) || sentence.permissions.some((p) => p.from >= hit.from && p.to <= hit.to);
  return { reading: permitted ? 'allows' : 'states', certainty: 3 };
};

/** Others' and the person's own sales are not the company's: "our vendors may not sell your data". */
function foreign(act: Act): boolean {
  return act.actor === 'person' || act.actor === 'others';
}

function within(act: Span, hit: Span): boolean {
  return act.from >= hit.from && act.to <= hit.to;
}

/** "We do not disclose, rent or sell": the denial stands with an earlier verb of the row. */
function inheritedDenial(hit: Span, sentence: Sentence): boolean {
  return sentence.acts.some((act) => act.from >= hit.from && act.to <= hit.to && act.reading === 'denies');
}
