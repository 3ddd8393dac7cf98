import type { ChoiceTarget } from '../policy/choice-target';
import type { Link } from '../policy/document';
import type { OptOutChannel } from '../policy/scorecard';
import { hostOf, pathOf } from '../policy/web-address';
import { HERE, isAddressText, leadsToChoice, type Standing } from './choice-links';
import { emailOfMailto, emailsIn, mayHoldEmail, mayHoldPhone, phonesIn } from './contact-points';

/** One way to take a choice. */
export interface Way {
  channel: OptOutChannel;
  /** Absolute http(s) address, e-mail address or phone number; null for a setting or an instruction. */
  target: string | null;
  /** What the link says, where that says something; else empty. */
  label: string;
  known?: ChoiceTarget;
}

/** An address of a known page. */
interface KnownAddress {
  target: ChoiceTarget;
  /** From the slash on; "" for all pages of the host. */
  path: string;
  /** Of two that fit, the one of the target that comes first counts. */
  place: number;
}

const knownAddresses = new WeakMap<readonly ChoiceTarget[], Map<string, KnownAddress[]>>();

/** The known addresses of each host. */
function addressesByHost(targets: readonly ChoiceTarget[]): Map<string, KnownAddress[]> {
  const ready = knownAddresses.get(targets);
  if (ready) return ready;
  const byHost = new Map<string, KnownAddress[]>();
  for (const [place, target] of targets.entries()) {
    for (const address of target.addresses) {
      const [host, path] = halvesOf(address);
      byHost.set(host, [...(byHost.get(host) ?? []), { target, path, place }]);
    }
  }
  knownAddresses.set(targets, byHost);
  return byHost;
}

function halvesOf(address: string): [host: string, path: string] {
  const slash = address.indexOf('/');
  return slash < 0 ? [address, ''] : [address.slice(0, slash), address.slice(slash)];
}

/** Characters that a host may have; an address made of dots alone must not be taken apart dot by dot. */
const LONGEST_HOST = 253;

/** The known page that an address leads to. */
export function knownTarget(href: string, targets: readonly ChoiceTarget[]): ChoiceTarget | undefined {
  const byHost = addressesByHost(targets);
  let best: KnownAddress | undefined;
  let host = hostOf(href);
  if (host.length > LONGEST_HOST) return undefined;
  for (; host !== ''; host = aboveHost(host)) {
    for (const known of byHost.get(host) ?? [])
      if ((!best || known.place < best.place) && pathOf(href).toLowerCase().startsWith(known.path)) best = known;
  }
  return best?.target;
}

/** "example.com" of "shop.example.com"; "" of "com". */
function aboveHost(host: string): string {
  const dot = host.indexOf('.');
  return dot < 0 ? '' : host.slice(dot + 1);
}

/** Most sentences open none: they hold no link, no address and no number. */
export function mayOpenWay(text: string, links: readonly Link[]): boolean {
  return links.length > 0 || mayHoldEmail(text) || mayHoldPhone(text);
}

/**
 * The ways that a stretch of text opens: its links to choices, else the addresses and numbers in it.
 *
 * @param links those inside the stretch, with their offsets in it.
 * @param standing where it stands in regard to the sentence that offers the choice; there, if nothing is said.
 */
export function waysIn(
  text: string,
  links: readonly Link[],
  targets: readonly ChoiceTarget[],
  standing: Standing = { stands: 'in-sentence', before: '' },
): Way[] {
  if (!mayOpenWay(text, links)) return [];
  const ways: Way[] = [];
  const web = links.filter(({ href }) => /^https?:\/\//i.test(href));
  for (const link of web) {
    const known = knownTarget(link.href, targets);
    if (known || leadsToChoice(link, web, text, standing))
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
  const phones = phonesIn(text);
  if (phones.length > 0 && /\b(?:call|phone|telephone|toll|dial|text|tel)\b/i.test(text))
    for (const { value } of phones) ways.push({ channel: 'phone', target: value, label: '' });
  const known = new Set<string | null>();
  return ways.filter(({ target }) => {
    const key = target === null ? null : plainTarget(target);
    return !known.has(key) && known.add(key);
  });
}

function labelOf({ text, href }: Link, known: ChoiceTarget | undefined): string {
  const shown = text.trim();
  const saysNothing = shown.length < 3 || HERE.test(shown);
  if (known && (saysNothing || isAddressText(shown))) return known.name;
  if (saysNothing) return '';
  // A text that looks like an address is a promise that the link may break: the button names the host that it really
  // opens.
  if (isAddressText(shown)) return hostOf(href);
  return shown.length > 80 ? `${shown.slice(0, 79).trimEnd()}…` : shown;
}

export function sameTarget(a: string | null, b: string | null): boolean {
  return a === b || (a !== null && b !== null && plainTarget(a) === plainTarget(b));
}

/** What two addresses of one place have in common: "https://www.acme.example/" and "http://acme.example". */
export function plainTarget(target: string): string {
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
