import { useMemo, useState } from 'preact/hooks';
import { t } from '../../i18n/messages';
import { mailtoOf } from '../../letters/mailto';
import {
  type Desk,
  type LetterForm,
  type LetterView,
  letterText,
  openForm,
  remedyOf,
  viewLetter,
  withField,
  withKind,
  withLaw,
} from '../letter-form';
import { useDoing } from './context';

export interface LetterDesk {
  form: LetterForm;
  view: LetterView;
  choose: {
    kind(kind: LetterForm['request']['kind']): void;
    law(law: string): void;
    field(id: keyof LetterForm['sender'], value: string): void;
  };
  /** `refused`: a blank is empty; its remedy is shown from now on. */
  copy(): Promise<'copied' | 'refused' | 'blocked'>;
  openInMail(): Promise<'opened' | 'refused'>;
}

/** The letter of this scorecard: its form, and what its two buttons do. */
export function useLetter(desk: Desk): LetterDesk {
  const { copyText, openMail, announce } = useDoing();
  const [form, setForm] = useState(() => openForm(desk));
  const view = useMemo(() => viewLetter(form, desk), [form, desk]);
  const { composed } = view;

  const refuse = (what: string) => {
    setForm((before) => ({ ...before, tried: 'once' }));
    const remedies = composed.kind === 'blank' ? composed.missing.map(remedyOf) : [];
    announce([what, ...remedies].join(' '));
    return 'refused' as const;
  };

  return {
    form,
    view,
    choose: {
      // From what was there before: a browser that fills in several fields does so in one go.
      kind: (kind) => setForm((before) => withKind(before, kind, desk)),
      law: (law) => setForm((before) => withLaw(before, law)),
      field: (id, value) => setForm((before) => withField(before, id, value)),
    },
    async copy() {
      if (composed.kind === 'blank') return refuse(t('letterNotCopied'));
      if ((await copyText(letterText(composed.letter))) === 'refused') {
        announce(t('letterCopyRefused'));
        return 'blocked';
      }
      const { to } = composed.letter;
      announce(to === null ? t('letterCopiedForm') : t('letterCopiedTo', { address: to }));
      return 'copied';
    },
    async openInMail() {
      if (composed.kind === 'blank') return refuse(t('letterNotOpened'));
      const mail = mailtoOf(composed.letter);
      if (mail.kind === 'without-body') {
        const copied = await copyText(composed.letter.body);
        announce(t(copied === 'copied' ? 'letterPasteIt' : 'letterTooLong'));
      }
      await openMail(mail.href);
      return 'opened';
    },
  };
}
