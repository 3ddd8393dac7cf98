import type { Dom } from './dom';
import { NO_STYLE, type Style, type Styles } from './style';

/** What an element's attributes say of how it is read. */
export interface Attributes {
  id: string | null;
  classes: string | null;
  role: string | null;
  style: Style;
  /** By the attributes made for it. */
  hidden: 'hidden' | 'shown';
  modal: 'modal' | 'plain';
  /** A protected mail address in its place. */
  mail: string | null;
}

const NONE: Attributes = {
  id: null,
  classes: null,
  role: null,
  style: NO_STYLE,
  hidden: 'shown',
  modal: 'plain',
  mail: null,
};

/**
 * Asks an element without attributes for none, and others only for those they have: questions to the DOM are most of
 * what reading a tree costs.
 */
export function attributesOf(dom: Dom, styles: Styles, element: Element): Attributes {
  if (!dom.hasAttributes(element)) return NONE;
  const attributes = { ...NONE };
  for (const name of dom.attributeNames(element)) {
    if (name === 'id') attributes.id = dom.attribute(element, name);
    else if (name === 'class') attributes.classes = dom.attribute(element, name);
    else if (name === 'role') attributes.role = dom.attribute(element, name);
    else if (name === 'style') attributes.style = styles.of(dom.attribute(element, name));
    else if (name === 'hidden') attributes.hidden = 'hidden';
    else if (name === 'aria-hidden' && dom.attribute(element, name) === 'true') attributes.hidden = 'hidden';
    else if (name === 'aria-modal' && dom.attribute(element, name) === 'true') attributes.modal = 'modal';
    else if (name === 'data-cfemail') attributes.mail = dom.attribute(element, name);
  }
  return attributes;
}
