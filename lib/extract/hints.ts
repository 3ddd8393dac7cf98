import type { PageHints } from '../policy/document';
import type { Dom } from './dom';
import { type Chunk, fold } from './flow';
import { saying } from './sayings';

const LONGEST_COPYRIGHT_CHARACTERS = 200;
const LONGEST_CHOICE_CHARACTERS = 80;

/**
 * What the page says about its publisher outside the policy. `aside` is its text outside, the policy's own left out.
 */
export function hintsOf(dom: Dom, page: Document, aside: readonly Chunk[]): PageHints {
  const hints: PageHints = {};
  const siteName = dom
    .select(page, 'meta[property="og:site_name"], meta[name="application-name"]')
    .map((meta) => fold(dom.attribute(meta, 'content') ?? '').trim())
    .find((name) => name !== '');
  if (siteName !== undefined) hints.siteName = siteName;
  const copyright = aside.find(
    ({ text }) => text.length <= LONGEST_COPYRIGHT_CHARACTERS && /©|\(c\) |copyright/i.test(text),
  );
  if (copyright) hints.copyright = copyright.text;
  const choiceLinks = choicesIn(aside);
  if (choiceLinks.length > 0) hints.choiceLinks = choiceLinks;
  return hints;
}

const namesChoice = saying(({ choiceLinks }) => choiceLinks);

function choicesIn(chunks: readonly Chunk[]): { text: string; href: string }[] {
  const choices = new Map<string, { text: string; href: string }>();
  for (const { text, links } of chunks) {
    for (const { href, start, end } of links) {
      if (end - start > LONGEST_CHOICE_CHARACTERS || choices.has(href)) continue;
      const label = text.slice(start, end);
      if (namesChoice(label)) choices.set(href, { text: label, href });
    }
  }
  return [...choices.values()];
}
