import { type Dom, ELEMENT, TEXT } from '../extract/dom';
import { unread } from '../extract/elements';

const MOST_HEADINGS = 150;
const MOST_NODES = 20_000; // of a page that names a policy: a long one has 5,000
const LEAST_SENTENCE_CHARACTERS = 30; // shorter text nodes are mostly menus
const SENTENCE_IN_HAN = /[\u3040-\u30ff\u3400-\u9fff]{10}/;

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
