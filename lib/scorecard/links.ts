import type { Link, PolicyDocument } from '../policy/document';
import { hostOf } from '../policy/web-address';

/** The links of each block that has some, in the order of the text. */
export function linksByBlock({ links }: PolicyDocument): Map<number, Link[]> {
  const byBlock = new Map<number, Link[]>();
  for (const link of links) {
    const known = byBlock.get(link.block);
    if (known) known.push(link);
    else byBlock.set(link.block, [link]);
  }
  for (const known of byBlock.values()) known.sort((a, b) => a.start - b.start);
  return byBlock;
}

/** Does a link lead to another place of the same page? */
export function leadsHere(href: string, url: string): boolean {
  return href.includes('#') && withoutFragment(href) === withoutFragment(url);
}

function withoutFragment(address: string): string {
  return address.replace(/#.*$/, '').replace(/\/$/, '');
}

/** Does a link lead to the front page of the policy's own site? */
export function leadsHome(href: string, url: string): boolean {
  return /^https?:\/\/[^/?#]+\/?$/i.test(href) && hostOf(href) === hostOf(url);
}
