import type { ReactNode } from 'react';

import { useI18n } from '@/i18n/i18n-context';
import { Button } from '@/ui/Button';
import { Icon } from '@/ui/Icon';

interface SequenceButtonsProps {
  readonly previous: string | undefined;
  readonly next: string | undefined;
  readonly onOpen: (id: string) => void;
}

const LOOK =
  'w-9 px-0! pointer-coarse:min-h-11 pointer-coarse:w-11 aria-disabled:text-ink3 aria-disabled:border-hair aria-disabled:cursor-not-allowed aria-disabled:hover:bg-transparent';

/** One record back or on, in time order. At an end the button stays and keeps the focus. */
export function SequenceButtons({ previous, next, onOpen }: SequenceButtonsProps): ReactNode {
  const { m } = useI18n();
  const goTo = (id: string | undefined): void => {
    if (id !== undefined) onOpen(id);
  };
  return (
    <>
      <Button
        aria-label={m.record.bar.previous}
        aria-disabled={previous === undefined}
        onClick={() => goTo(previous)}
        className={LOOK}
      >
        <Icon name="previous" />
      </Button>
      <Button
        aria-label={m.record.bar.next}
        aria-disabled={next === undefined}
        onClick={() => goTo(next)}
        className={LOOK}
      >
        <Icon name="next" />
      </Button>
    </>
  );
}
