import type { ReactNode } from 'react';

interface CheckLineProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
}

/** A choice with its words. */
export function CheckLine({ checked, onChange, children }: CheckLineProps): ReactNode {
  return (
    <label className="text-caption flex min-h-8 items-center gap-2.5 pointer-coarse:min-h-11">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="accent-ink size-4 flex-none"
      />
      <span>{children}</span>
    </label>
  );
}
