import { useId } from 'preact/hooks';
import { t } from '../../i18n/messages';
import type { LetterLanguage } from '../../letters/language';

/** What a letter says, in the language that it is written in. */
export function LetterText({ subject, body, language }: { subject: string; body: string; language: LetterLanguage }) {
  const id = useId();
  return (
    <>
      <p class="sheet-line">
        <span class="sheet-name">{t('letterSubject')}</span>
        <span lang={language}>{subject}</span>
      </p>
      <label class="unseen" for={id}>
        {t('letterBody')}
      </label>
      <textarea id={id} class="sheet-body" dir="auto" lang={language} readOnly rows={14} value={body} />
    </>
  );
}
