import { useState } from 'preact/hooks';
import { t } from '../../i18n/messages';
import type { Recipient } from '../letter-form';
import { BlankField } from './BlankField';
import { Choice } from './Choice';
import { Icon } from './Icon';
import { LetterText } from './LetterText';
import { OutLink } from './OutLink';
import type { LetterActions, LetterDesk } from './useLetter';

/** The letter: what is asked, under which law, by whom, and what it says. */
export function LetterPart({
  desk,
  actions,
  onRefused,
}: {
  desk: LetterDesk;
  actions: LetterActions;
  onRefused: () => void;
}) {
  const { form, view, choose } = desk;
  const [copied, setCopied] = useState<'not-yet' | 'copied'>('not-yet');

  const copy = async () => {
    const result = await actions.copy();
    if (result === 'refused') onRefused();
    setCopied(result === 'copied' ? 'copied' : 'not-yet');
  };
  const mail = async () => {
    if ((await actions.openInMail()) === 'refused') onRefused();
  };

  return (
    <form class="letter" onSubmit={(event) => event.preventDefault()} noValidate>
      <div class="pair">
        <Choice label={t('letterRequest')} value={form.request.kind} options={view.kinds} onChoose={choose.kind} />
        <Choice
          label={t('letterLaw')}
          value={form.request.law}
          options={view.laws}
          hint={view.lawHint}
          onChoose={choose.law}
        />
      </div>
      <Choice label={t('letterLanguage')} value={form.language} options={view.languages} onChoose={choose.language} />
      {view.fields.map((field) => (
        <BlankField key={field.id} field={field} onType={(value) => choose.field(field.id, value)} />
      ))}
      <div class="sheet">
        <To to={view.to} />
        <LetterText subject={view.subject} body={view.body} language={form.language} />
      </div>
      <p class="hint">
        {view.answerDue} {t('letterNothingSent')}
      </p>
      <div class="buttons">
        <button type="button" class="button primary" onClick={copy}>
          <Icon name={copied === 'copied' ? 'tick' : 'copy'} />
          {t('letterCopy')}
        </button>
        <button type="button" class="button" onClick={mail}>
          <Icon name="mail" />
          {t('letterMail')}
        </button>
      </div>
    </form>
  );
}

function To({ to }: { to: Recipient }) {
  return (
    <div class="sheet-line">
      <span class="sheet-name">{t('letterTo')}</span>
      {to.kind === 'address' ? (
        <div>
          <bdi dir="ltr" class="target">
            {to.address}
          </bdi>
          <p class="hint">{to.note}</p>
          {to.warning !== null && (
            <p class="remedy">
              <Icon name="alert" />
              {to.warning}
            </p>
          )}
          {to.form !== null && <OutLink link={to.form}>{t('letterOrForm')}</OutLink>}
        </div>
      ) : (
        <div>
          <p class="no-address">{to.note}</p>
          <ul class="plain">
            {to.forms.map((link) => (
              <li key={link.href}>
                <OutLink link={link}>{t('formAt')}</OutLink>
              </li>
            ))}
            {[...to.phones, ...to.postal].map((contact) => (
              <li key={contact}>
                <bdi>{contact}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
