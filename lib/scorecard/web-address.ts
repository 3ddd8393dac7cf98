/** The host of an absolute http(s) address in lower case, without "www."; "" where there is none. The core has no `URL`. */
export function hostOf(address: string): string {
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(address)?.[1] ?? '';
  return host.toLowerCase().replace(/^www\./, '');
}

/** Second-level labels under which countries register names: "co" of acme.co.uk. */
const REGISTRIES = new Set(['co', 'com', 'org', 'net', 'gov', 'ac', 'edu', 'or', 'ne', 'go']);

/** The label of a host that its owner chose: "acme" of mail.acme.co.uk and of acme.example. */
export function brandLabel(host: string): string {
  const labels = host.split('.');
  if (labels.length === 1) return labels[0] as string;
  const own = labels.length > 2 && REGISTRIES.has(labels.at(-2) as string) ? labels.at(-3) : labels.at(-2);
  return own as string;
}
