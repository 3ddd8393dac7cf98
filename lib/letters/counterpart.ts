import type { Scorecard } from '../policy/scorecard';
import { hostOf, isPlatform, siteOf } from '../policy/web-address';
import { isDay } from './dates';
import { formsFor, offeredForm } from './forms';
import type { FormOffer, LetterKind, LetterRequest, Recipient } from './letter';
import { isFollowUp } from './letter';
import { plainLine, shortened } from './plain';
import { type PolicyQuote, quoteFor } from './quote';
import { recipientFor } from './recipient';

/**
 * Who the letter is written to, and what is known of them. All text is on one line, without marks that turn or hide it.
 */
export interface Counterpart {
  /** The controller as the policy names it. */
  name: string | null;
  /** The site of the policy. */
  host: string | null;
  recipient: Recipient | null;
  /** The page that the policy links to for this request, or its general form. */
  form: FormOffer | null;
  /** Every such page, the best first. */
  forms: readonly string[];
  /** What the policy says on the matter; `day` is the ISO date of the policy. */
  policy: { quote: PolicyQuote; day: string | null } | null;
}

/** Longest name of a company that goes into the salutation, in UTF-16 units; registered names stay far below it. */
const LONGEST_NAME = 200;

/** The company of this policy, as the counterpart of this request. */
export function counterpartOf(scorecard: Scorecard, request: LetterRequest): Counterpart {
  const { source } = scorecard;
  const name = shortened(plainLine(source.controller ?? ''), LONGEST_NAME);
  const host = siteIn(source.url);
  // What follows a request goes where the request went.
  const kind = isFollowUp(request.kind) ? (request.about ?? request.kind) : request.kind;
  const form = offeredForm(scorecard, kind);
  const quote = isFollowUp(request.kind) ? null : quoteFor(scorecard, kind, request.law);
  const { lastUpdated } = source;
  return {
    name: name === '' ? null : name,
    host: host === '' ? null : host,
    recipient: readerOf(scorecard, kind, form),
    form,
    forms: formsFor(scorecard, kind),
    policy: quote && { quote, day: lastUpdated !== null && isDay(lastUpdated) ? lastUpdated : null },
  };
}

/**
 * The registered name, for it is known when the subdomain of a help centre is not; a platform's pages have many owners.
 */
function siteIn(url: string): string {
  const host = hostOf(url);
  return plainLine(isPlatform(host) ? host : siteOf(host));
}

/** Nobody where the policy wants its own form for this, and gives no address of those who would read the letter. */
function readerOf(scorecard: Scorecard, kind: LetterKind, form: FormOffer | null): Recipient | null {
  const found = recipientFor(scorecard, kind);
  if (found === null || (form?.because === 'named-for-this' && found.because === 'general-contact')) return null;
  return { ...found, address: plainLine(found.address) };
}
