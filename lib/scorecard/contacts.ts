import type { Block, Link, PolicyDocument } from '../policy/document';
import type { Contacts } from '../policy/scorecard';
import { brandOf, hostOf } from '../policy/web-address';
import { emailOfMailto, emailsIn, phonesIn } from './contact-points';
import { leadsHere, linksByBlock } from './links';
import { postalAddressesOf } from './postal-addresses';

/** Nobody reads these, or they are examples. */
const NOT_READ =
  /^(?:no-?_?reply|do-?_?not-?_?reply|donotreply|mailer-daemon|postmaster|bounces?|example|name|your|you|user|username|email|jane|john|jane\.?doe|john\.?doe|someone|firstname.*)@|@(?:example\.(?:com|org|net)|(?:your)?(?:domain|company|email)\.com)$/i;
/** Desks for other matters; they are contacts only where a sentence says that they answer for privacy. */
const OTHER_DESKS =
  /^(?:[\w.-]*[._-])?(?:copyright|dmca|abuse|press|media|sales|advertis(?:e|ing|ement)s?|ads|careers?|jobs?|hr|recruit\w*|investors?|ir|security|bugs?|vulnerabilit\w*|phishing|spam|subpoenas?|law-?enforcement|childsafety|safeharbou?r)@/i;
const PRIVACY =
  /\b(?:privacy|personal (?:data|information)|data protection|gdpr|ccpa|rights?|request|opt[- ]?out|delet\w+|access|dpo|unsubscrib\w+)\b/i;
/** Under a domain of another name an address is the company's where people are told to write to it. */
const CONTACTING =
  /\b(?:contact\w*|e-?mail(?:ing|ed)?(?: (?:us|me|to|at|our)|:)|by e-?mail|writ(?:e|ing)|send\w*|reach\w*|submit\w*|requests?|inform|notif\w+|representatives?|officer|DPO|questions?|at:|address(?:ed to|:))/i;
/** Sentences about other people's desks: authorities, arbiters, other companies. */
const OTHERS =
  /\b(?:supervisory authorit\w+|data protection authorit\w+|(?:data protection|information|privacy) commission(?:er)?\w*|regulator\w*|ombuds\w+|attorney general|consumer affairs|consumer protection|ministry|TRUSTe|TrustArc|JAMS|BBB|ESRB|arbitrat\w+|copyright (?:agent|infring\w+)|DMCA|lodge a complaint|file a complaint|complaint (?:with|to)|law enforcement (?:requests?|agenc\w+ (?:may|should))|European Commission|Federal Trade Commission)\b/i;
const AUTHORITY_HOST =
  /(?:^|\.)(?:gov|mil)(?:\.[a-z]{2})?$|(?:^|\.)(?:europa\.eu|ico\.org\.uk|dataprotection\.ie|cnil\.fr|datatilsynet\.(?:dk|no)|imy\.se|bund\.de|garanteprivacy\.it|aepd\.es|cnpd\.(?:lu|pt)|autoriteitpersoonsgegevens\.nl|gegevensbeschermingsautoriteit\.be|apd-gba\.be|gba\.be|uodo\.gov\.pl|edoeb\.admin\.ch|priv\.gc\.ca|oaic\.gov\.au|bbb\.org|bbbprograms\.org|jamsadr\.com|adr\.org|truste\.com|trustarc\.com|networkadvertising\.org|aboutads\.info|esrb\.org)$/i;

const FORM_WORDS =
  /\b(?:(?:request|contact|web|inquiry|enquiry|feedback|support|opt-?out|rights?|deletion|privacy|online|this|our|the|following) ?-?forms?|webform|submit (?:a|an|your|the) (?:\w+ ){0,4}(?:request|ticket|inquiry|enquiry|complaint)|(?:privacy|data (?:subject|rights?)|dsar|rights?|deletion|access|consumer) (?:\w+ )?(?:requests?|portal|cent(?:er|re))|create a ticket|(?:open|submit|raise) a (?:support )?(?:ticket|request)|contact (?:us|support|customer|our)\b[^.]{0,30}(?:page|form|here))\b/i;
