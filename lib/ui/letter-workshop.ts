import type { Lawbook } from '../letters/law';
import { bodyHtml, letterHtml } from '../letters/letter-html';
import { letterText } from '../letters/letter-text';
import { mailtoOf } from '../letters/mailto';
import { textsIn } from '../letters/texts/load';
import * as form from './letter-form';
import type { LetterTools } from './letter-tools';

/** What writes the letters. To be imported when it is wanted: it brings the texts of the letters along. */
export function letterTools(laws: Lawbook): LetterTools {
  return { laws, form, textsIn, mailtoOf, letterText, letterHtml, bodyHtml };
}
