import type { ChoiceTarget } from '../policy/choice-target';
import type { Link } from '../policy/document';
import type { OptOutChannel } from '../policy/scorecard';
import { hostOf } from '../policy/web-address';
import { emailOfMailto, emailsIn, phonesIn } from './contact-points';

/** One way to take a choice. */
export interface Way {
  channel: OptOutChannel;
  /** Absolute http(s) address, e-mail address or phone number; null for a setting or an instruction. */
  target: string | null;
  /** What the link says, where that says something; else empty. */
  label: string;
  known?: ChoiceTarget;
}

/** Text of links that leads to reading matter, not to a choice. */
const READING =
  /\b(?:privacy (?:policy|notice|statement|center|centre|page|hub)|terms|policies|policy|conditions|agreement|learn more|more information|more details|read more|find out more|faqs?|guidelines?|about|blog|report|list of|third part(?:y|ies)|partners|notice|statement|law|act|regulation|directive|shield|certification|authorit(?:y|ies))\b/i;
/** … unless it says that one chooses there. */
const CHOOSING =
  /\b(?:opt(?:ing|ed)?[- ]?(?:out|in|ions?)|unsubscrib\w*|choices?|preferences?|settings?|manage|control\w*|do not|don.t|disable|turn off|delet\w*|remov\w*|clos\w*|request\w*|forms?|portal|here|click|this (?:link|page|site)|visit|consent|limit|withdraw|object|add-?on|plug-?in|cookie policy|cookie notice|submit|contact)\b/i;
const HERE =
  /^(?:(?:by )?click(?:ing)? )?(?:here|this|this link|this page|link|page|below|above|go|following|click)\.?$/i;
