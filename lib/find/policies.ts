import { decoded } from '../detect/address';
import { namingOf } from '../detect/names';
import { hasAny, prepared, spaced } from '../detect/phrases';
import { reachOf } from '../extract/links';
import type { PageLink, PolicyAudience, PolicyLink } from '../policy/links';

/** The words that tell policies apart, and where they usually are: rules/finding.ts. */
export interface FindingWords {
  audiences: readonly { audience: PolicyAudience; words: readonly string[] }[];
  noPolicies: readonly string[];
  usualPaths: readonly string[];
}

/** More would be a list to search, not a choice. */
const MOST_POLICIES = 8;

/** A link named less fully than this speaks of privacy in passing: "How we think about privacy". */
const LEAST_NAMED = 0.5;
/** Enough where the address names a policy, too: "Candidate privacy". */
const LEAST_NAMED_TWICE = 0.3;

const PLACES: Record<PageLink['place'], number> = { footer: 0.3, head: 0.1, elsewhere: 0 };
const EACH_WORD = -0.03; // of several names, the plainest: "Privacy Policy" before "Payments Privacy Notice"
const MOST_WORDS = 9; // a longer one is a headline or a sentence
const NAMED_BY_ADDRESS = 0.4;
const ELSEWHERE = -0.6; // another company's policy, or the same company's under another name

/**
 * The policies that the page at `url` links to, the likeliest main one first, then cookies and those for some people
 * only. Where it links to none, the usual addresses, as guesses. Nothing is fetched.
 */
export function policiesFrom(links: readonly PageLink[], url: string, words: FindingWords): PolicyLink[] {
  const found = new Map<string, { link: PolicyLink; points: number }>();
  for (const link of links) {
    const judged = judge(link, url, words);
    if (judged === null) continue;
    const key = withoutTail(link.href);
    const before = found.get(key);
    if (!before || judged.points > before.points) found.set(key, judged);
  }
  const judgements = [...found.values()];
  const own = judgements.filter(({ link }) => reachOf(link.href, url) === 'site');
  // Beside a policy of its own, a link to somebody else's main policy is a courtesy to a supplier.
  const kept = own.some(({ link }) => link.audience === 'main') ? own : judgements;
  const ranked = kept.sort((a, b) => rank(a.link) - rank(b.link) || b.points - a.points);
  return ranked.length > 0 ? ranked.slice(0, MOST_POLICIES).map(({ link }) => link) : guesses(url, words);
}

function judge(link: PageLink, url: string, words: FindingWords): { link: PolicyLink; points: number } | null {
  const reach = reachOf(link.href, url);
  if (reach === 'here') return null;
  const address = addressWords(link.href);
  const byAddress = address.map(namingOf);
  const inAddress = (kind: 'privacy' | 'cookies') => Math.max(0, ...byAddress.map((naming) => naming[kind]));
  // An address alone names a policy only where the link says nothing that names another thing ("Learn more", a
  // picture).
  const text = labelIn(link.text);
  const silent = text === '' && reach === 'site';
  const label = spaced(text);
  const length = label.trim().split(' ').length;
  if (length > MOST_WORDS) return null;
  const byLabel = namingOf(text);
  const privacy = Math.max(byLabel.privacy, silent ? inAddress('privacy') : 0);
  const cookies = Math.max(byLabel.cookies, silent ? inAddress('cookies') : 0);
  const confirmed = Math.max(inAddress('privacy'), inAddress('cookies')) >= LEAST_NAMED;
  if (Math.max(privacy, cookies) < (confirmed ? LEAST_NAMED_TWICE : LEAST_NAMED)) return null;
  if (hasAnyOf(`${label}${spaced(address.join(' '))}`, words.noPolicies)) return null;
  const audience =
    cookies > privacy
      ? 'cookies'
      : (audienceOf(label, words) ?? audienceOf(spaced(address.join(' ')), words) ?? 'main');
  const points =
    Math.max(privacy, cookies) +
    PLACES[link.place] +
    (confirmed ? NAMED_BY_ADDRESS : 0) +
    (reach === 'elsewhere' ? ELSEWHERE : 0) +
    length * EACH_WORD;
  return { link: { audience, text, href: link.href, because: 'linked' }, points };
}

/** Without what is said to screen readers of the window, and without characters that nobody sees. */
function labelIn(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/\([^()]*\)?$/, '')
    .trim();
}

/** "https://acme.example/legal/privacy-policy.html" → "legal", "privacy-policy". */
function addressWords(href: string): string[] {
  const { pathname } = new URL(href);
  return pathname
    .split('/')
    .map((part) => decoded(part).replace(/\.\w+$/, ''))
    .filter(Boolean);
}

function audienceOf(text: string, { audiences }: FindingWords): PolicyAudience | null {
  return audiences.find(({ words }) => hasAnyOf(text, words))?.audience ?? null;
}

function hasAnyOf(text: string, words: readonly string[]): boolean {
  return hasAny(text, words.map(prepared));
}

const ORDER: readonly PolicyAudience[] = ['main', 'app', 'region', 'us-state', 'cookies', 'children', 'jobs'];

function rank({ audience }: PolicyLink): number {
  return ORDER.indexOf(audience);
}

/** Two links to one page are one policy. */
function withoutTail(href: string): string {
  const { host, pathname, search } = new URL(href);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`;
}

function guesses(url: string, { usualPaths }: FindingWords): PolicyLink[] {
  if (!/^https?:/.test(url)) return [];
  const { origin } = new URL(url);
  return usualPaths.map((path) => ({ audience: 'main', text: '', href: `${origin}${path}`, because: 'guessed' }));
}
