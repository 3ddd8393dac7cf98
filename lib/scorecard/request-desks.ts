import type { OptOutKind } from '../policy/scorecard';
import type { Segment } from '../policy/segment';
import { choiceIsSaidAt } from './choice-links';
import { isFormAddress } from './contacts';
import type { OptOutEntries } from './opt-out-entries';
import { type Place, withLeadIn } from './opt-out-places';
import { isOtherRequest, OF_CHILDREN, type Offer, ownAddresses, type Search } from './opt-out-search';
import { IN_MESSAGE, sameTarget, type Way, waysIn } from './ways';

/** The choice is made by contacting the company. */
const CONTACT_US =
  /\b(?:contact(?:ing)? (?:us|our|the)|writ(?:e|ing) to (?:us|our)|e-?mail(?:ing)? (?:us|our)|ask(?:ing)? us|reach(?:ing)? (?:out to )?us|notify(?:ing)? us|inform(?:ing)? us|request(?:ing)? (?:that we|us)|let(?:ting)? us know|tell(?:ing)? us|get in touch|contact (?:details|information|section))\b/i;
/** Deletion has to be granted on request, so the word alone is enough. */
const REQUEST = /\b(?:request\w*|exercis\w+|contact\w*)\b/i;
/** "Send your request to …", "To exercise your rights, write to …" */
const TAKES_REQUESTS =
  /\b(?:(?:send|submit|make|file|direct|address)\w* [^.]{0,30}\brequests?|exercis\w+|your rights)\b/i;
/** Over a list of addresses: each of them takes requests. */
const REQUEST_DESKS =
  /\b(?:(?:privacy|data|deletion|rights?|access|subject) requests?|exercis\w+ (?:of )?(?:your|these|the|any|such)(?: \w+){0,3} rights?|how to (?:exercise|make a request))\b/i;
/** A sentence that says where requests are made: "For more on making a request, see here." */
const MAKES_REQUESTS =
  /\b(?:submit|mak|send|fil)(?:e|t?ing)? (?:your |an? |such |these |any |privacy |data |rights? ){0,3}requests?\b|\bexercis\w+ (?:of )?(?:your|these|the|any|such)(?: \w+){0,3} rights?\b/i;
/**
 * Officers whom people may contact "with regard to all issues related to … the exercise of their rights" (Article 38(4)
 * GDPR).
 */
const OFFICER = /\b(?:data (?:protection|privacy) officers?|privacy officers?|DPO)\b/i;
const OFFICERS_ADDRESS =
  /^(?:[\w.-]*[._-])?(?:dpo|data-?_?protection)(?:[._-][\w.-]*)?@|^data-?protection-?officers?@/i;
/** Settings of browser and device cannot be had by writing to the company. */
const BY_CONTACT: ReadonlySet<OptOutKind> = new Set([
  'data-deletion',
  'sale-or-sharing',
  'marketing-communications',
  'targeted-advertising',
  'profiling',
  'ai-training',
  'other',
]);
/** Addresses by their local part, the likeliest to answer a request first. */
const DESKS = [
  /^[^@]*(?:privacy|data-?protection|gdpr|ccpa|rights?|dsar|requests?|datenschutz)/i,
  /^[^@]*dpo/i,
  /^legal/i,
  /./,
];

/** The one contact point for a choice that is made by contacting the company. */
export function deskFor({ kind }: Offer, segment: Segment, { desk, contacts }: Search): Way | undefined {
  if (!BY_CONTACT.has(kind) || IN_MESSAGE.test(segment.text)) return undefined;
  if (kind === 'data-deletion' && OF_CHILDREN.test(segment.text)) return undefined;
  const text = withLeadIn(segment);
  if (!CONTACT_US.test(text) && !(kind === 'data-deletion' && REQUEST.test(text))) return undefined;
  if (desk) return { channel: 'email', target: desk, label: '' };
  return contacts.forms[0] === undefined ? undefined : { channel: 'link', target: contacts.forms[0], label: '' };
}

