import { domOf } from '../extract/dom';
import { baseOf, hrefOf, labelOf } from '../extract/links';
import type { PageLink } from '../policy/links';

/** Of a page with more, the last are kept: the links to a site's policies stand at the end of its pages. */
const MOST_LINKS = 600;
const LONGEST_LABEL = 120;

const FOOTER = new Set(['footer']);
const HEAD = new Set(['header', 'nav']);

/** The links of a page, in its order; looked for when a person asks where the site's policy is. */
export function linksOf(page: Document, url: string): PageLink[] {
  const dom = domOf(page);
  const base = baseOf(dom, page, url);
  const heads = dom.select(page, 'link[rel~="privacy-policy"][href]'); // a registered link relation (RFC 6903)
  const anchors = dom.select(page, 'a[href], area[href]').slice(-MOST_LINKS);
  return [...heads, ...anchors].flatMap((element): PageLink[] => {
    const href = hrefOf(dom, element, base);
    if (href === null || !href.startsWith('http')) return [];
    const label = labelOf(dom, element, LONGEST_LABEL);
    const text = label || dom.attribute(element, 'aria-label') || dom.attribute(element, 'title') || '';
    if (heads.includes(element)) return [{ text: text || 'Privacy policy', href, place: 'head' }];
    return [{ text: text.slice(0, LONGEST_LABEL), href, place: placeOf(element) }];
  });

  function placeOf(element: Element): PageLink['place'] {
    for (let at: Node | null = element; at; at = dom.parentNode(at)) {
      if (dom.nodeType(at) !== 1) continue;
      const name = dom.name(at as Element);
      const role = dom.attribute(at as Element, 'role');
      if (FOOTER.has(name) || role === 'contentinfo') return 'footer';
      if (HEAD.has(name) || role === 'navigation' || role === 'banner') return 'head';
    }
    return 'elsewhere';
  }
}
