import { useId } from 'preact/hooks';

interface Option<Id extends string> {
  id: Id;
  label: string;
  /** BCP 47 tag of the label, where it is not in the language of the page. */
  lang?: string;
}

interface OptionGroup<Id extends string> {
  title: string;
  options: readonly Option<Id>[];
}

/** A list to choose from, with a name and, where something is to be said of it, a hint. */
export function Choice<Id extends string>({
  label,
  value,
  options,
  hint,
  onChoose,
}: {
  label: string;
  value: Id;
  options: readonly (Option<Id> | OptionGroup<Id>)[];
  hint?: string;
  onChoose: (id: Id) => void;
}) {
  const id = useId();
  const all = options.flatMap((one) => ('options' in one ? one.options : one));
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
        {options.map((one) =>
          'options' in one ? (
            <optgroup key={one.title} label={one.title}>
              {one.options.map(asOption)}
            </optgroup>
          ) : (
            asOption(one)
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

function asOption({ id, label, lang }: Option<string>) {
  return (
    <option key={id} value={id} lang={lang}>
      {label}
    </option>
  );
}
