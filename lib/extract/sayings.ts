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
    // Most texts that say one say it between spaces.
    return expression.test(` ${text.toLowerCase()} `) || expression.test(spaced(text));
  };
}
