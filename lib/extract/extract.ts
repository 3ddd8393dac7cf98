import { languageOf } from '../detect/language';
import { namingOf } from '../detect/names';
import type { Block, PolicyDocument } from '../policy/document';
import type { Dom } from './dom';
import { fold } from './flow';
import { hintsOf } from './hints';
import { labelOf } from './links';
import { outline } from './outline';
import { readPolicy } from './read-policy';

export { LONGEST_POLICY_CHARACTERS, PolicyTooLongError } from './limits';

const LONGEST_TITLE_CHARACTERS = 200;

/**
 * The policy's own text out of a page, as plain data. `url` is the page's address, against which links are made
 * absolute. Closed sections are read and marked as collapsed; text that nobody can bring into sight (see hiding.ts),
 * menus, dialogs and other documents are left out; the page is only read, never changed. A page without text gives a
 * document without blocks. Throws PolicyTooLongError beyond its bounds.
 */
export function extract(page: Document, url: string): PolicyDocument {
  const { dom, chunks, aside } = readPolicy(page, url);
  const { blocks, links } = outline(chunks);
  const language = languageOf(blocks.map(({ text }) => text).join('\n'));
  return { url, title: titleOf(dom, page, blocks), language, blocks, links, hints: hintsOf(dom, page, aside) };
}

/** The first heading where it names the policy; else the page's heading that does; else any title there is. */
function titleOf(dom: Dom, page: Document, blocks: readonly Block[]): string {
  const own = blocks.find(({ kind }) => kind === 'heading')?.text ?? '';
  if (namesPolicy(own)) return own;
  const main = dom.select(page, 'h1').map((heading) => labelOf(dom, heading, LONGEST_TITLE_CHARACTERS));
  const tab = fold(dom.select(page, 'title').map(dom.content)[0] ?? '').trim();
  const candidates = [own, ...main, tab].filter((title) => title !== '');
  return candidates.find(namesPolicy) ?? candidates[0] ?? '';
}

function namesPolicy(title: string): boolean {
  return namingOf(title).privacy > 0;
}
