import type { Attributes } from './attributes';
import type { Dom } from './dom';
import type { Style } from './style';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** What the name of an element says of it. */
export interface Tag {
  name: string;
  /** "field" is a control without words of its own. */
  reading: 'text' | 'break' | 'field' | 'none';
  /** Unless its style says otherwise. */
  flow: 'block' | 'inline';
  weight: 'bold' | 'plain';
  /** Of a heading 1…6, else 0. */
  rank: number;
  /** May it show a tree other than its own children? */
  shows: 'children' | 'other tree';
}

/** The names of a page, each looked up once: that is a part of what an element costs. */
export class Tags {
  private readonly known = new Map<string, Tag>();

  of(name: string): Tag {
    const known = this.known.get(name);
    if (known) return known;
    const tag = tagOf(name);
    this.known.set(name, tag);
    return tag;
  }
}

function tagOf(name: string): Tag {
  const unreadAs = name === 'br' ? 'break' : fields.has(name) ? 'field' : unread.has(name) ? 'none' : null;
  return {
    name,
    reading: unreadAs ?? 'text',
    flow: blocks.has(name) || name.includes('-') ? 'block' : 'inline',
    weight: bolds.has(name) || name === 'dt' || name === 'th' ? 'bold' : 'plain',
    rank: headings.has(name) ? Number(name.slice(1)) : 0,
    shows: hosts.has(name) || name.includes('-') ? 'other tree' : 'children',
  };
}

/** Elements whose content is never the page's text. */
export const unread = set(
  'script style noscript template head link meta title svg math canvas audio video object embed map select option datalist textarea input img picture progress meter applet frameset',
);

/** Elements that begin and end a block; what is not here, nor a custom element, flows with the text around it. */
const blocks = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li main menu nav ol p pre search section slot summary table tbody td tfoot th thead tr ul',
);

const fields = set('input select textarea');

/** What can have a shadow root, slots and frames: no other element of HTML can show what is not in it. */
const hosts = set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header iframe main nav p section slot span',
);

export const bolds = set('b strong');

const headings = set('h1 h2 h3 h4 h5 h6');

export function isBlock(name: string, style: Style): boolean {
  return blocks.has(name) || name.includes('-') || isBlockStyle(style);
}

export function isBlockStyle(style: Style): boolean {
  return style.size > 0 && /^(block|flex|grid|table|list-item)/.test(style.get('display') ?? '');
}

/** What an element is beside the text of a page. */
export type Furniture = 'navigation' | 'beside' | 'dialog';

const furnitureTags: { readonly [tag: string]: Furniture } = {
  nav: 'navigation',
  menu: 'navigation',
  search: 'navigation',
  aside: 'beside',
  footer: 'beside',
  dialog: 'dialog',
  // Newsletters, feedback, search. A form around the whole page holds the bulk of its text, and is kept for that.
  form: 'beside',
};

const furnitureRoles: { readonly [role: string]: Furniture } = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  search: 'navigation',
  toolbar: 'navigation',
  banner: 'navigation',
  contentinfo: 'beside',
  complementary: 'beside',
  dialog: 'dialog',
  alertdialog: 'dialog',
};

/**
 * Beginnings of the ids and classes of consent managers: their dialogs speak of data as policies do, so that words do
 * not tell them apart. One word each, as their own scripts write them.
 */
const consentManagers =
  /(^|\s)(onetrust-(banner|consent|pc)|ot-sdk-container|cybotcookiebot|cookiebot|didomi-(host|popup|notice)|usercentrics|uc-(banner|center)|cky-|cmplz-|cli-(bar|modal)|cookie-law-info|cc-(window|banner)|cookieconsent|cookie-?(consent|banner|bar|notice|modal|popup|dialog|overlay|confirm|preferences-modal)|gdpr-(banner|modal|consent|cookie)|consent-(banner|modal|manager)|truste?-?(overlay|consent|_)|qc-cmp|sp_message|iubenda-cs|borlabs|cm-(modal|popup)|klaro|osano-cm|termly-|axeptio|tarteaucitron|moove_gdpr|fc-consent)/i;

/** What stands beside the text by its own account: its tag, its role, or a known consent manager's name. */
export function furnitureOf(name: string, attributes: Attributes, within: 'text' | 'page'): Furniture | null {
  const { id, classes, role, modal } = attributes;
  if (role !== null && Object.hasOwn(furnitureRoles, role)) return furnitureRoles[role] ?? null;
  if (modal === 'modal') return 'dialog';
  if (Object.hasOwn(furnitureTags, name)) return furnitureTags[name] ?? null;
  // A header inside the text holds its title; the page's own holds the menu.
  if (name === 'header' && within === 'page') return 'navigation';
  // Inside the text, such names belong to its own list of cookies.
  if (within === 'text' || (id === null && classes === null)) return null;
  return consentManagers.test(`${id ?? ''} ${classes ?? ''}`) ? 'dialog' : null;
}

/** A button that opens a part of the text is that part's heading. */
export function opensPart(dom: Dom, element: Element): boolean {
  return dom.attribute(element, 'aria-expanded') !== null;
}
