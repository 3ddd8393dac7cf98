import { isPlain, spaced } from './phrases';

const LONGEST_ADDRESS = 2_000; // of some, the rest is a state of the page in base64
const MOST_QUERIES = 20;

/**
 * An address as one line of words, "https://acme.example/PrivacyPolicy_2.html" as "https acme example privacy policy
 * html".
 */
export function wordsIn(url: string): string {
  return spaced(
    addressText(url)
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace(/[0-9]+/g, ' '),
  );
}

/** An address in bounds, without its escapes. */
export function addressText(url: string): string {
  return decoded(url.slice(0, LONGEST_ADDRESS));
}

/** The parts of the title, its separators gone: "Privacy Policy | Acme" are two. */
export function titleParts(title: string): string[] {
  return title.split(/\s*[|»›•·\\_]\s*|\s[-–—:/]\s|[:：]\s*/).filter((part) => part.trim() !== '');
}

/** The parts of an address that can name a page, the last part of the path first. */
export function pathParts(url: string): { last: string; others: string[] } {
  const address = url.slice(0, LONGEST_ADDRESS);
  if (!URL.canParse(address)) return { last: '', others: [] };
  const { hostname, pathname, search, hash } = new URL(address);
  const parts = pathname
    .split('/')
    .map(readable)
    .filter((part) => part !== '' && !/^(index|default|home|display)$/i.test(part));
  // By hand: Firefox shows content scripts the page's URLSearchParams, whose iterators they cannot use.
  const queries = search
    .slice(1)
    .split('&', MOST_QUERIES)
    .map((query) => readable(query.slice(query.indexOf('=') + 1)));
  const last = parts.at(-1) ?? '';
  return { last, others: [...parts.slice(0, -1), ...queries, readable(hash), hostname.split('.')[0] ?? ''] };
}

/** "PrivacyPolicy_2.html" as "Privacy Policy". */
function readable(part: string): string {
  const text = decoded(part).replace(/\.\w{2,5}$/, '');
  // Nearly every address is plain, and expressions that know all letters take a millisecond to be made ready.
  if (isPlain(text))
    return text
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace(/[^A-Za-z]+/g, ' ')
      .trim();
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

/** A part of an address without its escapes: "%20" as a space. */
export function decoded(part: string): string {
  try {
    return part.includes('%') ? decodeURIComponent(part) : part;
  } catch {
    // A stray "%" is no escape; the part is read as it stands.
    return part;
  }
}
