import DOMPurify from 'dompurify';
import { t } from '../../i18n/messages';
import { PLACE_ATTRIBUTE } from '../../policy/markup';
import { hostOf, safeLink } from '../safe-link';

/**
 * What a policy is made of. No picture, form, style, frame or script, and no name that the panel's own elements could
 * have.
 */
const TAGS =
  'h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd blockquote table caption thead tbody tfoot tr th td a strong em sup sub code br span'.split(
    ' ',
  );
const ATTRIBUTES = ['href', 'colspan', 'rowspan', PLACE_ATTRIBUTE];

/** A link's class, and where it leads: shown beside the link where its words could deceive about it. */
export const OUTWARD = 'outward';

/**
 * A policy's markup as elements that can be shown in a page of ours: cleaned by DOMPurify, with safe links only, and
 * with headings that begin below the panel's own. The markup comes from a page's process and is not trusted.
 */
export function sanitised(html: string, policyUrl: string): DocumentFragment {
  const view = DOMPurify.sanitize(html, {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ATTRIBUTES,
    ADD_URI_SAFE_ATTR: ATTRIBUTES.filter((name) => name !== 'href'),
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
  for (const link of view.querySelectorAll('a')) makeSafe(link, hostOf(policyUrl));
  rankHeadings(view);
  frameTables(view);
  return view;
}

/** The place in the text that a link within the policy leads to; null for every other link. */
export function placeLinked(link: Element): number | null {
  const [, place] = /^#(\d{1,9})$/.exec(link.getAttribute('href') ?? '') ?? [];
  return place === undefined ? null : Number(place);
}

function makeSafe(link: HTMLAnchorElement, policyHost: string): void {
  if (placeLinked(link) !== null) return;
  const safe = safeLink(link.getAttribute('href') ?? '');
  if (!safe) {
    link.replaceWith(...link.childNodes);
    return;
  }
  link.setAttribute('href', safe.href);
  link.setAttribute('target', '_blank');
  link.setAttribute('rel', 'noopener noreferrer');
  link.setAttribute('title', safe.href.startsWith('mailto:') ? safe.target : safe.href);
  const words = (link.textContent ?? '').trim().toLowerCase();
  const elsewhere = safe.target.replace(/^www\./, '') !== policyHost;
  // Words that name the target already need no repetition; words that name another one are corrected by it.
  if (elsewhere && !words.includes(safe.target.replace(/^www\./, '').toLowerCase())) {
    link.className = OUTWARD;
    link.dataset.target = safe.target;
  }
}

/** Below the panel's own heading, and none skipped: each ranks one below the nearest one above it that outranks it. */
function rankHeadings(view: DocumentFragment): void {
  const above: number[] = [];
  for (const heading of view.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const level = Number(heading.localName.slice(1));
    while ((above.at(-1) ?? 0) >= level) above.pop();
    above.push(level);
    const ranked = heading.ownerDocument.createElement(`h${Math.min(6, 1 + above.length)}`);
    for (const { name, value } of heading.attributes) ranked.setAttribute(name, value);
    ranked.append(...heading.childNodes);
    heading.replaceWith(ranked);
  }
}

/** Wide tables scroll by themselves, and can be reached to do so. */
function frameTables(view: DocumentFragment): void {
  for (const table of view.querySelectorAll('table')) {
    if (table.parentElement?.closest('table')) continue;
    const frame = table.ownerDocument.createElement('div');
    frame.className = 'table-frame';
    frame.tabIndex = 0;
    frame.setAttribute('role', 'group');
    frame.setAttribute('aria-label', t('panelTable'));
    table.replaceWith(frame);
    frame.append(table);
  }
}
