import { type Dom, ELEMENT, TEXT } from '../extract/dom';
import { unread } from '../extract/elements';

const MOST_HEADINGS = 150;
const MOST_NODES = 20_000; // of a page that names a policy: a long one has 5,000
const LEAST_SENTENCE_CHARACTERS = 30; // shorter text nodes are mostly menus
const LONGEST_TITLE_CHARACTERS = 60;
const FIRST_LINES = 20;
const SENTENCE_IN_HAN = /[\u3040-\u30ff\u3400-\u9fff]{10}/;

/** The parts of the title, its separators gone: "Privacy Policy | Acme" are two. */
export function titleParts(title: string): string[] {
  return title.split(/\s*[|»›•·\\_]\s*|\s[-–—:/]\s|[:：]\s*/).filter((part) => part.trim() !== '');
}

/** The parts of an address that can name a page, the last part of the path first. */
export function pathParts(url: string): { last: string; others: string[] } {
  if (!URL.canParse(url)) return { last: '', others: [] };
  const { hostname, pathname, search, hash } = new URL(url);
  const parts = pathname
    .split('/')
    .map(readable)
    .filter((part) => part !== '' && !/^(index|default|home|display)$/i.test(part));
  const queries: string[] = [];
  // Not by its iterator: Firefox shows content scripts the page's URLSearchParams, whose iterators they cannot use.
  new URLSearchParams(search).forEach((value) => {
    queries.push(readable(value));
  });
  const last = parts.at(-1) ?? '';
  return { last, others: [...parts.slice(0, -1), ...queries, readable(hash), hostname.split('.')[0] ?? ''] };
}

/** "PrivacyPolicy_2.html" as "Privacy Policy". */
function readable(part: string): string {
  let text = part;
  try {
    text = decodeURIComponent(part);
  } catch {
    // A stray "%" is no escape; the part is read as it stands.
  }
  return text
    .replace(/\.\w{2,5}$/, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

export function headingsOf(dom: Dom, page: Document, selectors: string): string[] {
  return dom
    .select(page, selectors)
    .slice(0, MOST_HEADINGS)
    .map((heading) => textOf(dom, heading, 200))
    .filter((text) => text !== '');
}

/** The beginning of the page's sentences, up to `most` characters; menus and other short texts are passed over. */
export function sampleOf(dom: Dom, body: Element, most: number): string {
  const sentences: string[] = [];
  let length = 0;
  walk(dom, body, 'but links', (text) => {
    const sentence = text.trim();
    if (sentence.length < LEAST_SENTENCE_CHARACTERS && !SENTENCE_IN_HAN.test(sentence)) return 'go on';
    sentences.push(sentence.slice(0, most));
    length += sentence.length;
    return length < most ? 'go on' : 'stop';
  });
  return sentences.join('\n').slice(0, most);
}

/** The first short lines of the page's text, in which a page without headings names itself. */
export function linesOf(dom: Dom, body: Element): string[] {
  const lines: string[] = [];
  walk(dom, body, 'but links', (text) => {
    const line = text.trim();
    if (line.length > 2 && line.length <= LONGEST_TITLE_CHARACTERS) lines.push(line);
    return lines.length < FIRST_LINES ? 'go on' : 'stop';
  });
  return lines;
}

export function textOf(dom: Dom, element: Element, most: number): string {
  let text = '';
  walk(dom, element, 'all', (part) => {
    text += part;
    return text.length < most ? 'go on' : 'stop';
  });
  return text.replace(/\s+/g, ' ').trim().slice(0, most);
}

/** Visits the text nodes that can be the page's text, in order, without recursion. */
function walk(dom: Dom, root: Element, what: 'all' | 'but links', visit: (text: string) => 'go on' | 'stop'): void {
  let node: Node | null = root;
  for (let seen = 0; node && seen < MOST_NODES; seen += 1) {
    const type = dom.nodeType(node);
    if (type === TEXT && visit(dom.text(node)) === 'stop') return;
    const name: string = type === ELEMENT ? dom.name(node as Element) : '';
    const skipped: boolean =
      unread.has(name) ||
      name === 'nav' ||
      name === 'footer' ||
      name === 'dialog' ||
      (name === 'a' && what === 'but links');
    let next: Node | null = type === ELEMENT && !skipped ? dom.firstChild(node) : null;
    while (!next && node && node !== root) {
      next = dom.nextSibling(node);
      if (!next) node = dom.parentNode(node);
    }
    node = node === root && seen > 0 && !next ? null : next;
  }
}
