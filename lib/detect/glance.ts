import { gluedNames, otherNames, otherStems, privacyNames, privacyStems } from '../../rules/detection/names.ahead';
import { addressText, wordsIn } from './address';
import { type Facts, factsOf } from './facts';
import { folded, hasAny, spaced } from './phrases';

/**
 * A page whose name stands only in a label is called just that: "Our privacy policy", and no sentence about privacy.
 */
const LONGEST_LABEL = 48;
const SHORTEST_GLUED = 6;

/**
 * The first of the two stages of detection, which every page of the web goes through: may this be a policy or another
 * legal text, by what it is called? It is wrong on the side of "maybe"; `detect` goes on from there.
 */
export function glance({ address, title, headings, labels }: Facts): 'maybe' | 'no' {
  const names = [title, ...headings];
  const text = folded([addressText(address), ...names].join('|'));
  // Most pages are done with after this, in half the time that all names take.
  if (hasAny(text, privacyStems) || hasAny(text, otherStems)) {
    // One search for all of them: a name has a space at each end, and so never spans two.
    const called = [wordsIn(address), ...names.map(spaced)].join('|');
    if (isNamed(called, privacyNames) || isNamed(called, otherNames) || hasGlued(called)) return 'maybe';
  }
  const short = labels().filter(({ text }) => text.length <= LONGEST_LABEL);
  if (short.length === 0 || !hasAny(folded(short.map(({ text }) => text).join('|')), privacyStems)) return 'no';
  return short.some(({ text, place }) => isNamed(spaced(text), privacyNames) && place() === 'text') ? 'maybe' : 'no';
}

/** `glance` on an open page. */
export function glanceAt(page: Document, url: string): 'maybe' | 'no' {
  try {
    return glance(factsOf(page, url));
  } catch {
    // Its elements go by names of ours, or it was taken apart: the second stage is made for such pages.
    return 'maybe';
  }
}

function isNamed(words: string, names: string): boolean {
  return hasAny(words, names.split('|'));
}

/** Has it a word such as "privacypolicy", as addresses do? */
function hasGlued(words: string): boolean {
  return words.split(' ').some((word) => word.length >= SHORTEST_GLUED && gluedNames.includes(`|${word}|`));
}
