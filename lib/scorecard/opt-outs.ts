import type { ChoiceTarget } from '../policy/choice-target';
import type { PolicyDocument } from '../policy/document';
import type { Finding } from '../policy/finding';
import type { Rule } from '../policy/rule';
import type { Contacts, OptOut, OptOutKind } from '../policy/scorecard';
import type { Segment } from '../policy/segment';
import { OptOutEntries } from './opt-out-entries';
import { type Place, placesOf, together, withLeadIn } from './opt-out-places';
import { IN_MESSAGE, knownTarget, settingIn, type Way, waysIn } from './ways';

/** Sentences further on that may still hold the link of a choice: "To do so: … Click here." */
const REACH = 3;

/** A neighbour's link or address belongs to a choice only where it tells the reader what to do. */
const INSTRUCTS =
  /\b(?:here|click\w*|visit\w*|go to|contact\w*|e-?mail\w*|write|writing|call\w*|submit\w*|send\w*|forms?|links?|following|to (?:do so|opt out|exercise|make|unsubscribe|learn)|please|by|via|through|using)\b/i;
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
  /\b(?:(?:privacy|data|deletion|rights?|access|subject) requests?|exercis\w+ (?:of )?(?:your|these|the|any|such)(?: \w+)? rights?|how to (?:exercise|make a request))\b/i;
/** What a parent may ask for a child is not the reader's own choice. */
const OF_CHILDREN = /\b(?:child|children|minors?|parents?|guardians?|under (?:the age of )?1\d)\b/i;
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
/** "To learn more about cookies, see …" is reading matter; these words are about controlling them. */
const CONTROLS =
  /\b(?:manag\w+|delet\w+|disabl\w+|block\w*|control\w*|opt\w*|refus\w+|reject\w*|remov\w+|clear\w*|settings?|preferences?|turn\w* off|chang\w+|declin\w+|deactivat\w+)\b/i;

/** Footer links that name a choice, and which. */
const FOOTER_CHOICES: readonly [words: RegExp, kind: OptOutKind][] = [
  [/\bcookies?\b|\bconsent\b|\btracking\b/i, 'cookies'],
  [/\b(?:ad ?choices|interest[- ]based|ads?|advertising)\b/i, 'targeted-advertising'],
  [/\bunsubscribe|e-?mail preferences\b/i, 'marketing-communications'],
  [/\b(?:delete|deletion)\b/i, 'data-deletion'],
  [/\b(?:sell|sale|shar(?:e|ing)|privacy choices|opt[- ]?out)\b/i, 'sale-or-sharing'],
];
/** A sentence that sends the reader to such a link. */
const NAMES_FOOTER_LINK = /\b(?:links?|footer|bottom|homepage|home page|click|icon|button)\b/i;

/** A sentence that offers a choice. */
interface Offer {
  kind: OptOutKind;
  finding: Finding;
  rule: Rule;
}

/** All that the ways are looked for in. */
interface Search {
  places: readonly Place[];
  offers: readonly Offer[];
  contacts: Contacts;
  targets: readonly ChoiceTarget[];
}

/**
 * The choices that the policy offers, each with the way to take it, in the order of the text: one entry for each kind and target. The way is the link in the
 * sentence, or the address or number in it; else those in the sentences next to it that say what to do; else the company's contact
 * point where the sentence says to contact it; else a setting or an instruction, without target.
 *
 * @param contacts the company's own, as `contactsOf` gives them.
 * @param targets pages known by their address; their kind goes before that of the sentence.
 */
export function optOutsOf(
  document: PolicyDocument,
  segments: readonly Segment[],
  findings: readonly Finding[],
  contacts: Contacts,
  rules: readonly Rule[],
  targets: readonly ChoiceTarget[],
): OptOut[] {
  const search: Search = {
    places: placesOf(document, segments),
    offers: offersIn(findings, rules),
    contacts,
    targets,
  };
  const entries = new OptOutEntries(document);
  const open = search.offers.filter((offer) => {
    const { segment } = placeOf(offer, search);
    const ways = waysFor(offer, search);
    for (const way of ways) addOffer(offer, way, segment, entries);
    return ways.length === 0;
  });
  addRequestDesks(search, entries);
  for (const offer of open) {
    const { segment } = placeOf(offer, search);
    const channel = settingIn(withLeadIn(segment));
    // A choice that has its own address elsewhere needs no general one.
    const desk =
      channel === 'account-setting' || entries.hasTarget(offer.kind) ? undefined : deskFor(offer, segment, search);
    addOffer(offer, desk ?? { channel, target: null, label: '' }, segment, entries);
  }
  addKnownPages(search, entries);
  for (const choice of document.hints.choiceLinks ?? []) addFooterChoice(choice, search, entries);
  return entries.list.sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
}

function offersIn(findings: readonly Finding[], rules: readonly Rule[]): Offer[] {
  const byId = new Map<string, Rule>(
    rules.filter(({ fact }) => fact.startsWith('optOuts:')).map((rule) => [rule.id, rule]),
  );
  return findings.flatMap((finding) => {
    const rule = byId.get(finding.ruleId);
    if (!rule || finding.reading === 'denies') return [];
    return [{ kind: rule.fact.slice('optOuts:'.length) as OptOutKind, finding, rule }];
  });
}

function placeOf({ finding }: Offer, { places }: Search): Place {
  return places[finding.segmentId] as Place;
}

