import { type Dom, ELEMENT } from './dom';
import { protectedMailOf } from './mail';

/** The address against which the page's relative links are meant. */
export function baseOf(dom: Dom, page: Document, url: string): string {
  for (const element of dom.select(page, 'base')) {
    const href = dom.attribute(element, 'href');
    if (href !== null && URL.canParse(href, url)) return new URL(href, url).href;
  }
  return url;
}

/** Where a link leads: absolute, http, https or mailto only; else null. Protected mail addresses are decoded. */
export function hrefOf(dom: Dom, element: Element, base: string): string | null {
  const href = dom.attribute(element, 'href');
  if (href === null) return null;
  const mail = protectedMailOf(href);
  if (mail !== null) return `mailto:${mail}`;
  let url: URL;
  try {
    url = new URL(href.trim(), base);
  } catch {
    return null;
  }
  return /^(https?|mailto):$/.test(url.protocol) ? url.href : null;
}

/** A link to a place in the same page. */
export function isFragment(href: string, url: string): boolean {
  const at = href.indexOf('#');
  return at !== -1 && href.slice(0, at) === url.split('#')[0];
}

/** The words of a button or link, no more than `most` characters of them. */
export function labelOf(dom: Dom, element: Element, most: number): string {
  let label = '';
  const stack: Node[] = [element];
  for (let node = stack.pop(); node && label.length <= most; node = stack.pop()) {
    if (dom.nodeType(node) === ELEMENT) stack.push(...dom.childNodes(node).reverse());
    else label += dom.text(node);
  }
  return label.replace(/\s+/g, ' ').trim();
}
