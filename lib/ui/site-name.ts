/** The host name that a person means by what they typed or pasted, without "www."; null where it is none. */
export function siteName(typed: string): string | null {
  const text = typed.trim();
  const url = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || /\s/.test(text) || !URL.canParse(url)) return null;
  const { hostname } = new URL(url);
  const host = hostname.replace(/^www\./, '');
  return /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(host) || host === 'localhost' ? host : null;
}
