import type { ChoiceTarget } from '../policy/choice-target';
import { blockOffsets, type Link, type PolicyDocument } from '../policy/document';
import type { Finding } from '../policy/finding';
import type { Rule } from '../policy/rule';
import type { Contacts, OptOut, OptOutChannel, OptOutKind } from '../policy/scorecard';
import type { Segment } from '../policy/segment';
import { evidenceOf } from './evidence';
import { linksByBlock } from './links';
import { knownTarget, sameTarget, settingIn, type Way, waysIn } from './ways';

const MOST_EVIDENCE = 3;
/** Sentences further on that may still hold the link of a choice: "To do so: … Click here." */
const REACH = 3;

/** A neighbour's link or address belongs to a choice only where it tells the reader what to do. */
const INSTRUCTS =
  /\b(?:here|click\w*|visit\w*|go to|contact\w*|e-?mail\w*|write|writing|call\w*|submit\w*|send\w*|forms?|links?|links? below|following|to (?:do so|opt out|exercise|make|unsubscribe|learn)|please|by|via|through|using)\b/i;
/** The choice says that its way comes elsewhere. */
const CONTACT_US =
  /\b(?:contact(?:ing)?|write|writing|e-?mail(?:ing)?|ask(?:ing)?|reach(?:ing)?|notify(?:ing)?|inform(?:ing)?|request(?:s|ing|ed)?|let(?:ting)? us know|tell(?:ing)? us|submit(?:ting)?|exercise|get in touch|using the (?:details|contact))\b/i;
/** Kinds that a company has to take by letter or form: where the way is "contact us", its contact points stand in. */
const BY_CONTACT: ReadonlySet<OptOutKind> = new Set([
  'data-deletion',
  'sale-or-sharing',
  'marketing-communications',
  'targeted-advertising',
  'profiling',
  'ai-training',
  'other',
]);
const PRIVACY_DESK = /^[^@]*(?:privacy|dpo|data-?protection|gdpr|ccpa|rights?|dsar|requests?|legal|datenschutz)/i;

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

interface Place {
  segment: Segment;
  links: Link[];
}

/**
 * The choices that the policy offers, each with the way to take it: one entry for each kind and target. The way is the link in the
 * sentence, else the address or number in it, else the one in the sentences next to it that say what to do, else the company's contact
 * points where the sentence says to contact it, else a setting or an instruction, without target.
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
  targets: readonly ChoiceTarget[] = [],
): OptOut[] {
  const places = placesOf(document, segments);
  const entries = new Entries(document);
  const offered = offeredKinds(findings, rules);
  for (const { kind, finding, rule } of offered) {
    const place = places[finding.segmentId] as Place;
    const ways = [...waysFor(kind, place, places, offered, contacts, targets)];
    if (ways.length === 0)
      ways.push({ channel: settingIn(sentenceWithLeadIn(place.segment)), target: null, label: '' });
    for (const way of ways)
      entries.add(
        way.known?.kind ?? kind,
        way,
        way.label || (way.known?.name ?? rule.title),
        place.segment,
        finding.quote,
      );
  }
  for (const place of places) {
    // An industry's opt-out page is a choice wherever the policy links to it.
    for (const link of place.links) {
      const known = knownTarget(link.href, targets);
      if (!known) continue;
      const [way] = waysIn('', [link], targets);
      if (way) entries.add(known.kind, way, way.label || known.name, place.segment, [0, 0]);
    }
  }
  for (const choice of document.hints.choiceLinks ?? []) addFooterChoice(choice, entries, offered, segments, targets);
  return entries.list();
}

interface Offered {
  kind: OptOutKind;
  finding: Finding;
  rule: Rule;
}

function offeredKinds(findings: readonly Finding[], rules: readonly Rule[]): Offered[] {
  const byId = new Map<string, Rule>(
    rules.filter(({ fact }) => fact.startsWith('optOuts:')).map((rule) => [rule.id, rule]),
  );
  return findings.flatMap((finding) => {
    const rule = byId.get(finding.ruleId);
    return rule && finding.reading !== 'denies'
      ? [{ kind: rule.fact.slice('optOuts:'.length) as OptOutKind, finding, rule }]
      : [];
  });
}

function placesOf(document: PolicyDocument, segments: readonly Segment[]): Place[] {
  const byBlock = linksByBlock(document);
  const offsets = blockOffsets(document);
  return segments.map((segment) => {
    const start = segment.start - (offsets[segment.block] ?? 0);
    const links = byBlock.get(segment.block) ?? [];
    return { segment, links: links.filter((link) => link.start < start + segment.text.length && link.end > start) };
  });
}

function* waysFor(
  kind: OptOutKind,
  place: Place,
  places: readonly Place[],
  offered: readonly Offered[],
  contacts: Contacts,
  targets: readonly ChoiceTarget[],
): Generator<Way> {
  const own = ownAddressesOnly(waysIn(place.segment.text, place.links, targets), contacts);
  if (own.length > 0) {
    yield* own;
    return;
  }
  const near = nearbyWays(kind, place.segment, places, offered, contacts, targets);
  yield* near;
  if (near.length > 0 || !BY_CONTACT.has(kind)) return;
  const text = sentenceWithLeadIn(place.segment);
  if (CONTACT_US.test(text) && settingIn(text) !== 'account-setting') yield* contactWays(contacts);
}

/** Addresses that are not the company's (an authority's in the same sentence) are no way out. */
function ownAddressesOnly(ways: readonly Way[], { emails }: Contacts): Way[] {
  const own = new Set(emails.map((email) => email.toLowerCase()));
  return ways.filter(
    ({ channel, target }) =>
      channel !== 'email' || own.size === 0 || (target !== null && own.has(target.toLowerCase())),
  );
}

