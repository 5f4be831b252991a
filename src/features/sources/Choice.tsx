import type { ReactNode } from 'react';

import { classNames } from '@/ui/class-names';

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly className?: string;
  /** Native options. */
  readonly children: ReactNode;
}

/** A native select with its label above. */
export function Choice({ label, value, onChoose, className, children }: ChoiceProps): ReactNode {
  return (
    <label
      className={classNames('grid w-[min(100%,18rem)] grid-cols-[minmax(0,1fr)] gap-1', className)}
    >
      <span className="text-small text-ink2">{label}</span>
      <select
        value={value}
        onChange={(event) => onChoose(event.target.value)}
        className="border-rule bg-surface rounded-control text-caption max-desktop:min-h-11 [field-sizing:content] min-h-9 w-full border px-2.5 py-1 whitespace-normal"
      >
        {children}
      </select>
    </label>
  );
}