function addOffer({ kind, finding, rule }: Offer, way: Way, segment: Segment, entries: OptOutEntries): void {
  entries.add(way.known?.kind ?? kind, way, way.label || (way.known?.name ?? rule.title), segment, finding.quote);
}

function waysFor(offer: Offer, search: Search): Way[] {
  const { segment, links } = placeOf(offer, search);
  if (offer.kind === 'data-deletion' && OF_CHILDREN.test(segment.text)) return [];
  const own = ownAddresses(waysIn(segment.text, links, search.targets), search.contacts);
  if (own.length > 0 || IN_MESSAGE.test(segment.text)) return own;
  return nearbyWays(offer, segment, search);
}

/** Without the addresses that are not the company's (an authority's in the same sentence). */
function ownAddresses(ways: readonly Way[], { emails }: Contacts): Way[] {
  const own = new Set(emails.map((email) => email.toLowerCase()));
  return ways.filter(({ channel, target }) => channel !== 'email' || own.has((target ?? '').toLowerCase()));
}

/** In the sentences behind the offer in the same part, and the one before it, unless they are about another choice. */
function nearbyWays({ kind }: Offer, segment: Segment, { places, offers, contacts, targets }: Search): Way[] {
  const order = [...Array.from({ length: REACH }, (_, step) => segment.id + step + 1), segment.id - 1];
  for (const id of order) {
    const neighbour = places[id];
    if (!neighbour || !together(segment, neighbour.segment) || !INSTRUCTS.test(neighbour.segment.text)) continue;
    if (kind === 'data-deletion' && OF_CHILDREN.test(neighbour.segment.text)) continue;
    const others = offers.filter(({ finding }) => finding.segmentId === id);
    if (others.length > 0 && others.every((other) => other.kind !== kind)) continue;
    const ways = ownAddresses(waysIn(neighbour.segment.text, neighbour.links, targets, 'nearby'), contacts);
    const fitting = ways.filter(({ known }) => !known || known.kind === kind);
    if (fitting.length > 0) return fitting;
  }
  return [];
}

/** The one contact point for a choice that is made by contacting the company. */
function deskFor({ kind }: Offer, segment: Segment, { places, contacts }: Search): Way | undefined {
  if (!BY_CONTACT.has(kind) || IN_MESSAGE.test(segment.text)) return undefined;
  if (kind === 'data-deletion' && OF_CHILDREN.test(segment.text)) return undefined;
  const text = withLeadIn(segment);
  if (!CONTACT_US.test(text) && !(kind === 'data-deletion' && REQUEST.test(text))) return undefined;
  const email = requestDesk(places, contacts.emails);
  if (email) return { channel: 'email', target: email, label: '' };
  return contacts.forms[0] === undefined ? undefined : { channel: 'link', target: contacts.forms[0], label: '' };
}

/** The address to which the policy says that requests go, else the one whose name promises it. */
function requestDesk(places: readonly Place[], emails: readonly string[]): string | undefined {
  const printed = places.find(
    ({ segment }) => TAKES_REQUESTS.test(segment.text) && emails.some((email) => segment.text.includes(email)),
  );
  const there = emails.filter((email) => printed?.segment.text.includes(email));
  for (const desk of DESKS) {
    const email = (there.length > 0 ? there : emails).find((email) => desk.test(email));
    if (email) return email;
  }
  return undefined;
}

/** "How to reach us with privacy requests" over a list of addresses: each of them takes requests for deletion. */
function addRequestDesks({ offers, places, contacts }: Search, entries: OptOutEntries): void {
  const deletion = offers.find(({ kind }) => kind === 'data-deletion');
  if (!deletion) return;
  for (const { segment, links } of places) {
    if (!REQUEST_DESKS.test(`${segment.section.at(-1) ?? ''} ${segment.leadIn ?? ''}`)) continue;
    if (OF_CHILDREN.test(segment.text)) continue;
    for (const way of ownAddresses(waysIn(segment.text, links, []), contacts))
      if (way.channel === 'email') entries.add('data-deletion', way, deletion.rule.title, segment, [0, 0]);
  }
}

/** An industry's opt-out page is a choice wherever the policy links to it. */
function addKnownPages({ places, targets }: Search, entries: OptOutEntries): void {
  for (const { segment, links } of places) {
    for (const link of links) {
      const known = knownTarget(link.href, targets);
      if (!known || (known.kind === 'cookies' && !CONTROLS.test(withLeadIn(segment)))) continue;
      const [way] = waysIn('', [link], targets);
      if (way) entries.add(known.kind, way, way.label || known.name, segment, [0, 0]);
    }
  }
}

/** A link of the page's footer, shown with the policy's own sentence: the one that names it, else one that offers this choice. */
function addFooterChoice(
  { text, href }: { text: string; href: string },
  { places, offers, targets }: Search,
  entries: OptOutEntries,
): void {
  if (!/^https?:\/\//i.test(href)) return;
  const kind = knownTarget(href, targets)?.kind ?? FOOTER_CHOICES.find(([words]) => words.test(text))?.[1];
  if (!kind) return;
  const shown = text.toLowerCase();
  const named = places.find(
    ({ segment }) => segment.text.toLowerCase().includes(shown) && NAMES_FOOTER_LINK.test(segment.text),
  );
  const offer = offers.find((other) => other.kind === kind);
  const segment = named?.segment ?? (offer && places[offer.finding.segmentId]?.segment);
  if (!segment) return;
  const at = Math.max(0, segment.text.toLowerCase().indexOf(shown));
  entries.add(kind, { channel: 'link', target: href, label: text }, text, segment, [at, at]);
}