/** The sentences behind it in the same part, and the one before it, unless they are about another choice. */
function nearbyWays(
  kind: OptOutKind,
  segment: Segment,
  places: readonly Place[],
  offered: readonly Offered[],
  contacts: Contacts,
  targets: readonly ChoiceTarget[],
): Way[] {
  const kindsAt = new Map<number, OptOutKind[]>();
  for (const { kind: other, finding } of offered)
    kindsAt.set(finding.segmentId, [...(kindsAt.get(finding.segmentId) ?? []), other]);
  const order = [...Array.from({ length: REACH }, (_, step) => segment.id + step + 1), segment.id - 1];
  for (const id of order) {
    const neighbour = places[id];
    if (!neighbour || !together(segment, neighbour.segment) || !INSTRUCTS.test(neighbour.segment.text)) continue;
    const kinds = kindsAt.get(id);
    if (kinds && !kinds.includes(kind)) continue;
    const ways = ownAddressesOnly(waysIn(neighbour.segment.text, neighbour.links, targets), contacts).filter(
      ({ known }) => !known || known.kind === kind,
    );
    if (ways.length > 0) return ways;
  }
  return [];
}

/** In the same block, or in blocks under the same heading of which one hangs on the other. */
function together(a: Segment, b: Segment): boolean {
  if (a.block === b.block) return true;
  if (a.section.join('\n') !== b.section.join('\n') || a.kind === 'row' || b.kind === 'row' || b.kind === 'heading')
    return false;
  const near = Math.abs(a.block - b.block) === 1;
  // The items under one lead-in are choices of their own, but "You can opt out:" holds for the items below it.
  if (a.kind === 'item' && b.kind === 'item') return false;
  return near || (b.kind === 'item' && b.leadIn !== undefined && b.leadIn.includes(a.text));
}

function sentenceWithLeadIn({ leadIn, text }: Segment): string {
  return leadIn ? `${leadIn} ${text}` : text;
}

function* contactWays({ emails, forms }: Contacts): Generator<Way> {
  const desks = emails.filter((email) => PRIVACY_DESK.test(email));
  for (const email of desks.length > 0 ? desks : emails.slice(0, 1))
    yield { channel: 'email', target: email, label: '' };
  if (emails.length === 0) for (const form of forms.slice(0, 1)) yield { channel: 'link', target: form, label: '' };
}

function addFooterChoice(
  choice: { text: string; href: string },
  entries: Entries,
  offered: readonly Offered[],
  segments: readonly Segment[],
  targets: readonly ChoiceTarget[],
): void {
  if (!/^https?:\/\//i.test(choice.href)) return;
  const known = knownTarget(choice.href, targets);
  const kind = known?.kind ?? FOOTER_CHOICES.find(([words]) => words.test(choice.text))?.[1];
  if (!kind) return;
  // Evidence is the policy's own sentence: the one that names the link, else one that offers this choice.
  const named = segments.find(
    ({ text }) => text.toLowerCase().includes(choice.text.toLowerCase()) && NAMES_FOOTER_LINK.test(text),
  );
  const offer = offered.find((other) => other.kind === kind);
  const segment = named ?? (offer && segments[offer.finding.segmentId]);
  if (!segment) return;
  const at = Math.max(0, segment.text.toLowerCase().indexOf(choice.text.toLowerCase()));
  entries.add(kind, { channel: 'link', target: choice.href, label: choice.text }, choice.text, segment, [at, at]);
}

/** One entry for each kind and target, its evidence gathered. */
class Entries {
  readonly #document: PolicyDocument;
  readonly #entries: OptOut[] = [];

  constructor(document: PolicyDocument) {
    this.#document = document;
  }

  add(
    kind: OptOutKind,
    { channel, target }: Way,
    label: string,
    segment: Segment,
    range: readonly [number, number],
  ): void {
    const evidence = evidenceOf(this.#document, segment, range);
    const known = this.#entries.find((entry) => entry.kind === kind && sameTarget(entry.target, target));
    if (!known) {
      this.#entries.push({ kind, channel, target, label, evidence: [evidence] });
      return;
    }
    // A setting says more than "follow the instructions".
    if (known.channel === 'instruction') known.channel = channel as OptOutChannel;
    if (known.evidence.length < MOST_EVIDENCE && !known.evidence.some(({ start }) => start === evidence.start))
      known.evidence.push(evidence);
  }

  list(): OptOut[] {
    return this.#entries;
  }
}
