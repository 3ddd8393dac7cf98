import type { Sentence, Span } from '../sentence';
import { clauseOf, type Reader, unableBefore } from './context';

/**
 * A choice is offered where its phrase stands, for the phrase says how it is made ("opt out of …", "unsubscribe"). What
 * the controller itself does ("we delete your account") is none, unless the person may ask for it.
 */
export const offers: Reader = (hit, { sentence }) => {
  if (unableBefore(hit, sentence) || deniedWithin(hit, sentence) || withoutOffer(hit, sentence)) return null;
  const own = ownAct(hit, sentence);
  if (deniedNear(hit, sentence)) return own ? null : { reading: 'denies', certainty: 2 };
  // What the company "reserves the right" to do is no choice of the person's.
  const entitled = sentence.entitlements.filter(
    (one) => !sentence.permissions.some((kept) => kept.from < one.from && one.from < kept.to),
  );
  const asked = [...entitled, ...sentence.requests].some((one) => one.from < hit.from);
  // "we delete it upon request", but not "we delete it and ask our vendors to".
  const onRequest = sentence.requests.some(
    (one) => one.from >= hit.to && !sentence.acts.some((act) => act.from === one.from),
  );
  if (own && !asked && !onRequest) return null;
  return { reading: 'states', certainty: 3 };
};

/** Does the controller or a third party do what the phrase names? Not in "we train …, unless you opt out". */
function ownAct(hit: Span, { acts, actors }: Sentence): boolean {
  if (actors.some(({ actor, from, to }) => actor === 'person' && from > hit.from && to <= hit.to)) return false;
  return acts.some(
    (act) => act.from === hit.from && act.voice === 'active' && (act.actor === 'controller' || act.actor === 'others'),
  );
}

/** "… without offering you the opportunity to opt out". */
function withoutOffer(hit: Span, { words }: Sentence): boolean {
  const before = words.slice(Math.max(0, hit.from - 8), hit.from).map((word) => word.norm);
  return before.some((word, at) => word === 'without' && /^(?:offer|giv|provid)/.test(before[at + 1] ?? ''));
}

/** "Certain cookies may not be managed in your browser": no way, said within the phrase itself. */
function deniedWithin(hit: Span, { negators, words }: Sentence): boolean {
  return negators.some(
    (one) =>
      one.from > hit.from &&
      one.to < hit.to &&
      (words[one.from]?.norm === 'cannot' || /^(?:may|can|could)$/.test(words[one.from - 1]?.norm ?? '')),
  );
}

/** "You may not opt out of …", but not "you may choose not to tell us by adjusting your browser to refuse …". */
function deniedNear(hit: Span, sentence: Sentence): boolean {
  const clause = clauseOf(hit, sentence);
  return sentence.negators.some((one) => one.from >= clause && one.to <= hit.from && hit.from - one.to <= 4);
}
