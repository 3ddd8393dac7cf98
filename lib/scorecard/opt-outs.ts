import type { ChoiceTarget } from '../policy/choice-target';
import type { Link, PolicyDocument } from '../policy/document';
import type { Finding } from '../policy/finding';
import type { Rule } from '../policy/rule';
import type { Contacts, OptOut, OptOutKind } from '../policy/scorecard';
import type { Segment } from '../policy/segment';
import { leadsToCookieChoices } from './choice-links';
import { mayHoldEmail } from './contact-points';
import { OptOutEntries } from './opt-out-entries';
import { type Place, placesOf, together, withLeadIn } from './opt-out-places';
import { OF_CHILDREN, type Offer, offersIn, ownAddresses, type Search } from './opt-out-search';
import { addOfficers, addRequestDesks, deskFor, requestDesk } from './request-desks';
import { IN_MESSAGE, knownTarget, mayOpenWay, settingIn, type Way, waysIn } from './ways';

/** Sentences further on that may still hold the link of a choice: "To do so: … Click here." */
const REACH = 3;

/** A neighbour's link or address belongs to a choice only where it tells the reader what to do. */
const INSTRUCTS =
  /\b(?:here|click\w*|visit\w*|go to|access\w*|settings|learn|read|see|contact\w*|e-?mail\w*|write|writing|call\w*|submit\w*|send\w*|forms?|links?|following|to (?:do so|opt out|exercise|make|unsubscribe|learn)|please|by|via|through|using)\b/i;
/** "To learn more about cookies, see …" is reading matter; these words are about controlling them. */
const CONTROLS =
  /\b(?:manag\w+|delet\w+|disabl\w+|block\w*|control\w*|opt\w*|refus\w+|reject\w*|remov\w+|clear\w*|settings?|preferences?|turn\w* off|chang\w+|declin\w+|deactivat\w+)\b/i;

/**
 * What turns cookies off is said in words about them; the form and the number in the next sentence are for something
 * else.
 */
const OF_COOKIES =
  /\b(?:cookies?|ads?|advertis\w+|flash|track\w*|beacons?|browsers?|storage|plug-?ins?|analytics|consent)\b/i;

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

/**
 * The choices that the policy offers, each with the way to take it, in the order of the text: one entry for each kind
 * and target. The way is the link in the sentence, or the address or number in it; else those in the sentences next to
 * it that say what to do; else the company's contact point where the sentence says to contact it; else a setting or an
 * instruction, without target.
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
  const places = placesOf(document, segments);
  const linked = places.filter(({ segment, links }) => links.length > 0 || mayHoldEmail(segment.text));
  const search: Search = {
    places,
    linked,
    offers: offersIn(findings, rules, places),
    contacts,
    desk: requestDesk(linked, contacts.emails),
    targets,
  };
  const entries = new OptOutEntries(document);
  const open = search.offers.filter((offer) => {
    const { segment } = placeOf(offer, search);
    const { ways, from } = waysFor(offer, search);
    for (const way of ways) {
      addOffer(offer, way, segment, entries, from === segment ? 'here' : 'elsewhere');
      if (from !== segment && speaksOf(offer.kind, from)) addOffer(offer, way, from, entries);
    }
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
  addOfficers(search, entries);
  addKnownPages(search, entries);
  for (const choice of document.hints.choiceLinks ?? []) addFooterChoice(choice, search, entries);
  entries.list.sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
  return entries.offered(search);
}

/** What a sentence names that says how to take the choice, and not only "Read more here". */
const NAMED: Partial<Record<OptOutKind, RegExp>> = {
  'marketing-communications': /\b(?:e-?mails?|newsletters?|messages|marketing|promotion\w*|offers)\b/i,
  'targeted-advertising': /\b(?:ads?|advertis\w+)\b/i,
  'data-deletion': /\b(?:delet|eras|remov|clos)\w*/i,
  location: /\b(?:location|gps)\b/i,
  cookies: /\b(?:cookies?|tracking)\b/i,
};

function speaksOf(kind: OptOutKind, { text }: Segment): boolean {
  return (NAMED[kind]?.test(text) ?? false) && CONTROLS.test(text);
}

function placeOf({ finding }: Offer, { places }: Search): Place {
  return places[finding.segmentId] as Place;
}

/** @param stands whether the way itself stands in this sentence. */
function addOffer(
  { kind, finding, rule }: Offer,
  way: Way,
  segment: Segment,
  entries: OptOutEntries,
  stands: 'here' | 'elsewhere' = 'here',
): void {
  const label = way.label || (way.known?.name ?? rule.title);
  const range = segment.id === finding.segmentId ? finding.quote : ([0, 0] as const);
  entries.add(way.known?.kind ?? kind, way, label, segment, range, stands);
}

