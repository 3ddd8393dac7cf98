import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A checkbox with its explanation. */
export function Check({
  label,
  hint,
  checked,
  onChange,
}: {
  label: string;
  hint: string;
  checked: 'on' | 'off';
  onChange: (checked: 'on' | 'off') => void;
}) {
  const id = useId();
  return (
    <div class="check">
      <input
        id={id}
        type="checkbox"
        checked={checked === 'on'}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => onChange(currentTarget.checked ? 'on' : 'off')}
      />
      <div>
        <label for={id}>{label}</label>
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      </div>
    </div>
  );
}

/** A choice of one among several. */
export function Choice<T extends string>({
  label,
  hint,
  value,
  choices,
  onChange,
}: {
  label: string;
  hint?: string;
  value: T;
  choices: readonly { id: T; name: string; lang?: string }[];
  onChange: (value: T) => void;
}) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={({ currentTarget }) => {
          const chosen = choices.find((choice) => choice.id === currentTarget.value);
          if (chosen) onChange(chosen.id);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id} lang={choice.lang}>
            {choice.name}
          </option>
        ))}
      </select>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** A line of text; `onDone` gives it back when the person has finished typing. */
export function TextField({
  label,
  value,
  autocomplete,
  onDone,
}: {
  label: string;
  value: string;
  autocomplete: 'name' | 'email' | 'off';
  onDone: (value: string) => void;
}) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode={autocomplete === 'email' ? 'email' : 'text'}
        dir="auto"
        autocomplete={autocomplete}
        spellcheck={false}
        maxLength={300}
        value={value}
        onChange={({ currentTarget }) => onDone(currentTarget.value.trim())}
      />
    </div>
  );
}

/** A part of a page under its own heading. */
export function PagePart({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="card page-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
