import type { ReactNode } from 'react';

import { useI18n } from '@/i18n/i18n-context';

interface CountButtonProps {
  readonly id: string;
  readonly count: number;
  /** Reaches over the bar that is drawn behind it, so that bar and number open the records together. */
  readonly withBar: boolean;
  /** Accessible name: what is counted. */
  readonly label: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** The number at a mark's end. On paper, where no chart is drawn, a frame stands for the bar. */
export function CountButton({
  id,
  count,
  withBar,
  label,
  isOpen,
  onToggle,
}: CountButtonProps): ReactNode {
  const { m } = useI18n();
  return (
    <button
      id={id}
      type="button"
      aria-expanded={isOpen}
      aria-label={label}
      onClick={onToggle}
      className="group inline-flex h-full min-h-6 min-w-6 flex-none items-center"
    >
      {withBar ? (
        <span
          className="h-[1.0625rem] flex-none print:border print:border-black"
          style={{ width: `calc(var(--unit) * ${count})` }}
        />
      ) : null}
      <span className="text-small decoration-rule group-hover:decoration-ink ml-1.5 font-medium underline decoration-dotted underline-offset-3 group-aria-expanded:font-bold">
        {m.themes.count({ count })}
      </span>
    </button>
  );
}
