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

/** Asks an element for each attribute once, and one without any for none: that is most of what reading a tree costs. */
export function attributesOf(dom: Dom, styles: Styles, element: Element): Attributes {
  if (!dom.hasAttributes(element)) return NONE;
  const isHidden = dom.attribute(element, 'hidden') !== null || dom.attribute(element, 'aria-hidden') === 'true';
  return {
    id: dom.attribute(element, 'id'),
    classes: dom.attribute(element, 'class'),
    role: dom.attribute(element, 'role'),
    style: styles.of(dom.attribute(element, 'style')),
    hidden: isHidden ? 'hidden' : 'shown',
    modal: dom.attribute(element, 'aria-modal') === 'true' ? 'modal' : 'plain',
    mail: dom.attribute(element, 'data-cfemail'),
  };
}