const ADDRESS_TEXT = /^(?:https?:\/\/)?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[/?#]\S*)?$/u;

/** Where a stretch of text stands in regard to the sentence that offers a choice. */
export type Standing = 'in-sentence' | 'nearby';

/** The known page that an address leads to. */
export function knownTarget(href: string, targets: readonly ChoiceTarget[]): ChoiceTarget | undefined {
  const host = hostOf(href);
  if (!host) return undefined;
  const address = (host + href.replace(/^https?:\/\/[^/?#]*/i, '')).toLowerCase();
  return targets.find(({ addresses }) => addresses.some((known) => begins(address, host, known)));
}

function begins(address: string, host: string, known: string): boolean {
  const slash = known.indexOf('/');
  const knownHost = slash < 0 ? known : known.slice(0, slash);
  if (host !== knownHost && !host.endsWith(`.${knownHost}`)) return false;
  return slash < 0 || address.slice(host.length).startsWith(known.slice(slash));
}

/**
 * The ways that a stretch of text opens: its links to choices, else the addresses and numbers in it.
 *
 * @param links those inside the stretch.
 * @param stands in the sentence that offers the choice, or near it; there a link has to say itself that one chooses.
 */
export function waysIn(
  text: string,
  links: readonly Link[],
  targets: readonly ChoiceTarget[],
  stands: Standing = 'in-sentence',
): Way[] {
  const ways: Way[] = [];
  const web = links.filter(({ href }) => /^https?:\/\//i.test(href));
  for (const link of web) {
    const known = knownTarget(link.href, targets);
    if (known || leadsToChoice(link, web, text, stands))
      ways.push({
        channel: known?.channel ?? 'link',
        target: link.href,
        label: labelOf(link, known),
        ...(known ? { known } : {}),
      });
  }
  for (const { value } of emailsIn(text)) ways.push({ channel: 'email', target: value, label: '' });
  for (const { href, text: shown } of links) {
    const email = emailsIn(shown).length > 0 ? null : emailOfMailto(href);
    if (email) ways.push({ channel: 'email', target: email, label: '' });
  }
  if (/\b(?:call|phone|telephone|toll|dial|text|tel)\b/i.test(text))
    for (const { value } of phonesIn(text)) ways.push({ channel: 'phone', target: value, label: '' });
  return ways.filter((way, index) => ways.findIndex(({ target }) => sameTarget(target, way.target)) === index);
}

/** A sentence's only link is its choice, unless it leads to reading matter; of several, those that say so. */
function leadsToChoice({ text, href }: Link, links: readonly Link[], sentence: string, stands: Standing): boolean {
  if (CHOOSING.test(text) && !/\bprivacy (?:policy|notice|statement)\b/i.test(text)) return true;
  if (READING.test(text)) return false;
  if (
    /opt[-_]?out|unsubscri|preferences|adchoices|choices|do-?not-?sell|cookie-?settings|privacy-?(?:settings|controls|requests?|portal)|delete|deactivat|dsar/i.test(
      href,
    )
  )
    return true;
  if (ADDRESS_TEXT.test(text.trim())) return true;
  const before = sentence.slice(0, Math.max(0, sentence.indexOf(text)));
  const told =
    /\b(?:visit\w*|go(?:ing)? to|click\w*|use|using|following|links?|below|at|via|through|see|on|by|from|contact\w*|submit\w*|check|refer)\b[^.]{0,240}$/i.test(
      before,
    );
  if (stands === 'nearby') return told && links.length > 1;
  // "With Quiet Mode your chats are not used": the name of a setting, written large.
  return told || (links.length === 1 && /^\p{Lu}[\p{L}\p{N}’'-]*(?: [\p{L}\p{N}’'-]+){0,3}$/u.test(text.trim()));
}

function labelOf({ text, href }: Link, known: ChoiceTarget | undefined): string {
  const shown = text.trim();
  if (known && (HERE.test(shown) || shown.length < 3 || ADDRESS_TEXT.test(shown))) return known.name;
  if (HERE.test(shown) || shown.length < 3) return '';
  // A text that looks like an address is a promise that the link may break: the button names the host that it really opens.
  if (ADDRESS_TEXT.test(shown)) return hostOf(href);
  return shown.length > 80 ? `${shown.slice(0, 79).trimEnd()}…` : shown;
}

export function sameTarget(a: string | null, b: string | null): boolean {
  return a === b || (a !== null && b !== null && plain(a) === plain(b));
}

function plain(target: string): string {
  return target
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/+(?=$|[?#])/, '')
    .replace(/\/$/, '');
}

const SETTINGS: readonly [channel: OptOutChannel, words: RegExp][] = [
  [
    'browser-setting',
    /\b(?:browsers?(?:['’]s?)?|global privacy controls?|GPC|do not track|incognito|private browsing|cookie controls?|Safari|Chrome|Firefox|Edge|Internet Explorer)\b/i,
  ],
  [
    'device-setting',
    /\b(?:(?:your|mobile|the) (?:mobile )?(?:devices?|phones?|handset|operating system)(?:['’]s?)?|device settings?|iOS|Android|iPhone|iPad|push notifications?|limit ad tracking|ad(?:vertising)? (?:ID|identifier)|App Tracking|privacy & security|uninstall)\b/i,
  ],
  [
    'account-setting',
    /\b(?:settings?|preferences?|dashboard|in[- ]app|in the app(?:lication)?|my account|toggles?|switch(?:es)?|menu|cookie (?:banner|manager|management)|consent (?:manager|banner|tool)|(?:in|through|via|from|within|using|visit\w*|access\w*|updat\w*|edit\w*|chang\w*|log\w* in(?:to)?|sign\w* in(?:to)?) (?:the |your |our )?(?:\w+ ){0,2}(?:accounts?|profile)|delet\w+ (?:\w+ )?(?:your )?(?:\w+ )?(?:account|profile|chats?|conversations?|posts?) (?:\w+ )?(?:yourself|directly|at any ?time|in|from|within))\b/i,
  ],
  [
    'post',
    /\b(?:by (?:post|mail|letter)|write to us|writing to us|send(?:ing)? (?:us )?a letter|postal address|in writing)\b/i,
  ],
];
/** "the unsubscribe link in each e-mail": no link of this page, and no setting. */
export const IN_MESSAGE =
  /\b(?:unsubscribe|opt[- ]?out|links?|instructions?|choices|options?|follow\w*|reply\w*|STOP)\b[^.]{0,80}\b(?:e-?mails?|messages?|communications?|newsletters?|texts?|provided|contained|included|footer)\b|\breply\w*\b[^.]{0,30}\bstop\b/i;

/** What kind of setting a sentence without a target speaks of. */
export function settingIn(text: string): OptOutChannel {
  if (IN_MESSAGE.test(text)) return 'instruction';
  return SETTINGS.find(([, words]) => words.test(text))?.[0] ?? 'instruction';
}