/** The address to which the policy says that requests go, else the one whose name promises it. */
export function requestDesk(linked: readonly Place[], emails: readonly string[]): string | undefined {
  const printed = linked.find(
    ({ segment }) => emails.some((email) => segment.text.includes(email)) && TAKES_REQUESTS.test(segment.text),
  );
  const there = emails.filter((email) => printed?.segment.text.includes(email));
  for (const desk of DESKS) {
    const email = (there.length > 0 ? there : emails).find((email) => desk.test(email));
    if (email) return email;
  }
  return undefined;
}

/**
 * Where requests for deletion are taken, beyond the sentences that offer it: each address and form in a list of them
 * ("How to reach us with privacy requests", "fill in the form of your brand:"), pages on how to make a request.
 */
export function addRequestDesks({ offers, places, linked, contacts, targets }: Search, entries: OptOutEntries): void {
  const deletion = offers.find(({ kind }) => kind === 'data-deletion');
  if (!deletion) return;
  const add = (way: Way, segment: Segment): void =>
    entries.add('data-deletion', way, way.label || deletion.rule.title, segment, [0, 0]);
  const named = sectionsNamed(places);
  for (const place of linked) {
    const { segment, links } = place;
    const over = segment.section.at(-1) ?? '';
    const inList = named.has(over) || REQUEST_DESKS.test(`${over} ${segment.leadIn ?? ''}`);
    const saysWhere = MAKES_REQUESTS.test(segment.text);
    if (!inList && !saysWhere) continue;
    if (OF_CHILDREN.test(segment.text) || isOtherRequest(place, places)) continue;
    const takes = ({ channel, target }: Way): boolean => {
      if (channel === 'email') return inList || saysWhere;
      if (channel !== 'link') return false;
      if (inList && (isFormAddress(target ?? '') || contacts.forms.some((form) => sameTarget(form, target))))
        return true;
      return saysWhere && links.some((link) => link.href === target && choiceIsSaidAt(segment.text, link));
    };
    for (const way of ownAddresses(waysIn(segment.text, links, targets), contacts))
      if (!way.known && takes(way)) add(way, segment);
  }
}

/** The data protection officer answers for requests too, whatever other address the policy gives. */
export function addOfficers({ offers, linked, contacts }: Search, entries: OptOutEntries): void {
  const deletion = offers.find(({ kind }) => kind === 'data-deletion');
  if (!deletion) return;
  for (const { segment, links } of linked) {
    if (OF_CHILDREN.test(segment.text)) continue;
    for (const way of ownAddresses(waysIn(segment.text, links, []), contacts))
      if (way.channel === 'email' && (OFFICER.test(segment.text) || OFFICERS_ADDRESS.test(way.target ?? '')))
        entries.add('data-deletion', way, deletion.rule.title, segment, [0, 0]);
  }
}

/**
 * Headings of the parts to which sentences on requests send the reader: "as described in the Contact Us section below".
 */
function sectionsNamed(places: readonly Place[]): Set<string> {
  const sentences = places
    .filter(({ segment: { kind, text } }) => kind !== 'heading' && MAKES_REQUESTS.test(text))
    .map(({ segment }) => segment.text.toLowerCase());
  const headings = new Set(places.map(({ segment }) => segment.section.at(-1) ?? ''));
  return new Set(
    [...headings].filter((heading) => {
      const name = heading.replace(/^[\s\d.)]+|[\s?!.:]+$/g, '').toLowerCase();
      // "Contact" alone is a word like any other.
      return name.split(' ').length > 1 && sentences.some((text) => sends(text, name));
    }),
  );
}

function sends(text: string, heading: string): boolean {
  const at = text.indexOf(heading);
  return (
    at >= 0 &&
    /\b(?:sections?|below|above|see|visit|refer|in|under)\b/.test(
      text.slice(Math.max(0, at - 60), at + heading.length + 20),
    )
  );
}
