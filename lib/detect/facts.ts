import { titleParts } from './address';

/**
 * What a page says of itself where it costs next to nothing to ask: no layout, no walk over its text, all in bounds.
 */
export interface Facts {
  address: string;
  title: string;
  /** The first of its main headings. */
  headings: readonly string[];
  /**
   * What may name it where these do not: headings of sections, first lines, its name for other sites. Looked for when
   * asked.
   */
  labels(): readonly Label[];
}

export interface Label {
  text: string;
  /** `furniture`: it stands in a menu, a footer, a link or a dialog, and is no name of the page. Asked of few only. */
  place(): 'text' | 'furniture';
}

const LONGEST_TITLE = 300;
const LONGEST_HEADING = 200;
const LONGEST_LINE = 60; // longer text nodes are sentences
const MAIN_HEADINGS = 3;
const MOST_HEADINGS = 12; // some are empty, or hold a picture
const LONGEST_SITE_NAME = 40; // a longer main heading is what the page is called, and no label says otherwise
const MOST_LABELS = 5;
const MOST_TEXTS = 80; // text nodes that are passed while we look for first lines
const MOST_LINES = 12;
const SHOW_TEXT = 4; // NodeFilter's number; a terminal has no NodeFilter

/** Headings of sections, and what a page is called where it is shared. */
const LABELS = 'h2, h3, [role="heading"], meta[property="og:title"]';

const FURNITURE =
  'a, button, label, nav, footer, aside, dialog, [role="dialog"], [role="alertdialog"], [role="navigation"], [role="contentinfo"], ' +
  '[aria-modal="true"], [id*="cookie" i], [class*="cookie" i], [id*="consent" i], [class*="consent" i], [id*="footer" i], [class*="footer" i]';

/** `url` is the page's address. */
export function factsOf(page: Document, url: string): Facts {
  // By way of the prototype: an element of the page may go by the name of the method.
  const methods = Object.getPrototypeOf(page) as Document;
  const named = (name: string) => methods.getElementsByTagName.call(page, name);
  const title = named('title')[0];
  const headings = mainHeadings(named('h1'));
  return {
    address: url,
    title: title ? beginning(title, LONGEST_TITLE) : '',
    headings,
    labels: () => labelsBeside(headings),
  };

  function labelsBeside(headings: readonly string[]): Label[] {
    if (headings.some((heading) => heading.length > LONGEST_SITE_NAME)) return [];
    const labels = labelsOf(methods.querySelectorAll.call(page, LABELS));
    return headings.length > 0 ? labels : [...labels, ...firstLines(named('main')[0] ?? named('body')[0])];
  }

  /** The text of an element from its start. Text nodes have no names that a page could take. */
  function beginning(element: Element, most: number): string {
    const texts = methods.createTreeWalker.call(page, element, SHOW_TEXT);
    let text = '';
    while (text.length < most && texts.nextNode()) text += (texts.currentNode as Text).data.slice(0, most);
    return text.replace(/\s+/g, ' ').trim().slice(0, most);
  }

  function mainHeadings(found: HTMLCollectionOf<Element>): string[] {
    const headings: string[] = [];
    for (let at = 0; at < MOST_HEADINGS && headings.length < MAIN_HEADINGS; at += 1) {
      const heading = found[at];
      if (!heading) break;
      const text = beginning(heading, LONGEST_HEADING);
      if (text !== '') headings.push(text);
    }
    return headings;
  }

  function labelsOf(found: NodeListOf<Element>): Label[] {
    const labels: Label[] = [];
    for (let at = 0; at < found.length && labels.length < MOST_LABELS; at += 1) {
      const element = found[at] as Element;
      for (const text of textsOf(element)) labels.push({ text, place: () => placeOf(element) });
    }
    return labels;
  }

  function textsOf(element: Element): string[] {
    const shared = element.getAttribute('content');
    if (shared !== null) return titleParts(shared.slice(0, LONGEST_TITLE));
    const text = beginning(element, LONGEST_HEADING);
    return text === '' ? [] : [text];
  }

  /** The first short texts of the page, in which one without headings names itself. */
  function firstLines(root: Element | undefined): Label[] {
    const lines: Label[] = [];
    if (!root) return lines;
    const texts = methods.createTreeWalker.call(page, root, SHOW_TEXT);
    for (let seen = 0; seen < MOST_TEXTS && lines.length < MOST_LINES && texts.nextNode(); seen += 1) {
      const node = texts.currentNode as Text;
      if (node.length < 3 || node.length > 2 * LONGEST_LINE) continue;
      const text = node.data.trim();
      if (text.length > 2 && text.length <= LONGEST_LINE)
        lines.push({ text, place: () => placeOf(node.parentElement) });
    }
    return lines;
  }
}

function placeOf(element: Element | null): 'text' | 'furniture' {
  return element === null || element.closest(FURNITURE) !== null ? 'furniture' : 'text';
}
