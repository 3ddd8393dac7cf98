import type { PolicyDocument } from '../policy/document';
import type { KnownName } from '../policy/known-name';
import type { Scorecard } from '../policy/scorecard';
import type { Segment } from '../policy/segment';
import { brandOf, hostOf } from '../policy/web-address';
import { hasLegalForm, plainName } from './company-names';
import { controllerOf } from './controller';
import { evidenceOf } from './evidence';
import { knownNamesIn } from './known-name-index';
import { CHANGE_LOG } from './last-updated';
import { listedNames, nameAtHead } from './listed-names';
import { inLowerCase } from './lower';
import { withLeadIn } from './opt-out-places';

const MOST_EVIDENCE = 3;

/** A platform gets data: it is told, its technology is built in, or it works for the company. */
const GETS_DATA =
  /\b(?:shar(?:e|es|ed|ing)|disclos\w+|transfer\w*|transmit\w*|(?:provid|send|sent|pass|forward|mak)\w* [^.]{0,60}\b(?:to|with|available)|plug-?ins?|pixels?|(?:like|share|social)[- ]buttons?|widgets?|embedded|social media features|custom audiences?|look-?alike|SDKs?|ad(?:vertising)? (?:networks?|partners?|platforms?|exchanges?)|advertis\w+|(?:payment|third[- ]party) process\w+|processors?|hosted (?:by|on)|hosting|powered by|re-?marketing|re-?targeting|service providers?|vendors?|sub-?processors?|cookies? (?:of|from|set by|placed by)|analytics)\b/i;
/** … or it does something with them itself. */
const ACTS =
  /^[^.;]{0,40}?\b(?:may |will |can |also |then )*(?:collects?|receives?|process(?:es)?|uses? (?:the|your|this|cookies)|sets?|tracks?|places?|stores?)\b/i;
/**
 * The sentence is about signing in, about the company's own pages there, or about where an app comes from: the name is
 * a source or a place.
 */
const OTHER_REASONS =
  /\b(?:log(?:s|ging|ged)?[- ]?(?:in|on|into)\b|sign(?:s|ing|ed)?[- ]?(?:in|up|on)\b|regist(?:er|ering|ration) (?:with|using|via|through)\b|\bwith us\b|ratings\b|connect(?:ing)? (?:with|your|through|via|to)|if you connect|link(?:ing)? your|via your|through your|your (?:\w+ )?account with|single sign-on|credentials|our (?:\w+ )?(?:pages?|profiles?|channels?)|pages? (?:we have|on)|fan ?pages?|follow us|download(?:ed|ing)?|app stores?|from the|browsers?|operating systems?|iOS|Android|settings|search engines?|trademarks?|terms of (?:use|service))\b/i;
/**
 * "… permission to share your name with us", "what is sent to us by …": data come from them. Of a text in lower case.
 */
const FROM_THEM =
  /\bshar\w+\b[^.]{0,80}\bwith us\b|\bwe (?:may |will |can )?(?:also )?(?:receive|obtain)\b|\bsent to \w+ by\b|\bobtained by (?:us\b|[\p{Lu}\p{Ll}])|\bto send us\b|\bpermission to share your\b|\bfrom (?:those|these) accounts\b|\busing your \p{L}+ (?:profile|account)\b|\bfacebook friends?\b/u;
/** Run by the company itself: nobody else gets the data. And sites of its own that stand elsewhere. */
const OWN_MATTERS =
  /\bself-(?:managed|hosted|run)\b|\bhosted on our own\b|\bwebsites? hosted (?:by|with) third parties\b/i;
/** Help on browsers and devices, and opinions on laws. */
const HELP =
  /\b(?:Chrome|Safari|Firefox|Internet Explorer|Microsoft Edge|Opera)\b[^.]*\b(?:Chrome|Safari|Firefox|Explorer|Edge|Opera)\b|\b(?:IDFA|IDFV|GAID|Google AdID)\b/;
