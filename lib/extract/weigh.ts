import type { Box } from './boxes';
import { isCopyrightNotice } from './copyright';
import type { Chunk } from './flow';
import { isScriptLink, isShareLink, type Reach, reachFrom } from './links';
import { saying } from './sayings';

const LEAST_PROSE_WORDS = 8; // shorter blocks are labels and titles as often as sentences
const MOSTLY_LINKS = 0.6; // share of a block's characters that lead to other pages of the site

/** A chunk with what its words weigh. */
export interface Weighed {
  chunk: Chunk;
  words: number;
  /**
   * Words of prose that speaks of privacy law, else 0. Tables in what the page marks as its text count whatever they
   * say: they list cookies and categories.
   */
  legal: number;
  /**
   * Words that lead to other pages of the site or share this one, as menus do; lists of links to elsewhere are often
   * the policy's own.
   */
  linked: number;
}

/** What a box holds, what is in it counted. */
export interface Holding {
  words: number;
  legal: number;
  linked: number;
}

const speaksOfPrivacy = saying(({ says }) => says);

/** Weighs chunks by the phrases of privacy law; where none occurs, all prose counts as such. */
export function weigh(chunks: readonly Chunk[], url: string): Weighed[] {
  const reachOf = reachFrom(url);
  const measured = chunks.map((chunk) => {
    const { words } = chunk;
    const linkedShare = linkedCharacters(chunk, url, reachOf) / chunk.text.length;
    const isProse =
      chunk.kind !== 'heading' &&
      words >= LEAST_PROSE_WORDS &&
      linkedShare <= MOSTLY_LINKS &&
      !isCopyrightNotice(chunk.text);
    const prose = !isProse ? 'none' : speaksOfPrivacy(chunk.text) ? 'legal' : 'other';
    return { chunk, words, linked: linkedShare * words, prose };
  });
  const speaks = measured.some(({ prose }) => prose === 'legal') || chunks.some(({ text }) => speaksOfPrivacy(text));
  return measured.map(({ chunk, words, linked, prose }) => {
    const isTable = chunk.kind === 'row' && chunk.box.within === 'text';
    const isLegal = isTable || prose === 'legal' || (prose === 'other' && !speaks);
    return { chunk, words, legal: isLegal ? words : 0, linked };
  });
}

function linkedCharacters({ links }: Chunk, url: string, reachOf: (href: string) => Reach): number {
  if (links.length === 0) return 0;
  // One alone may be the title of a part that it opens.
  const hasButtons = links.filter(({ href }) => isScriptLink(href)).length > 1;
  const leadsAway = (href: string) =>
    reachOf(href) === 'site' || isShareLink(href, url) || (hasButtons && isScriptLink(href));
  return links.reduce((sum, { href, start, end }) => (leadsAway(href) ? sum + end - start : sum), 0);
}

/** What each box holds. `boxes` has parents before their children. */
export function hold(boxes: readonly Box[], chunks: readonly Weighed[]): Map<Box, Holding> {
  const holdings = new Map<Box, Holding>();
  for (const box of boxes) holdings.set(box, { words: 0, legal: 0, linked: 0 });
  for (const weighed of chunks) add(holdings.get(weighed.chunk.box), weighed);
  for (let at = boxes.length - 1; at >= 0; at -= 1) {
    const box = boxes[at];
    const own = box && holdings.get(box);
    if (own && box.parent) add(holdings.get(box.parent), own);
  }
  return holdings;
}

function add(sum: Holding | undefined, { words, legal, linked }: Holding): void {
  if (!sum) return;
  sum.words += words;
  sum.legal += legal;
  sum.linked += linked;
}

export function isMostlyLinks({ words, linked }: Holding): boolean {
  return linked > MOSTLY_LINKS * words;
}
