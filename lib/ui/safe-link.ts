/** A link that may be shown: where it really leads is part of it, so that its words cannot disguise its target. */
export interface SafeLink {
  href: string;
  /** Host as the browser would open it (punycode for look-alike letters), or the address of an e-mail link. */
  target: string;
}

// “a@b.example?bcc=x” would smuggle headers into the mail; “%0a” would too.
const ADDRESS = /^[^\s@?&%,;<>"]+@[^\s@?&%,;<>"]+\.[^\s@?&%,;<>"]+$/u;

/** A link out of a page's text: http, https or mailto without user name or headers; null for everything else. */
export function safeLink(address: string): SafeLink | null {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (url.protocol === 'mailto:') return safeMail(url.pathname);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  // “https://bank.example@evil.example/” shows one host and opens another.
  if (url.username !== '' || url.password !== '' || url.host === '') return null;
  return { href: url.href, target: url.host };
}

/** A link that starts a mail to this address, and nothing more than that. */
export function safeMail(address: string): SafeLink | null {
  const plain = address.trim();
  return ADDRESS.test(plain) ? { href: `mailto:${plain}`, target: plain } : null;
}

/** The host without “www.”, for the head; the address itself where it has none. */
export function hostOf(address: string): string {
  try {
    return new URL(address).host.replace(/^www\./, '') || address;
  } catch {
    return address;
  }
}
