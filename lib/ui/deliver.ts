import { t } from '../i18n/messages';
import type { Letter, Mailto } from '../letters/letter';
import type { Actions } from './actions';

/** How a finished letter leaves our hands, and what is to be said of it. */

/** @param text the letter for the clipboard. */
export async function copyLetter(
  { to }: Letter,
  text: string,
  copyText: Actions['copyText'],
): Promise<{ result: 'copied' | 'blocked'; says: string }> {
  if ((await copyText(text)) === 'refused') return { result: 'blocked', says: t('letterCopyRefused') };
  return { result: 'copied', says: to === null ? t('letterCopiedForm') : t('letterCopiedTo', { address: to }) };
}

/** Before the mail program is opened: a text too long for it waits on the clipboard. Null where there is nothing to say of it. */
export async function bringAlong(
  { body }: Letter,
  { kind }: Mailto,
  copyText: Actions['copyText'],
): Promise<string | null> {
  if (kind === 'whole') return null;
  return t((await copyText(body)) === 'copied' ? 'letterPasteIt' : 'letterTooLong');
}
