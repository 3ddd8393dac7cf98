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

/** An element that may name the page, and the names in it. */
interface Named {
  element: Element;
  texts: readonly string[];
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
const FOLLOWING = 4; // Node's number, likewise

/** What a page is called where it is shared. */
const SHARED_TITLE = 'meta[property="og:title"]';
/** Headings of sections that are neither h2 nor h3. */
const OTHER_HEADINGS = '[role="heading"]:not(h2, h3)';

const FURNITURE =
  'a, button, label, nav, footer, aside, dialog, [role="dialog"], [role="alertdialog"], [role="navigation"], [role="contentinfo"], ' +
  '[aria-modal="true"], [id*="cookie" i], [class*="cookie" i], [id*="consent" i], [class*="consent" i], [id*="footer" i], [class*="footer" i]';

/** `url` is the page's address. */
export function factsOf(page: Document, url: string): Facts {
  // By way of the prototype: an element of the page may go by the name of the method.
  const methods = Object.getPrototypeOf(page) as Document;
  const named = (name: string) => methods.getElementsByTagName.call(page, name);
  const headings = mainHeadings(named('h1'));
  return {
    address: url,
    title: oneLine(Reflect.get(methods, 'title', page), LONGEST_TITLE),
    headings,
    labels: () => labelsBeside(headings),
  };

  function labelsBeside(headings: readonly string[]): Label[] {
    if (headings.some((heading) => heading.length > LONGEST_SITE_NAME)) return [];
    const all = (selector: string) => methods.querySelectorAll.call(page, selector);
    // Kind by kind: one list of selectors takes the browser five times as long, up to 0.3 ms.
    const kinds = [all(SHARED_TITLE), named('h2'), named('h3'), all(OTHER_HEADINGS)];
    const labels = labelsOf(kinds.flatMap(firstOf));
    return headings.length > 0 ? labels : [...labels, ...firstLines(named('main')[0] ?? named('body')[0])];
  }

  /** The text of an element from its start. Text nodes have no names that a page could take. */
  function beginning(element: Element, most: number): string {
    return oneLine(element.firstElementChild ? walked(element, most) : element.textContent, most);
  }

  /** Elements may stand in one another, each with all the text of the page: no more of it is taken than is wanted. */
  function walked(element: Element, most: number): string {
    const texts = methods.createTreeWalker.call(page, element, SHOW_TEXT);
    let text = '';
    while (text.length < most && texts.nextNode()) text += (texts.currentNode as Text).data.slice(0, most);
    return text;
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

  /** The first elements of a kind that say something, as many as there may be of all kinds. */
  function firstOf(found: ArrayLike<Element>): Named[] {
    const first: Named[] = [];
    for (let at = 0; first.length < MOST_LABELS; at += 1) {
      const element = found[at];
      if (!element) break;
      const texts = textsOf(element);
      if (texts.length > 0) first.push({ element, texts });
    }
    return first;
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

/** The first labels of all kinds in the order of the page. */
function labelsOf(found: Named[]): Label[] {
  const labels: Label[] = [];
  found.sort((one, other) => (one.element.compareDocumentPosition(other.element) & FOLLOWING ? -1 : 1));
  for (const { element, texts } of found) {
    if (labels.length >= MOST_LABELS) break;
    for (const text of texts) labels.push({ text, place: () => placeOf(element) });
  }
  return labels;
}

/** The beginning of a text, its white space made single spaces. */
function oneLine(text: string, most: number): string {
  return text
    .slice(0, 2 * most)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, most);
}

function placeOf(element: Element | null): 'text' | 'furniture' {
  return element === null || element.closest(FURNITURE) !== null ? 'furniture' : 'text';
}