/** The ways to take a choice, and the sentence that they stand in. */
interface WaysFrom {
  ways: Way[];
  from: Segment;
}

function waysFor(offer: Offer, search: Search): WaysFrom {
  const { segment, links } = placeOf(offer, search);
  if (offer.kind === 'data-deletion' && OF_CHILDREN.test(segment.text)) return { ways: [], from: segment };
  const own = ownAddresses(waysAt(offer, segment, links, search), search.contacts);
  if (own.length > 0 || IN_MESSAGE.test(segment.text)) return { ways: own, from: segment };
  return nearbyWays(offer, segment, search);
}

/** More characters than a sentence has: a row of a table, or a list run into one line, which speaks of many things. */
const LONG = 600;
/** Characters behind the words that offer a choice in which a long text may still say how. */
const STRETCH = 200;

function waysAt({ finding }: Offer, { text, kind }: Segment, links: readonly Link[], { targets }: Search): Way[] {
  if (kind !== 'row' && text.length < LONG) return waysIn(text, links, targets);
  const from = Math.max(0, finding.quote[0] - STRETCH);
  const to = finding.quote[1] + STRETCH;
  const near = links
    .filter(({ start, end }) => start >= from && end <= to)
    .map((link) => ({ ...link, start: link.start - from, end: link.end - from }));
  return waysIn(text.slice(from, to), near, targets);
}

/** In the sentences behind the offer in the same part, and the one before it, unless they are about another choice. */
function nearbyWays({ kind }: Offer, segment: Segment, { places, offers, contacts, targets }: Search): WaysFrom {
  const order = [...Array.from({ length: REACH }, (_, step) => segment.id + step + 1), segment.id - 1];
  for (const id of order) {
    const neighbour = places[id];
    if (!neighbour || !mayOpenWay(neighbour.segment.text, neighbour.links)) continue;
    if (!together(segment, neighbour.segment) || !INSTRUCTS.test(neighbour.segment.text)) continue;
    // What stands before the offer in another block was said of something else.
    if (id < segment.id && neighbour.segment.block !== segment.block) continue;
    if (kind === 'data-deletion' && OF_CHILDREN.test(neighbour.segment.text)) continue;
    const others = offers.filter(({ finding }) => finding.segmentId === id);
    if (others.length > 0 && others.every((other) => other.kind !== kind)) continue;
    const ways = ownAddresses(
      waysIn(neighbour.segment.text, neighbour.links, targets, {
        stands: 'nearby',
        before: id > segment.id ? segment.text : '',
      }),
      contacts,
    );
    const fits = kind !== 'cookies' || OF_COOKIES.test(withLeadIn(neighbour.segment));
    const fitting = ways.filter(({ known }) => (known ? known.kind === kind : fits));
    if (fitting.length > 0) return { ways: fitting, from: neighbour.segment };
  }
  return { ways: [], from: segment };
}

/**
 * An industry's opt-out page is a choice wherever the policy links to it, and so is the cookie policy that "your
 * options" are in.
 */
function addKnownPages({ linked, targets }: Search, entries: OptOutEntries): void {
  for (const { segment, links } of linked) {
    for (const link of links) {
      if (leadsToCookieChoices(link, segment.text)) {
        const way: Way = { channel: 'link', target: link.href, label: link.text.trim() };
        entries.add('cookies', way, way.label, segment, [link.start, link.end]);
        continue;
      }
      const known = knownTarget(link.href, targets);
      if (!known) continue;
      // "We are a member of the NAI" is no offer; the choice may be one click further, but the policy does not say so.
      const needsWords = known.kind === 'cookies' || /^https?:\/\/[^/?#]+\/?$/i.test(link.href);
      if (needsWords && !CONTROLS.test(withLeadIn(segment))) continue;
      const [way] = waysIn('', [link], targets);
      if (way) entries.add(known.kind, way, way.label || known.name, segment, [0, 0]);
    }
  }
}

/**
 * A link of the page's footer, shown with the policy's own sentence: the one that names it, else one that offers this
 * choice.
 */
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
    ({ segment }) => NAMES_FOOTER_LINK.test(segment.text) && segment.text.toLowerCase().includes(shown),
  );
  const offer = offers.find((other) => other.kind === kind);
  const segment = named?.segment ?? (offer && places[offer.finding.segmentId]?.segment);
  if (!segment) return;
  const at = Math.max(0, segment.text.toLowerCase().indexOf(shown));
  entries.add(kind, { channel: 'link', target: href, label: text }, text, segment, [at, at]);
}
