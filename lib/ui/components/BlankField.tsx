import { useId } from 'preact/hooks';
import { t } from '../../i18n/messages';
import type { Field } from '../letter-form';
import { Icon } from './Icon';

/** A gap of a letter, to be filled in by the person. */
export function BlankField({ field, onType }: { field: Field; onType: (value: string) => void }) {
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
