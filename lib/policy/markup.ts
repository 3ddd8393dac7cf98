/**
 * A policy with the page's own headings, lists and tables, as HTML that carries nothing else of the page. It comes from
 * the page's process, so it is cleaned again where it is shown.
 */
export interface PolicyMarkup {
  kind: 'markup';
  /**
   * `documentText` of the page as it is now: evidence offsets count in it unless the page has changed since it was
   * read.
   */
  text: string;
  /**
   * Each element with text of its own says by `data-at` where in `text` that begins; its text stands there character by
   * character.
   */
  html: string;
  /** BCP 47 primary language of the text. */
  language: string;
  /** `beginning`: the text is longer than what can be shown. */
  extent: 'whole' | 'beginning';
}

/** In place of a markup, where the page holds none or cannot be read any more. */
export interface NoMarkup {
  kind: 'no-markup';
}

/** Where an element's text begins in `PolicyMarkup.text`. */
export const PLACE_ATTRIBUTE = 'data-at';

/** Characters of text beyond which the rest of a policy is not shown: ten long policies. */
export const MOST_SHOWN_CHARACTERS = 1_000_000;
