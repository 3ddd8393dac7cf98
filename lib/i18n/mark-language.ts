import { spokenTag } from './messages';

const RIGHT_TO_LEFT = /^(?:ar|fa|he|ur)\b/;

/**
 * Tells screen readers, hyphenation and layout which language the page speaks from now on. To be called after `speak`.
 */
export function markLanguage(root: HTMLElement): void {
  root.lang = spokenTag();
  root.dir = RIGHT_TO_LEFT.test(spokenTag()) ? 'rtl' : 'ltr';
}
