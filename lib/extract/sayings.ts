import { detectionLanguages } from '../../rules/detection/languages';
import { prepared, spaced } from '../detect/phrases';
import type { DetectionWords } from '../detect/words';

/**
 * Tells whether a text says any of these phrases, in whatever language. They are one expression, which the engine takes
 * apart into a tree of letters: hundreds cost hardly more than one. It is made when first asked, as few pages need it.
 */
export function saying(phrasesIn: (words: DetectionWords) => readonly string[]): (text: string) => boolean {
  let expression: RegExp | null = null;
  return (text) => {
    // Nothing but letters, digits and spaces is left of a prepared phrase.
    expression ??= new RegExp(detectionLanguages.flatMap(phrasesIn).map(prepared).join('|'));
    // Most texts that say one say it between spaces; labels often have nothing else between their words.
    const lower = text.toLowerCase();
    return expression.test(` ${lower} `) || (!isSpaced(lower) && expression.test(spaced(text)));
  };
}

/** Is a text in lower case as `spaced` would have it, but for the spaces at its ends? */
function isSpaced(lower: string): boolean {
  return /^[a-z0-9]*(?: [a-z0-9]+)*$/.test(lower);
}
