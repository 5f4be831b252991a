import type { ComponentProps, ReactNode } from 'react';

import { classNames } from './class-names';

type Look = 'outline' | 'solid' | 'bare';

interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: Look;
  /** `small` for tools beside a heading, at least 32 px; targets never go under 24 px. */
  readonly size?: 'normal' | 'small';
}

const LOOKS: Record<Look, string> = {
  outline:
    'border-rule hover:bg-tint aria-pressed:bg-ink aria-pressed:border-ink aria-pressed:text-paper',
  solid: 'border-ink bg-ink text-paper hover:bg-ink2',
  bare: 'border-transparent hover:bg-tint',
};

/** A native button. `aria-pressed` makes it a toggle and fills it. */
export function Button({
  look = 'outline',
  size = 'normal',
  className,
  type = 'button',
  ...rest
}: ButtonProps): ReactNode {
  return (
    <button
      {...rest}
      type={type}
      className={classNames(
        'rounded-control duration-fast inline-flex items-center justify-center gap-2 border font-medium whitespace-nowrap transition-colors disabled:text-ink3 disabled:cursor-not-allowed',
        size === 'small' ? 'text-small min-h-8 px-2.5' : 'text-caption min-h-9 px-3',
        LOOKS[look],
        className,
      )}
    />
  );
}
