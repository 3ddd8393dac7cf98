import type { Furniture } from './elements';

/**
 * A block element of the page. The tree of boxes is the page without its inline markup; parents come before children.
 */
export interface Box {
  parent: Box | null;
  element: Element;
  name: string;
  /** What it is by its own account, if it stands beside the text. */
  furniture: Furniture | null;
  /** Inside the element that the page marks as its text, if it marks one. */
  within: 'text' | 'page';
}

/** A button, toggle or field: what tells a dialog from a text. */
export interface Control {
  box: Box;
  /** Its words; "" for a toggle or field. */
  label: string;
}
