import type { Scorecard } from '../policy/scorecard';
import { type WritingContext, writeTo } from './compose';
import { counterpartOf } from './counterpart';
import { daysBetween, isDay } from './dates';
import type { LetterLanguage } from './language';
import type { LawId } from './law';
import {
  type Composed,
  type FollowUpKind,
  isFollowUp,
  type LetterRequest,
  type Recipient,
  type RequestKind,
} from './letter';
import { lawThatGives } from './rights';

/**
 * A request that was sent, as it is remembered on the person's own device: enough to know when the answer is due and to
 * follow it up, and nothing of who sent it.
 */
export interface RememberedRequest {
  /** Unique on the device; whoever stores it makes it. */
  id: string;
  /** The controller, else the site of its policy, else "". One line. */
  company: string;
  /** Host of the policy, "" where there is none. */
  site: string;
  /** Where it went; null where it was pasted into a form. */
  to: string | null;
  kind: RequestKind;
  law: LawId;
  language: LetterLanguage;
  /** ISO dates of the day on which it was sent and of the last day for the answer. */
  sent: string;
  deadline: string;
}

/** How a request stands. Days are whole days. */
export type Standing = { kind: 'waiting'; days: number } | { kind: 'due-today' } | { kind: 'overdue'; days: number };

export interface Sending {
  id: string;
  scorecard: Scorecard;
  language: LetterLanguage;
  /** ISO date. */
  today: string;
}

/** What is to be remembered of a letter that was sent; null of follow-ups and drafts, which start nothing new. */
export function rememberedOf(request: LetterRequest, composed: Composed, sending: Sending): RememberedRequest | null {
  if (composed.kind === 'blank' || isFollowUp(request.kind)) return null;
  const { name, host } = counterpartOf(sending.scorecard, request);
  return {
    id: sending.id,
    company: name ?? host ?? '',
    site: host ?? '',
    to: composed.letter.to,
    kind: request.kind,
    law: request.law,
    language: sending.language,
    sent: sending.today,
    deadline: composed.deadline,
  };
}

/** Whether the answer is still awaited, due on this day, or overdue. */
export function standingOf({ deadline }: Pick<RememberedRequest, 'deadline'>, today: string): Standing {
  const days = daysBetween(today, deadline);
  if (days > 0) return { kind: 'waiting', days };
  return days === 0 ? { kind: 'due-today' } : { kind: 'overdue', days: -days };
}

/** Those whose time for an answer is over, the longest overdue first: how many a badge shows. */
export function overdueOf(requests: readonly RememberedRequest[], today: string): RememberedRequest[] {
  return requests
    .filter((request) => standingOf(request, today).kind === 'overdue')
    .sort((a, b) => (a.deadline < b.deadline ? -1 : a.deadline > b.deadline ? 1 : 0));
}

/**
 * The letter that follows a remembered request: a reminder, an appeal, a complaint. It goes where the request went, and
 * under its law where that gives such a letter, else without citing one.
 *
 * @throws RangeError if `today` is no date.
 */
export function followUpOf(kind: FollowUpKind, earlier: RememberedRequest, context: WritingContext): Composed {
  const { to, site, company, sent } = earlier;
  const request = { kind, law: lawThatGives(kind, earlier.law, context.laws, earlier.kind), about: earlier.kind };
  const counterpart = {
    name: company === '' || company === site ? null : company,
    host: site === '' ? null : site,
    recipient: to === null ? null : asBefore(to),
    form: null,
    forms: [],
    policy: null,
  };
  return writeTo(counterpart, request, { ...context, sender: { ...context.sender, sent } });
}

/** Where the request went; whatever was to be said of the address was said then. */
function asBefore(address: string): Recipient {
  return { address, because: 'named-for-this', stands: 'visible', warning: null, doubt: null };
}

/** Whether the dates of a remembered request can be counted with; anything stored may have been tampered with. */
export function hasDates({ sent, deadline }: Pick<RememberedRequest, 'sent' | 'deadline'>): boolean {
  return isDay(sent) && isDay(deadline) && sent <= deadline;
}
