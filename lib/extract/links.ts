import { type Dom, ELEMENT } from './dom';
import { protectedMailOf } from './mail';

/** The address against which the page's relative links are meant. */
export function baseOf(dom: Dom, page: Document, url: string): string {
  for (const element of dom.select(page, 'base')) {
    const href = dom.attribute(element, 'href');
    if (href !== null && URL.canParse(href, url)) return new URL(href, url).href;
  }
  return url;
}

/**
 * Addresses that are written as a browser writes them: most are, and need not be parsed, which takes ten times as long.
 * A point in the path stands between letters, so that it is no step up ("/.."); what would be escaped does not occur.
 */
const WRITTEN_OUT =
  /^https?:\/\/(?:[a-z\d]+(?:-[a-z\d]+)*\.)+[a-z]{2,}\/(?:[\w~/-]|(?<=\w)\.(?=\w))*(?:\?[\w=&%+./-]*)?(?:#[\w/-]*)?$/;

/** The beginning of an address that is written so, up to its path. */
const HOST_WRITTEN_OUT = /^https?:\/\/(?:[a-z\d]+(?:-[a-z\d]+)*\.)+[a-z]{2,}(?=\/)/;
/** What follows it in one, where a link gives nothing else. Two slashes would be another host. */
const PATH_WRITTEN_OUT = /^\/(?!\/)(?:[\w~/-]|(?<=\w)\.(?=\w))*(?:\?[\w=&%+./-]*)?(?:#[\w/-]*)?$/;

/** Where a link leads: absolute, http, https or mailto only; else null. Protected mail addresses are decoded. */
export function hrefOf(dom: Dom, element: Element, base: string): string | null {
  const href = dom.attribute(element, 'href');
  if (href === null) return null;
  const mail = protectedMailOf(href);
  if (mail !== null) return `mailto:${mail}`;
  if (WRITTEN_OUT.test(href)) return href;
  const [host = null] = (PATH_WRITTEN_OUT.test(href) && HOST_WRITTEN_OUT.exec(base)) || [];
  if (host !== null) return `${host}${href}`;
  let url: URL;
  try {
    url = new URL(href.trim(), base);
  } catch {
    return null;
  }
  return /^(https?|mailto):$/.test(url.protocol) ? url.href : null;
}

/** What a link is to a page: a place in it, another page of its site, or something elsewhere. */
export type Reach = 'here' | 'site' | 'elsewhere';

/** What links are to the page at `url`. */
export function reachFrom(url: string): (href: string) => Reach {
  const page = url.split('#')[0] ?? '';
  const site = siteOf(url);
  const [home = null] = /^https?:\/\/[^/?#]+\//.exec(url) ?? [];
  return (href) => {
    if (href.startsWith('mailto:')) return 'elsewhere';
    if (href.startsWith('#', page.length) && href.startsWith(page)) return 'here';
    // Most links lead to the same host, whose site need not be told.
    if (home !== null && href.startsWith(home)) return 'site';
    return siteOf(href) === site ? 'site' : 'elsewhere';
  };
}

export function reachOf(href: string, url: string): Reach {
  return reachFrom(url)(href);
}

/** A link that sends the page at `url` to somebody, as "Share" does: its query carries that address. */
export function isShareLink(href: string, url: string): boolean {
  const query = href.indexOf('?') === -1 ? '' : href.slice(href.indexOf('?') + 1);
  const address = query === '' ? '' : url.replace(/^https?:\/\/|[?#].*$/g, '');
  if (address === '') return false;
  return query.includes(address) || query.toLowerCase().includes(encodeURIComponent(address).toLowerCase());
}

/** A link to no place at all ("#"): a script listens to it, as to a button. */
export function isScriptLink(href: string): boolean {
  return href.endsWith('#');
}

// The last two labels stand for the site: "www.acme.example" and "shop.acme.example" are one.
function siteOf(url: string): string {
  return (/^https?:\/\/([^/?#]+)/.exec(url)?.[1] ?? '').split('.').slice(-2).join('.');
}

/** The words of a button or link, no more than `most` characters of them. */
export function labelOf(dom: Dom, element: Element, most: number): string {
  let label = '';
  const stack: Node[] = [element];
  for (let node = stack.pop(); node && label.length <= most; node = stack.pop()) {
    if (dom.nodeType(node) === ELEMENT) stack.push(...dom.childNodes(node).reverse());
    else label += dom.text(node);
  }
  return label.replace(/\s+/g, ' ').trim();
}
