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
