import type { ReactNode } from 'react';

import { classNames } from '@/ui/class-names';

/** Above this many characters the title is set smaller, so that the facts stay in sight. */
const LONG_TITLE = 72;

interface SheetTitleProps {
  readonly id: string;
  readonly text: string;
  readonly lang?: string | undefined;
}

/** What is open, by its name. Takes the focus when another thing opens in the sheet. */
export function SheetTitle({ id, text, lang }: SheetTitleProps): ReactNode {
  return (
    <h2
      id={id}
      tabIndex={-1}
      lang={lang}
      className={classNames('heading', text.length > LONG_TITLE && 'text-name! leading-7!')}
    >
      {text}
    </h2>
  );
}
