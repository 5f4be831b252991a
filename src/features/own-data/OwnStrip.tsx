import { type ReactNode, useEffect, useRef } from 'react';

import type { LocalFile } from '@/domain/model/dataset';
import { useI18n } from '@/i18n/i18n-context';
import { useOwnDataWords } from '@/i18n/own-data/own-data-words-context';
import { Icon } from '@/ui/Icon';

interface OwnStripProps {
  readonly file: LocalFile;
  readonly onChanges: () => void;
  readonly onBack: () => void;
}

/** On the reversed ground: what is focused is outlined in its own colour. */
const ACTION =
  'text-caption inline-flex min-h-8 items-center font-medium underline underline-offset-3 hover:no-underline focus-visible:outline-current pointer-coarse:min-h-11';

/** Over the page as long as a local file is shown: that it is one, what is different, the way back. */
export function OwnStrip({ file, onChanges, onBack }: OwnStripProps): ReactNode {
  const { m } = useI18n();
  const words = useOwnDataWords();
  const strip = useRef<HTMLElement>(null);

  // What sticks below it, and what is scrolled or tabbed to, comes to rest under it.
  useEffect(() => {
    const element = strip.current;
    if (element === null) return undefined;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => {
      const covers = getComputedStyle(element).position === 'sticky' ? element.offsetHeight : 0;
      style.setProperty('--strip-height', `${covers}px`);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      style.removeProperty('--strip-height');
    };
  }, []);

  return (
    <aside
      ref={strip}
      aria-label={words.strip.label}
      className="bg-ink text-paper z-bar sticky top-0 print:hidden [@media(max-height:30rem)]:static"
    >
      <div className="page flex flex-wrap items-center gap-x-6 gap-y-1 py-1.5">
        <p
          aria-live="polite"
          className="text-caption flex min-w-0 flex-1 basis-64 items-center gap-2 font-semibold wrap-anywhere"
        >
          <Icon name="open" />
          <span className="line-clamp-2">{m.local.mark(file)}</span>
        </p>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <button type="button" aria-haspopup="dialog" className={ACTION} onClick={onChanges}>
            {words.show.changes}
          </button>
          <button type="button" className={ACTION} onClick={onBack}>
            {words.show.back}
          </button>
        </div>
      </div>
    </aside>
  );
}
