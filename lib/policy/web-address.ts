/** Reading web addresses without `URL`, which the core has not. */

/** The host of an http(s) address in lower case, without "www."; "" where there is none (no address, a file, a bare IP address). */
export function hostOf(address: string): string {
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(address.trim())?.[1]?.toLowerCase() ?? '';
  return host.includes('.') && !/^[\d.]+$/.test(host) ? host.replace(/^www\./, '') : '';
}

/** What stands behind the host of an http(s) address, as it is printed: "/privacy?lang=en". */
export function pathOf(address: string): string {
  return address.replace(/^https?:\/\/[^/?#]*/i, '');
}

// Second-level names under which others register: acme.co.uk is a site, co.uk is none. The public suffix list would be
// exact and weighs 200 KB; a miss here costs a warning too many or a weaker preference, nothing else.
const SHARED_SECOND_LEVEL = new Set(['co', 'com', 'org', 'net', 'ac', 'gov', 'edu', 'or', 'ne', 'go', 'gv']);

/** The registered name: "acme.co.uk" of "shop.acme.co.uk". */
export function siteOf(host: string): string {
  const labels = host.toLowerCase().split('.');
  const shared = labels.length > 2 && labels.at(-1)?.length === 2 && SHARED_SECOND_LEVEL.has(labels.at(-2) ?? '');
  return labels.slice(shared ? -3 : -2).join('.');
}

/** The registered name without its ending: "acme" of mail.acme.co.uk and of acme.example. */
export function brandOf(host: string): string {
  return siteOf(host).split('.')[0] ?? '';
}

// Hosts on which anybody may publish, a policy too: their name says nothing of the publisher.
const PLATFORMS = [
  'blogspot.com',
  'docs.google.com',
  'freeprivacypolicy.com',
  'github.io',
  'gitlab.io',
  'herokuapp.com',
  'iubenda.com',
  'netlify.app',
  'notion.site',
  'pages.dev',
  'privacypolicies.com',
  'sites.google.com',
  'termly.io',
  'termsfeed.com',
  'vercel.app',
  'web.app',
  'weebly.com',
  'wixsite.com',
  'wordpress.com',
];

/** Whether the host belongs to a platform and not to who publishes there. */
export function isPlatform(host: string): boolean {
  return PLATFORMS.some((platform) => host === platform || host.endsWith(`.${platform}`));
}
