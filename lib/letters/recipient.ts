import type { Scorecard } from '../policy/scorecard';
import { brandOf, hostOf, isPlatform, siteOf } from '../policy/web-address';
import { isEmail } from './blanks';
import { choicesFor } from './forms';
import type { AddressDoubt, LetterKind, Recipient } from './letter';
import { AUTHORITIES, CHILDREN, ELSEWHERE, GENERAL, PRIVACY, SINGLE_PURPOSES, UNREAD } from './offices';

/**
 * Where a letter of this kind goes: the address that the policy names for it, else its privacy contact, else a general
 * one. An address at the policy's own site goes before one at a stranger's, for a request tells whoever gets it who the
 * sender is.
 *
 * @returns null where the policy gives no address that could be read by the right people.
 */
export function recipientFor(scorecard: Scorecard, kind: LetterKind): Recipient | null {
  const host = hostOf(scorecard.source.url);
  const collapsed = new Set((scorecard.contacts.collapsed ?? []).map((email) => tidy(email).toLowerCase()));
  const candidates = [
    ...namedFor(scorecard, kind),
    ...scorecard.contacts.emails.map((email) => contact(email, kind)),
  ].filter(
    ({ address }) => isEmail(address) && !UNREAD.test(localPart(address)) && !isAuthorityElsewhere(address, host),
  );
  let best: { recipient: Recipient; rank: number } | undefined;
  for (const { address, because, fitness } of candidates) {
    const stands = collapsed.has(address.toLowerCase()) ? 'collapsed' : 'visible';
    const own = belongsTo(address, host, scorecard.source.controller, stands);
    const rank = (stands === 'collapsed' ? fitnessOutOfSight(fitness) : fitness) + (own ? OWN_SITE : 0);
    if (best && rank <= best.rank) continue;
    const doubt = doubtOf(address, host, own ? 'own' : 'stranger');
    best = { recipient: { address, because, stands, warning: doubt && warningOf(doubt, stands), doubt }, rank };
  }
  return best?.recipient ?? null;
}

/**
 * An address at the policy's own site goes before a stranger's privacy contact, unless it is that of the wrong office.
 */
const OWN_SITE = 3.5;

/**
 * What nobody sees goes behind every privacy address that people do see, for a page may hide what it would not be seen
 * to say. Yet many policies keep their sections closed until they are asked for: there, a privacy address goes before a
 * visible support desk.
 */
function fitnessOutOfSight(fitness: number): number {
  return fitness < PRIVACY_CONTACT ? fitness - 0.5 : PRIVACY_CONTACT - 0.5 + (fitness - PRIVACY_CONTACT) / 10;
}

const PRIVACY_CONTACT = 4;

interface Candidate {
  address: string;
  because: Recipient['because'];
  /** 0 (the wrong office) … 5 (named for this). */
  fitness: number;
}

/** The rights of a policy under which it may say where to write: "To correct your data, write to …". */
const RIGHT_ASKED: { readonly [kind in LetterKind]?: string } = {
  erasure: 'erasure',
  access: 'access',
  rectification: 'rectification',
  portability: 'portability',
  objection: 'objection',
  'withdraw-consent': 'withdraw-consent',
  restriction: 'restriction',
  'limit-sensitive': 'limit-sensitive-use',
  appeal: 'appeal',
};

