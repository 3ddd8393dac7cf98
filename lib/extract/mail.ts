const PROTECTED_PATH = '/cdn-cgi/l/email-protection#';

/**
 * The address behind Cloudflare's "[email protected]": hex digits, of which the first pair is the key that the others
 * are XORed with. Null if it is none.
 */
export function decodeProtectedMail(hex: string): string | null {
  if (!/^([0-9a-f]{2}){4,200}$/i.test(hex)) return null;
  const bytes = (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  const key = bytes[0] ?? 0;
  const utf8 = Uint8Array.from(bytes.slice(1), (byte) => byte ^ key);
  // Long addresses carry a query ("?subject=…"), which is no part of the address.
  const address = new TextDecoder().decode(utf8).split('?')[0] ?? '';
  return /^[^\s@]+@[^\s@]+$/.test(address) ? address : null;
}

/** The address behind a link to Cloudflare's page of explanation, or null. */
export function protectedMailOf(href: string): string | null {
  const at = href.indexOf(PROTECTED_PATH);
  return at === -1 ? null : decodeProtectedMail(href.slice(at + PROTECTED_PATH.length));
}