const DENIED =
  /\b(?:replaced|removed)\b|\b(?:have|has) not (?:yet )?(?:enabled|used|activated)\b|\b(?:do(?:es)? not|don’t|don't|never|no longer) (?:use|share|work|send|sell|provide|transfer)\b/i;
/** Families whose bare name says nothing more where a product of theirs is named. */
const PRODUCT_FAMILIES = [
  'Google',
  'Facebook',
  'Meta',
  'Microsoft',
  'Amazon',
  'Adobe',
  'Twitter',
  'LinkedIn',
  'Apple',
  'Oracle',
];
/** Their products are a company's own where the policy is that company's. */
const OWN_PRODUCTS: Readonly<Record<string, RegExp>> = {
  google:
    /^(?:google|firebase|crashlytics|youtube|android|chrome|doubleclick|admob|adsense|recaptcha|waze|fitbit|nest)/,
  meta: /^(?:meta|facebook|instagram|whatsapp|messenger|threads|oculus)/,
  facebook: /^(?:meta|facebook|instagram|whatsapp|messenger|threads|oculus)/,
  microsoft: /^(?:microsoft|azure|bing|linkedin|github|skype|xbox)/,
  amazon: /^(?:amazon|aws|alexa|twitch|audible)/,
  apple: /^(?:apple|icloud|itunes|testflight)/,
};
/** Bodies that give seals and settle disputes; in such sentences they get no data. */
const CERTIFIERS = /^(?:TRUSTe|TrustArc|OneTrust|BBB\b.*|ESRB|kidSAFE.*|Trustpilot)$/;
const SEALS =
  /\b(?:seals?|certif\w+|awarded|accredit\w+|independently review\w*|disputes?|unresolved|arbitrat\w+|complain\w*|not satisfied|compliance|trustmarks?|mission|programs?)\b/i;
const AUTHORITIES =
  /\b(?:Commission|Commissioner|Authority|Department|Ministry|Federal|Court|Agency|Bureau|Council|Board|Office|Act|Regulation|Directive|Framework|Shield|Initiative|Alliance|Association of)\b/;

/**
 * "Share on Ternbook", "Follow us on Gullgram": the label of a button, which the text of the policy does not speak of.
 */
const BUTTON =
  /^(?:share|tweet|follow|like|pin|join|find|connect|e-?mail)\b(?: us)?(?: this)? (?:on|to|with|via|in)\b[^.,;:]{0,60}$/i;
/** "This site is run by Fern Ltd and Moss Ltd (“we”, “us”)": those who speak. */
const NAMES_US = /\([^()]{0,90}[“"]we\b/i;
/** Networks named as places where people meet: "presence on social media platforms such as …" */
const AS_PLACE = /\bsocial (?:media |network\w* )?(?:platforms?|networks?|sites?|media)\b/i;
const OF_DATA =
  /\b(?:information|data|cookies?|details|profile|collect\w*|receiv\w+|pixels?|plug-?ins?|widgets?|buttons?|features?|track\w*|advertis\w+|ads?|analytics|process\w*|providers?|partners?|vendors?|third)\b/i;

type Named = Scorecard['namedThirdParties'][number];

/**
 * Companies and products that get data or set trackers, by name, in the order of the text, each with its sentences. Not
 * the company itself, not authorities and laws, not browsers and sign-in services that are only named.
 *
 * @param names companies and products known by name; others are found by their place in a list of recipients.
 */
export function namedThirdPartiesOf(
  document: PolicyDocument,
  segments: readonly Segment[],
  names: readonly KnownName[],
): Named[] {
  const isOwn = ownNames(document);
  const found = new Map<string, Named>();
  const lists = listsOfCompanies(segments, names);
  for (const segment of segments) {
    for (const { name, meaning, start, end, optOutUrl } of namesIn(segment, names, lists)) {
      const plain = plainName(meaning);
      if (plain.length < 1 || isOwn(plain) || AUTHORITIES.test(name)) continue;
      const named = found.get(plain) ?? { name, evidence: [], ...(optOutUrl ? { optOutUrl } : {}) };
      // Of "AWS" and "Amazon Web Services" the full name is shown.
      if (name === meaning) named.name = name;
      if (named.evidence.length < MOST_EVIDENCE) named.evidence.push(evidenceOf(document, segment, [start, end]));
      found.set(plain, named);
    }
  }
  return withoutBareFamilies([...found.values()]);
}

interface Mention {
  /** As printed. */
  name: string;
  /** The full name that it is short for, or itself. */
  meaning: string;
  start: number;
  end: number;
  optOutUrl?: string;
}

function namesIn(segment: Segment, names: readonly KnownName[], lists: ReadonlySet<string>): Mention[] {
  if (segment.kind === 'heading') return [];
  const known = knownNamesIn(segment.text, names);
  const inList = listedNames(segment);
  // Most sentences name nobody, and need not be asked what they say of it.
  if (known.length + inList.length === 0) return [];
  if (BUTTON.test(segment.text) || OWN_MATTERS.test(segment.text) || NAMES_US.test(segment.text)) return [];
  // What a list of changes names may be gone since.
  if (segment.section.some((heading) => CHANGE_LOG.test(heading))) return [];
  const listed = DENIED.test(segment.text) ? [] : inList;
  const sources = isSource(segment);
  const heads = nameAtHead(segment);
  const mentions: Mention[] = [];
  for (const { known: entry, start, end } of known) {
    const inList = listed.some((other) => other.start < end && other.end > start);
    if (!counts(entry, segment, start, end, inList, sources)) continue;
    mentions.push({
      name: entry.name,
      meaning: entry.shortFor ?? entry.name,
      start,
      end,
      ...(entry.optOutUrl ? { optOutUrl: entry.optOutUrl } : {}),
    });
  }
  for (const name of listed) {
    if (sources || known.some(({ start, end }) => name.start < end && name.end > start)) continue;
    // The head of an item may be any capitalised word ("Couriers:"), unless the list is one of companies.
    if (heads.some(({ start }) => start === name.start) && !lists.has(listOf(segment)) && !hasLegalForm(name.name))
      continue;
    mentions.push({ ...name, meaning: name.name });
  }
  return mentions.sort((a, b) => a.start - b.start);
}

function listOf({ section, leadIn }: Segment): string {
  return `${section.join('\n')}\n${leadIn ?? ''}`;
}

/** Lists of which an item or row begins with a company known by name. */
function listsOfCompanies(segments: readonly Segment[], names: readonly KnownName[]): Set<string> {
  const lists = new Set<string>();
  for (const segment of segments) {
    const heads = nameAtHead(segment);
    if (heads.length === 0) continue;
    const known = knownNamesIn(segment.text, names).filter(({ known }) => known.as !== 'word');
    if (heads.some((head) => known.some(({ start, end }) => start <= head.start && end > head.start)))
      lists.add(listOf(segment));
  }
  return lists;
}

/** A sentence that names where people sign in, where data come from or where to get help. */
function isSource(segment: Segment): boolean {
  const text = withLeadIn(segment);
  return (
    (OTHER_REASONS.test(text) &&
      !/\b(?:shar(?:e[ds]?|ing) (?!articles|things|content|posts|links|stories|photos|videos|this|our|on\b|to\b|with your friends)|disclos|processors?|service providers?)\w*/i.test(
        segment.text,
      )) ||
    FROM_THEM.test(inLowerCase(segment.text)) ||
    HELP.test(text)
  );
}

function counts(
  { as, name }: KnownName,
  segment: Segment,
  start: number,
  end: number,
  inList: boolean,
  source: boolean,
): boolean {
  const text = segment.text;
  if (DENIED.test(text) || HELP.test(text)) return false;
  if (CERTIFIERS.test(name) && SEALS.test(text)) return false;
  if (/^\s*(?:flash|reader|acrobat)\b/i.test(text.slice(end))) return false;
  if (segment.kind !== 'item' && segment.kind !== 'row' && AS_PLACE.test(text) && !OF_DATA.test(text)) return false;
  if (/\bpayment (?:instrument|method)s?\b/i.test(text.slice(Math.max(0, start - 60), start))) return false;
  if (as === 'word') return inList && !source;
  if (as === 'vendor') return true;
  if (inList && !source) return true;
  if (source) return false;
  if (/^\s*(?:users?|account|IDs?|devices?|maps? coordinates|phones?|store)\b/i.test(text.slice(end))) return false;
  return ACTS.test(text.slice(end)) || GETS_DATA.test(text.slice(Math.max(0, start - 200), end + 80));
}

function ownNames(document: PolicyDocument): (plain: string) => boolean {
  const controller = plainName(controllerOf(document) ?? '');
  const brand = plainName(brandOf(hostOf(document.url)));
  const own = [controller, brand].filter((name) => name.length > 2);
  const products = OWN_PRODUCTS[controller] ?? OWN_PRODUCTS[brand];
  return (plain) =>
    products?.test(plain) ||
    own.some((name) => plain === name || (plain.length > 3 && (plain.startsWith(name) || name.startsWith(plain))));
}

function withoutBareFamilies(named: readonly Named[]): Named[] {
  return named.filter(
    ({ name }) => !PRODUCT_FAMILIES.includes(name) || !named.some((other) => other.name.startsWith(`${name} `)),
  );
}