function namedFor(scorecard: Scorecard, kind: LetterKind): Candidate[] {
  const byChoice = choicesFor[kind].flatMap((choice) =>
    scorecard.optOuts.flatMap(({ kind: offered, channel, target }) =>
      offered === choice && channel === 'email' && target !== null ? [target] : [],
    ),
  );
  // Only what the contacts hold too: they have left out what is no address of the company's.
  const known = new Set(scorecard.contacts.emails.map((email) => tidy(email).toLowerCase()));
  const byRight = scorecard.rights
    .filter(({ id, reading }) => id === RIGHT_ASKED[kind] && reading !== 'denies')
    .flatMap(({ evidence }) => evidence.flatMap(({ quote }) => quote.match(/[^\s<>()[\],;:"“”]+@[\w.-]*\w/gu) ?? []))
    .filter((address) => known.has(address.toLowerCase()));
  return [...byChoice, ...byRight].map((address) => ({
    address: tidy(address),
    because: 'named-for-this',
    fitness: 5,
  }));
}

function contact(email: string, kind: LetterKind): Candidate {
  const address = tidy(email);
  const local = localPart(address);
  const purpose = SINGLE_PURPOSES.find((single) => single.local.test(local));
  if (purpose?.kinds.includes(kind)) return { address, because: 'named-for-this', fitness: 4.5 };
  // "privacy-optout@" is read by those who know; "unsubscribe@" is read by a machine.
  if (purpose) return { address, because: 'general-contact', fitness: PRIVACY.test(local) ? 1 : 0 };
  if (PRIVACY.test(local) && CHILDREN.test(local)) return { address, because: 'privacy-contact', fitness: 3 };
  if (PRIVACY.test(local)) return { address, because: 'privacy-contact', fitness: PRIVACY_CONTACT };
  if (ELSEWHERE.test(local)) return { address, because: 'general-contact', fitness: 0 };
  return { address, because: 'general-contact', fitness: GENERAL.test(local) ? 2 : 1 };
}

/** The bare address: what follows the "?" of a `mailto:` (a copy to others, a ready body) is none of the letter's. */
function tidy(address: string): string {
  return address
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/\?.*$/s, '');
}

function localPart(address: string): string {
  return address.slice(0, address.lastIndexOf('@'));
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

/** An authority's own policy names its own address. */
function isAuthorityElsewhere(address: string, host: string): boolean {
  const domain = domainOf(address);
  if (host !== '' && siteOf(domain) === siteOf(host)) return false;
  return (
    AUTHORITIES.some((authority) => domain === authority || domain.endsWith(`.${authority}`)) ||
    /\.gov(?:\.[a-z]{2})?$/.test(domain)
  );
}

/**
 * Same site, same brand under another ending (acme.example and acme.co.uk), or the beginning of the controller's name.
 * Of what nobody sees, the site alone counts: names are cheap to have under another ending.
 */
function belongsTo(address: string, host: string, controller: string | null, stands: Recipient['stands']): boolean {
  const domain = domainOf(address);
  const brand = brandOf(domain);
  if (host !== '' && !isPlatform(host) && siteOf(domain) === siteOf(host)) return true;
  if (stands === 'collapsed') return false;
  if (host !== '' && !isPlatform(host) && brand === brandOf(host)) return true;
  const letters = (controller ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return brand.length >= SHORTEST_BRAND && letters.startsWith(brand.replaceAll('-', ''));
}

/** Shorter ones begin too many names by chance. */
const SHORTEST_BRAND = 4;

function doubtOf(address: string, host: string, whose: 'own' | 'stranger'): AddressDoubt | null {
  const there = domainOf(address);
  // Printable ASCII is all that a domain needs; other letters are written in it as "xn--…".
  if (/[^\x21-\x7e]|(?:^|\.)xn--/.test(there) && siteOf(there) !== siteOf(host)) return { kind: 'look-alike', there };
  if (whose === 'own') return null;
  if (host === '') return { kind: 'unknown-site', there };
  return { kind: 'other-site', there, here: isPlatform(host) ? host : siteOf(host) };
}

function warningOf(doubt: AddressDoubt, stands: Recipient['stands']): string {
  const hidden =
    stands === 'collapsed' ? ' It stands only in a part of the page that is closed or hidden at first.' : '';
  return `${domainWarning(doubt)}${hidden}`;
}

function domainWarning(doubt: AddressDoubt): string {
  switch (doubt.kind) {
    case 'other-site':
      return `This address is at ${doubt.there}, not at ${doubt.here}. Check that it belongs to the same company before you send.`;
    case 'unknown-site':
      return `Check that ${doubt.there} belongs to the company before you send.`;
    case 'look-alike':
      return `The domain ${doubt.there} has letters that can look like others. Check that it is the company’s own before you send.`;
  }
}
