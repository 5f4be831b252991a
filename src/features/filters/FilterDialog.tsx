import { type ReactNode, Suspense, useId, useRef, useState } from 'react';

import { activeFilters } from '@/facts/filter-words';
import { useReader } from '@/facts/reader-context';
import { useFirstI18n } from '@/i18n/i18n-context';
import { Button } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { lazyPart } from '@/ui/lazy-part';

import type { FilterBarProps } from './FilterBar';

/** Comes when it is opened, or when the page has nothing else to do. */
const LazyAllFilters = lazyPart(async () => (await import('./AllFilters')).AllFilters);

/** All filters in one dialog, for screens too narrow for the bar. What is in it is drawn while it is open. */
export function FilterDialog(props: FilterBarProps): ReactNode {
  const i18n = useFirstI18n();
  const { m } = i18n;
  const { index } = useReader();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const title = useId();
  const set = activeFilters(props.values, index, i18n).length;
  const open = (): void => {
    setIsOpen(true);
    dialog.current?.showModal();
  };
  return (
    <>
      <Button className="desktop:hidden" onClick={open}>
        <Icon name="filter" />
        {set === 0 ? m.filters.open : m.filters.openWith({ count: set })}
      </Button>
      <dialog
        ref={dialog}
        aria-labelledby={title}
        onClose={() => setIsOpen(false)}
        className="bg-surface text-ink border-ink fixed inset-0 m-0 size-full max-h-none max-w-none overflow-y-auto"
      >
        <div className="bg-surface border-hair sticky top-0 z-10 flex items-center justify-between gap-4 border-b px-4 py-2.5">
          <h2 id={title} className="text-h3 font-serif font-medium">
            {m.filters.title}
          </h2>
          <Button look="solid" onClick={() => dialog.current?.close()}>
            {m.filters.close}
          </Button>
        </div>
        {isOpen ? (
          <Suspense fallback={null}>
            <LazyAllFilters {...props} set={set} />
          </Suspense>
        ) : null}
      </dialog>
    </>
  );
}
