import type { ReactNode } from 'react';

interface Choice<Value> {
  readonly value: Value;
  readonly words: string;
  readonly lang?: string;
}

interface ChoiceFieldProps<Value> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
}

/** One of a few, in a native list. */
export function ChoiceField<Value extends string | undefined>({
  label,
  value,
  choices,
  onChange,
}: ChoiceFieldProps<Value>): ReactNode {
  const handleChange = (chosen: string): void => {
    const choice = choices.find((other) => (other.value ?? '') === chosen);
    if (choice !== undefined) onChange(choice.value);
  };
  return (
    <label className="block min-w-0">
      <span className="text-small text-ink2 block">{label}</span>
      <select
        value={value ?? ''}
        onChange={(event) => handleChange(event.target.value)}
        className="border-rule bg-surface rounded-control text-caption min-h-9 w-full border px-2 pointer-coarse:min-h-11"
      >
        {choices.map((choice) => (
          <option key={choice.value ?? ''} value={choice.value ?? ''} lang={choice.lang}>
            {choice.words}
          </option>
        ))}
      </select>
    </label>
  );
}
