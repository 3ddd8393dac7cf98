import { counted, type MessageKey, t } from '../i18n/messages';
import type { Evidence, OptOut, OptOutChannel, OptOutKind, Scorecard } from '../policy/scorecard';
import { hostOf, siteOf } from '../policy/web-address';
import { labelOf, OPT_OUT_KINDS } from './labels';
import { pageName, shortened } from './page-text';
import { type SafeLink, safeLink, safeMail } from './safe-link';
import { listed } from './wording';

/** The ways out of one kind, those that work at once first. */
export interface WaysOut {
  kind: OptOutKind;
  title: string;
  ways: readonly Way[];
}

export interface Way {
  key: string;
  /** The page's own words for it; empty where they say no more than the target or the heading does. */
  label: string;
  does: WayAction;
  /**
   * `elsewhere`: on the site of another company or of the advertising industry, where it works for more than this
   * company.
   */
  reach: 'own' | 'elsewhere';
  evidence: readonly Evidence[];
}

/** What a person can do with a way out, here and now. */
export type WayAction =
  | { kind: 'open'; link: SafeLink }
  | { kind: 'write'; link: SafeLink }
  | { kind: 'copy'; what: 'number' | 'address' | 'setting'; text: string }
  /** A setting or an instruction: the policy's sentence is all there is; `text` is what is shown of it. */
  | { kind: 'follow'; where: string; text: string; whole: string };

const CHANNEL_ORDER: readonly OptOutChannel[] = [
  'link',
  'account-setting',
  'email',
  'phone',
  'device-setting',
  'browser-setting',
  'instruction',
  'post',
];

/** A setting is named in a sentence or two; a table row may be a page long. In UTF-16 units. */
const LONGEST_READ = 2_000;

/** A table row in full is one click away, in the policy's words. */
const LONGEST_INSTRUCTION = 180;

const WHERE = {
  link: 'where_link',
  email: 'where_email',
  phone: 'where_phone',
  post: 'where_post',
  'account-setting': 'where_account_setting',
  'device-setting': 'where_device_setting',
  'browser-setting': 'where_browser_setting',
  instruction: 'where_instruction',
} as const satisfies Record<OptOutChannel, MessageKey>;

/** All ways out, strongest effect first, those in one step before those in several. */
export function waysOutOf(scorecard: Scorecard): WaysOut[] {
  return OPT_OUT_KINDS.flatMap((kind) => {
    const ways = scorecard.optOuts
      .map((optOut, at): [OptOut, Way] => [optOut, wayOf(optOut, `way:${at}`, scorecard.source.url)])
      .filter(([optOut]) => optOut.kind === kind)
      .sort(([a], [b]) => CHANNEL_ORDER.indexOf(a.channel) - CHANNEL_ORDER.indexOf(b.channel))
      .map(([, way]) => way);
    return ways.length > 0 ? [{ kind, title: labelOf('optOut', kind), ways }] : [];
  });
}

export function countWays(groups: readonly WaysOut[]): number {
  return groups.reduce((sum, group) => sum + group.ways.length, 0);
}

/** How many there are, and how many of them are a single click. */
export function waysInBrief(groups: readonly WaysOut[]): { title: string; hint: string } {
  const amount = countWays(groups);
  if (amount === 0) return { title: t('waysOutRowNone'), hint: t('waysOutRowNoneHint') };
  const direct = groups.flatMap(({ ways }) => ways).filter(({ does }) => does.kind === 'open' || does.kind === 'write');
  return {
    title: counted('waysOutRow', amount),
    hint: direct.length === 0 ? listed(groups.map(({ title }) => title)) : counted('waysOutDirect', direct.length),
  };
}

function wayOf(optOut: OptOut, key: string, policy: string): Way {
  const does = actionOf(optOut);
  const shown = does.kind === 'open' || does.kind === 'write' ? does.link.target : does.text;
  const label = pageName(optOut.label);
  const told = label === shown || label.toLowerCase() === labelOf('optOut', optOut.kind).toLowerCase();
  const reach = does.kind === 'open' && siteOf(hostOf(does.link.href)) !== siteOf(hostOf(policy)) ? 'elsewhere' : 'own';
  return { key, label: told ? '' : label, does, reach, evidence: optOut.evidence };
}

function actionOf(optOut: OptOut): WayAction {
  const target = optOut.target ?? '';
  const link = optOut.channel === 'email' ? safeMail(target.replace(/^mailto:/i, '')) : safeLink(target);
  if (link?.href.startsWith('mailto:')) return { kind: 'write', link };
  if (link) return { kind: 'open', link };
  if (target !== '' && optOut.channel === 'phone') return { kind: 'copy', what: 'number', text: pageName(target) };
  if (target !== '' && optOut.channel === 'post') return { kind: 'copy', what: 'address', text: pageName(target) };
  // An address that is no safe link is not handed on either: what the policy says of it is left.
  const whole = optOut.evidence[0]?.quote ?? optOut.label;
  const path = settingPath(whole);
  if (path !== null) return { kind: 'copy', what: 'setting', text: path };
  return { kind: 'follow', where: t(WHERE[optOut.channel]), text: shortened(whole, LONGEST_INSTRUCTION).text, whole };
}

/**
 * “… under Settings > Privacy > Ads …” → “Settings › Privacy › Ads”; null where no such path stands there, or several.
 */
function settingPath(sentence: string): string | null {
  const step = String.raw`\p{Lu}[\p{L}\p{N}&'’]*(?: (?:&|and|or|of|the|\p{Lu}[\p{L}\p{N}&'’]*))*`;
  const paths = sentence.slice(0, LONGEST_READ).match(new RegExp(`${step}(?:\\s*[>›→»]\\s*${step})+`, 'gu')) ?? [];
  const [path] = paths;
  return path === undefined || paths.length > 1 ? null : path.split(/\s*[>›→»]\s*/u).join(' › ');
}

/** What the policy grants without saying how: a right or a choice that leads nowhere. */
export interface DeadEnd {
  key: string;
  title: string;
  evidence: readonly Evidence[];
}

/** The choice that would use each right. Access, correction and the like are asked for by letter, and need none. */
const CHOICE_OF_RIGHT: Readonly<Partial<Record<string, OptOutKind>>> = {
  'opt-out-of-sale': 'sale-or-sharing',
  'opt-out-of-profiling': 'profiling',
  erasure: 'data-deletion',
};

/** Rights of which the policy names neither a way nor an address to write to. */
export function deadEndsOf({ rights, optOuts, contacts }: Scorecard): DeadEnd[] {
  const reachable = Object.values(contacts).some((addresses) => addresses.length > 0);
  const ways = new Set(optOuts.map(({ kind }) => kind));
  return rights.flatMap(({ id, evidence }): DeadEnd[] => {
    const choice = CHOICE_OF_RIGHT[id];
    if (choice === undefined || ways.has(choice) || reachable) return [];
    return [{ key: id, title: labelOf('optOut', choice), evidence }];
  });
}

/** Addresses to write to, as links where they can be; forms that are no safe link are left out. */
export interface ContactList {
  mails: readonly SafeLink[];
  forms: readonly SafeLink[];
  phones: readonly string[];
  postal: readonly string[];
}

export function contactsOf({ contacts }: Scorecard): ContactList | null {
  const list = {
    mails: contacts.emails.flatMap((address) => safeMail(address) ?? []),
    forms: contacts.forms.flatMap((address) => safeLink(address) ?? []),
    phones: contacts.phones,
    postal: contacts.postal,
  };
  return Object.values(list).some((ways) => ways.length > 0) ? list : null;
}
