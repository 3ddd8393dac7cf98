import { findPassage } from '../extract/passage';
import { documentText, type PolicyDocument } from '../policy/document';
import type { Revealed } from '../policy/messages';
import { openAround } from './open-around';

/** Name of the highlight; its colours are in entrypoints/page-highlight.css. */
const HIGHLIGHT = 'smallprint-evidence';

/**
 * Where in its frame the passage comes to stand, from the top: below sticky headers, with a little of what precedes it.
 */
const RESTING_PLACE = 0.3;

/**
 * Scrolls to a range of `documentText` and highlights it, opening what is closed around it. The page keeps its
 * elements: the highlight is drawn by the browser over its text. `changed`: the page does not say the quoted words any
 * more.
 */
export async function revealEvidence(
  page: Document,
  document: PolicyDocument,
  { start, end, quote }: { start: number; end: number; quote: string },
): Promise<Revealed> {
  if (documentText(document).slice(start, end) !== quote) return { kind: 'changed' };
  const range = findPassage(page, document, start, end);
  if (!range) return { kind: 'changed' };
  await openAround(range);
  CSS.highlights.set(HIGHLIGHT, new Highlight(range));
  bringIntoView(page, range);
  return { kind: 'revealed' };
}

export function clearEvidence(page: Document): void {
  if (page.defaultView) CSS.highlights.delete(HIGHLIGHT);
}

function bringIntoView(page: Document, range: Range): void {
  for (const frame of scrollFramesAround(page, range)) {
    const passage = range.getBoundingClientRect();
    const isPage = frame === page.scrollingElement;
    const top = isPage ? 0 : frame.getBoundingClientRect().top;
    // Instantly, whatever the page's style asks: a smooth scroll over fifty screens makes people ill.
    frame.scrollBy({ top: passage.top - top - frame.clientHeight * RESTING_PLACE, behavior: 'instant' });
  }
}

/** What scrolls around the passage, innermost first, the page itself last. */
function scrollFramesAround(page: Document, range: Range): Element[] {
  const frames: Element[] = [];
  for (let element = elementAt(range.startContainer); element; element = element.parentElement) {
    if (element === page.body || element === page.documentElement) break;
    const scrolls = /auto|scroll/.test(getComputedStyle(element).overflowY);
    if (scrolls && element.scrollHeight > element.clientHeight) frames.push(element);
  }
  // A body may scroll by itself, inside a document that does not.
  if (page.body && page.body !== page.scrollingElement) frames.push(page.body);
  if (page.scrollingElement) frames.push(page.scrollingElement);
  return frames;
}

function elementAt(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}
