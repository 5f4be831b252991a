import { type ReactNode, useId } from 'react';

import { classNames } from '@/ui/class-names';

interface SwitchLineProps {
  readonly words: string;
  readonly hint: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly className?: string;
}

/** A box to tick with what it means under its words. */
export function SwitchLine({ words, hint, isOn, onChange, className }: SwitchLineProps): ReactNode {
  const id = useId();
  return (
    <div className={classNames('flex items-start gap-3', className)}>
      <input
        id={id}
        type="checkbox"
        checked={isOn}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.checked)}
        className="size-6 flex-none accent-current"
      />
      <div>
        <label htmlFor={id} className="block min-h-6 font-medium">
          {words}
        </label>
        <p id={`${id}-hint`} className="text-small text-ink2">
          {hint}
        </p>
      </div>
    </div>
  );
}
