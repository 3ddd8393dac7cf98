import { t } from '../i18n/messages';
import type { Letter, Mailto } from '../letters/letter';
import type { Actions } from './actions';

/** How a finished letter leaves our hands, and what is to be said of it. */

/** What a letter is on the clipboard: the same words, plain and as markup. */
export interface CopyForms {
  letterText(letter: Letter): string;
  letterHtml(letter: Letter): string;
  bodyHtml(letter: Letter): string;
}

export async function copyLetter(
  letter: Letter,
  { letterText, letterHtml }: Pick<CopyForms, 'letterText' | 'letterHtml'>,
  copyText: Actions['copyText'],
): Promise<{ result: 'copied' | 'blocked'; says: string }> {
  const { to } = letter;
  if ((await copyText(letterText(letter), letterHtml(letter))) === 'refused')
    return { result: 'blocked', says: t('letterCopyRefused') };
  return { result: 'copied', says: to === null ? t('letterCopiedForm') : t('letterCopiedTo', { address: to }) };
}

/**
 * Before the mail program is opened: a text too long for it waits on the clipboard. Null where there is nothing to say
 * of it.
 */
export async function bringAlong(
  letter: Letter,
  { kind }: Mailto,
  { bodyHtml }: Pick<CopyForms, 'bodyHtml'>,
  copyText: Actions['copyText'],
): Promise<string | null> {
  if (kind === 'whole') return null;
  return t((await copyText(letter.body, bodyHtml(letter))) === 'copied' ? 'letterPasteIt' : 'letterTooLong');
}
