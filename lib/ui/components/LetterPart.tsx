import { useId, useState } from 'preact/hooks';
import { t } from '../../i18n/messages';
import { letterKinds } from '../../letters/letter';
import type { Field, Recipient } from '../letter-form';
import { Icon } from './Icon';
import { OutLink } from './OutLink';
import type { LetterDesk } from './useLetter';

/** The letter: what is asked, under which law, by whom, and what it says. */
export function LetterPart({ desk, onRefused }: { desk: LetterDesk; onRefused: () => void }) {
  const { form, view, choose } = desk;
  const id = useId();
  const [copied, setCopied] = useState<'not-yet' | 'copied'>('not-yet');

  const copy = async () => {
    const result = await desk.copy();
    if (result === 'refused') onRefused();
    setCopied(result === 'copied' ? 'copied' : 'not-yet');
  };
  const mail = async () => {
    if ((await desk.openInMail()) === 'refused') onRefused();
  };

  return (
    <form class="letter" onSubmit={(event) => event.preventDefault()} noValidate>
      <div class="pair">
        <div class="field">
          <label for={`${id}-kind`}>{t('letterRequest')}</label>
          <select
            id={`${id}-kind`}
            value={form.request.kind}
            onChange={({ currentTarget }) => {
              const chosen = letterKinds.find((kind) => kind.id === currentTarget.value);
              if (chosen) choose.kind(chosen.id);
            }}
          >
            {view.kinds.map((kind) => (
              <option key={kind.id} value={kind.id}>
                {kind.label}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for={`${id}-law`}>{t('letterLaw')}</label>
          <select
            id={`${id}-law`}
            value={form.request.law}
            aria-describedby={`${id}-law-hint`}
            onChange={({ currentTarget }) => choose.law(currentTarget.value)}
          >
            {view.laws.map((law) => (
              <option key={law.id} value={law.id}>
                {law.name}
              </option>
            ))}
          </select>
          <p class="hint" id={`${id}-law-hint`}>
            {view.lawHint}
          </p>
        </div>
      </div>
      {view.fields.map((field) => (
        <BlankField key={field.id} field={field} onType={(value) => choose.field(field.id, value)} />
      ))}
      <div class="sheet">
        <To to={view.to} />
        <p class="sheet-line">
          <span class="sheet-name">{t('letterSubject')}</span>
          <span>{view.subject}</span>
        </p>
        <label class="unseen" for={`${id}-body`}>
          {t('letterBody')}
        </label>
        <textarea id={`${id}-body`} class="sheet-body" dir="auto" readOnly rows={14} value={view.body} />
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

function BlankField({ field, onType }: { field: Field; onType: (value: string) => void }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>
        {field.label}
        {field.need === 'optional' && <span class="optional"> {t('letterOptional')}</span>}
      </label>
      <input
        id={id}
        type="text"
        inputMode={field.autocomplete === 'email' ? 'email' : 'text'}
        autocomplete={field.autocomplete}
        dir="auto"
        spellcheck={false}
        required={field.need === 'required'}
        value={field.value}
        aria-invalid={field.remedy !== null}
        aria-describedby={`${id}-help`}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
      <p class={field.remedy === null ? 'hint' : 'remedy'} id={`${id}-help`}>
        {field.remedy !== null && <Icon name="alert" />}
        {field.remedy ?? field.help}
      </p>
    </div>
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
