import type { Answer, Cite, Law, Lawbook, LawId, LegalRight } from './law';
import { FALLBACK_LAW } from './law';
import { isFollowUp, type LetterKind, type LetterRequest, type RequestKind } from './letter';

/** A right as a letter needs it: with the answer that its law demands. */
export interface RightInForce {
  right: LegalRight;
  answer: Answer;
  /** Where the law says how to appeal, if that holds for this right. */
  appeal?: Cite;
  /** Where the law lets people complain to its authority, if that holds for this right. */
  complaint?: Cite;
}

/** A reminder rests on the request that it follows, so it needs no right of its own, and wishes for an answer. */
const REMINDER: LegalRight = {
  answer: { deadline: { period: { unit: 'days', count: 14 }, onWeekend: 'stays' } },
};

/** No law here names the day on which an authority decides; what its own law says of that is in its right. */
const COMPLAINT: Pick<Answer, 'deadline'> = { deadline: { period: { unit: 'days', count: 90 }, onWeekend: 'stays' } };

/** The right of this law to this kind of letter, undefined where it gives none. */
export function rightOf(law: Law, kind: LetterKind): RightInForce | undefined {
  const right = kind === 'reminder' ? REMINDER : law.rights[kind];
  if (!right) return undefined;
  const ways = waysOut(law, kind);
  if (kind === 'complaint') return { right, answer: { identity: law.answer.identity, ...COMPLAINT, ...right.answer } };
  if (right.handling === 'on-its-own') return { right, answer: { ...unregulated(law), ...right.answer } };
  if (!right.answer?.deadline) return { right, answer: { ...law.answer, ...right.answer }, ...ways };
  // A period of its own is not put off, nor acknowledged, by the rules for another.
  const { acknowledgement, extension, ...rest } = law.answer;
  return { right, answer: { ...rest, ...right.answer }, ...ways };
}

/** What can be done about a refusal, as far as the law says so of its requests. */
function waysOut(law: Law, kind: LetterKind): Pick<RightInForce, 'appeal' | 'complaint'> {
  const appeal = isFollowUp(kind) ? undefined : law.rights.appeal?.cite;
  const complaint = law.authority?.cite;
  return { ...(appeal === undefined ? {} : { appeal }), ...(complaint === undefined ? {} : { complaint }) };
}

/** An answer of which the law says nothing: a wish for its usual period, and no more. */
function unregulated({ answer: { deadline } }: Law): Answer {
  return { deadline: { period: deadline.period, onWeekend: deadline.onWeekend }, identity: { rule: 'silent' } };
}

/** The laws that give a right to this kind of letter, for a person to choose from. */
export function lawsFor(kind: LetterKind, laws: Lawbook): Law[] {
  return [...laws.values()].filter((law) => rightOf(law, kind) !== undefined);
}

/**
 * The law of a request and its right.
 *
 * @throws RangeError if the law is not in the lawbook, or gives no such right; the message says what to choose.
 */
export function rightFor({ law: id, kind }: LetterRequest, laws: Lawbook): RightInForce & { law: Law } {
  const law = laws.get(id);
  if (!law) throw new RangeError(`No law “${id}”. Choose one of: ${[...laws.keys()].join(', ')}.`);
  const found = rightOf(law, kind);
  if (!found) throw new RangeError(`${law.name} has no letter “${kind}”. Choose another law, or “${FALLBACK_LAW}”.`);
  return { law, ...found };
}

/**
 * The law under which the kind can be asked for by who invokes `law`: that one, or the one that cites nothing. An
 * appeal is for requests alone, so what it is about counts too.
 */
export function lawThatGives(kind: LetterKind, law: LawId, laws: Lawbook, about?: RequestKind): LawId {
  const wanted = laws.get(law);
  const before = about === undefined ? undefined : wanted?.rights[about];
  if (kind === 'appeal' && before?.handling === 'on-its-own') return FALLBACK_LAW;
  return wanted && rightOf(wanted, kind) ? law : FALLBACK_LAW;
}
