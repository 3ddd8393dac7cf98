import type { LetterLanguage } from '../letters/language';
import type { Lawbook } from '../letters/law';
import type { Letter, Mailto } from '../letters/letter';
import type { LetterTexts } from '../letters/texts/texts';
import type { CopyForms } from './deliver';
import type * as form from './letter-form';

/**
 * All that writing a letter takes: the laws, the texts, the form. Larger than all the rest of the popup, so that it
 * comes after the scorecard has been shown.
 */
export interface LetterTools extends CopyForms {
  laws: Lawbook;
  form: typeof form;
  textsIn(language: LetterLanguage): Promise<LetterTexts>;
  mailtoOf(letter: Letter): Mailto;
}

export type LoadLetterTools = () => Promise<LetterTools>;
