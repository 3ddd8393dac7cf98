import { useId, useState } from 'preact/hooks';
import { t } from '../../i18n/messages';
import type { Field, Recipient } from '../letter-form';
import { Icon } from './Icon';
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
  const id = useId();
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
        <Choice
          label={t('letterRequest')}
          value={form.request.kind}
          groups={view.kinds.map(({ title, kinds }) => ({ title, options: kinds }))}
          onChoose={choose.kind}
        />
        <Choice
          label={t('letterLaw')}
          value={form.request.law}
          groups={[{ title: null, options: view.laws.map(({ id, name }) => ({ id, label: name })) }]}
          hint={view.lawHint}
          onChoose={choose.law}
        />
      </div>
      <Choice
        label={t('letterLanguage')}
        value={form.language}
        groups={[{ title: null, options: view.languages }]}
        onChoose={choose.language}
      />
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

/** A list to choose from, with a name and, where something is to be said of it, a hint. */
function Choice<Id extends string>({
  label,
  value,
  groups,
  hint,
  onChoose,
}: {
  label: string;
  value: Id;
  groups: readonly { title: string | null; options: readonly { id: Id; label: string }[] }[];
  hint?: string;
  onChoose: (id: Id) => void;
}) {
  const id = useId();
  const all = groups.flatMap(({ options }) => options);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={({ currentTarget }) => {
          const chosen = all.find((option) => option.id === currentTarget.value);
          if (chosen) onChoose(chosen.id);
        }}
      >
        {groups.map(({ title, options }) =>
          title === null ? (
            options.map(asOption)
          ) : (
            <optgroup key={title} label={title}>
              {options.map(asOption)}
            </optgroup>
          ),
        )}
      </select>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

function asOption({ id, label }: { id: string; label: string }) {
  return (
    <option key={id} value={id}>
      {label}
    </option>
  );
}

function BlankField({ field, onType }: { field: Field; onType: (value: string) => void }) {
  const id = useId();
  const common = {
    id,
    value: field.value,
    required: field.need === 'required',
    'aria-invalid': field.remedy !== null,
    'aria-describedby': `${id}-help`,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      onType(currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>
        {field.label}
        {field.need === 'optional' && <span class="optional"> {t('letterOptional')}</span>}
      </label>
      {field.field === 'lines' ? (
        <textarea {...common} rows={3} dir="auto" />
      ) : field.field === 'date' ? (
        <input {...common} type="date" />
      ) : (
        <input
          {...common}
          type="text"
          inputMode={field.autocomplete === 'email' ? 'email' : 'text'}
          autocomplete={field.autocomplete}
          dir="auto"
          spellcheck={false}
        />
      )}
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
