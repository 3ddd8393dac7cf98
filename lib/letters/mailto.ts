import type { Letter, Mailto } from './letter';

/**
 * Windows opens no address longer than 2,048 characters, and browsers and mail programs add to it; beyond this the
 * body is left out and has to be pasted.
 */
export const LONGEST_MAILTO = 1_950;

/** Address that opens the letter in the mail program (RFC 6068). Without a recipient, the mail program asks for one. */
export function mailtoOf(letter: Letter): Mailto {
  const to = letter.to === null ? '' : encodeURIComponent(letter.to).replaceAll('%40', '@');
  const head = `mailto:${to}?subject=${encoded(letter.subject)}`;
  const href = `${head}&body=${encoded(letter.body.replaceAll('\n', '\r\n'))}`;
  return href.length <= LONGEST_MAILTO ? { kind: 'whole', href } : { kind: 'without-body', href: head };
}

/** Commas, colons and "@" may stand as they are (RFC 6068, 2), which leaves more room for words. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%40', '@');
}