const FORM_ADDRESS =
  /\/(?:requests?\/new|dsar|dsr|privacy-?(?:requests?|portal|form|rights)|data-?(?:subject-)?requests?|webforms?|contact-?(?:us|form)|contact(?:\.\w+)?\/?(?:$|[?#])|request-?form|opt-?out-?form|viewform)|docs\.google\.com\/forms|forms\.gle|typeform\.com|jotform|privacyportal|onetrust\.com\/webform|my\.onetrust|datasubject|^https?:\/\/(?:privacy\.[^/]+\/?$|(?:dsar|privacyportal|privacyrequests?)\.)|\.transcend\.io|securiti\.ai|ketch\.com|airtable\.com\/(?:shr|app)|wufoo|hsforms|formstack|surveymonkey/i;
/** Links that stand in such sentences and are no forms. */
const NO_FORM =
  /\b(?:polic(?:y|ies)|notice|statement|terms|agreement|cookies?|settings?|preferences|help cent(?:er|re)|learn more|account|opt-?out tool|browser|website|authorit\w+|download)\b/i;

/**
 * The company's own contact points for questions about privacy and for requests, in the order of the text, each once.
 * Those of authorities and other companies are left out, and so are addresses that nobody reads.
 */
export function contactsOf(document: PolicyDocument): Contacts {
  const emails = new Map<string, string>();
  const inSight = new Set<string>();
  const phones = new Map<string, string>();
  const forms = new Map<string, string>();
  const linksOf = linksByBlock(document);
  document.blocks.forEach((block, index) => {
    const links = linksOf.get(index) ?? [];
    for (const { email, start, end } of emailsOf(block, links, document)) {
      if (!emails.has(email.toLowerCase())) emails.set(email.toLowerCase(), email);
      if (!isClosed(block, start, end)) inSight.add(email.toLowerCase());
    }
    for (const phone of phonesIn(block.text))
      if (!OTHERS.test(around(block.text, phone.start, phone.end)))
        phones.set(phone.value.replace(/\D/g, '').slice(-10) || phone.value, phone.value);
    for (const link of links)
      if (isForm(link, block) && !leadsHere(link.href, document.url))
        forms.set(link.href.replace(/[#?].*$/, ''), link.href);
  });
  const own = withoutGlued([...emails.values()]);
  const collapsed = own.filter((email) => !inSight.has(email.toLowerCase()));
  return {
    emails: own,
    ...(collapsed.length > 0 ? { collapsed } : {}),
    phones: [...phones.values()],
    forms: [...forms.values()],
    postal: postalAddressesOf(document),
  };
}

/** An address as it is found in its block. */
interface Printed {
  email: string;
  start: number;
  end: number;
}

function isClosed({ visibility, closed = [] }: Block, start: number, end: number): boolean {
  return visibility === 'collapsed' || closed.some(([from, to]) => start < to && end > from);
}

function emailsOf(block: Block, links: readonly Link[], { url }: PolicyDocument): Printed[] {
  const found: Printed[] = emailsIn(block.text).map(({ value, start, end }) => ({ email: value, start, end }));
  for (const { href, text, start, end } of links) {
    // What the text prints goes before what its link does.
    const email = emailsIn(text).length > 0 ? null : emailOfMailto(href);
    if (email) found.push({ email, start, end });
  }
  return found
    .sort((a, b) => a.start - b.start)
    .filter(({ email, start, end }) => isOwn(email, around(block.text, start, end), block, url));
}

/** Pages glue words: "contact@acme.example" and "contact@acme.exampleor" are one address. */
function withoutGlued(emails: readonly string[]): string[] {
  return emails.filter(
    (email) =>
      !emails.some(
        (other) =>
          email.length > other.length &&
          email.toLowerCase().startsWith(other.toLowerCase()) &&
          /^\p{L}/u.test(email.slice(other.length)),
      ),
  );
}

function isOwn(email: string, sentence: string, { section, text }: Block, url: string): boolean {
  if (NOT_READ.test(email)) return false;
  const host = email.slice(email.indexOf('@') + 1).toLowerCase();
  const site = hostOf(url);
  const own = site !== '' && brandOf(host) === brandOf(site);
  if (!own && AUTHORITY_HOST.test(host)) return false;
  if (!own && OTHERS.test(sentence)) return false;
  if (!own && text.length > 80 && !CONTACTING.test(`${sentence} ${section.join(' ')}`)) return false;
  if (OTHER_DESKS.test(email)) return PRIVACY.test(sentence) || PRIVACY.test(section.at(-1) ?? '');
  return true;
}

/** Is it an address at which forms are filled in, whoever links to it? */
export function isFormAddress(href: string): boolean {
  return /^https?:/i.test(href) && FORM_ADDRESS.test(href) && !AUTHORITY_HOST.test(hostOf(href));
}

function isForm({ href, text }: Link, { text: block }: Block): boolean {
  if (!/^https?:/i.test(href) || NO_FORM.test(text) || /\/articles?\//.test(href) || AUTHORITY_HOST.test(hostOf(href)))
    return false;
  if (FORM_ADDRESS.test(href)) return true;
  if (FORM_WORDS.test(text)) return true;
  const at = block.indexOf(text);
  const sentence = around(block, at, at + text.length);
  // "You may make your request here."
  return (
    /^(?:here|click here|this link|(?:by )?clicking here|link)$/i.test(text.trim()) &&
    (FORM_WORDS.test(sentence) || /\b(?:make|submit|send) (?:your|a|such|the) requests?\b/i.test(sentence))
  );
}

/** The sentence in which a range stands. */
function around(text: string, start: number, end: number): string {
  const from =
    Math.max(text.lastIndexOf('. ', start), text.lastIndexOf('! ', start), text.lastIndexOf('? ', start)) + 1;
  const to = text.indexOf('. ', end);
  return text.slice(from, to < 0 ? text.length : to);
}
