import { type ReactNode, useEffect, useRef } from 'react';

import type { LocalFile } from '@/domain/model/dataset';
import { useI18n } from '@/i18n/i18n-context';
import { useOwnDataWords } from '@/i18n/own-data/own-data-words-context';
import { Button } from '@/ui/Button';
import { Icon } from '@/ui/Icon';

interface OwnStripProps {
  readonly file: LocalFile;
  readonly onChanges: () => void;
  readonly onBack: () => void;
}

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
      <div className="page flex flex-wrap items-center gap-x-4 gap-y-1 py-1.5">
        <p
          aria-live="polite"
          className="text-caption flex min-w-0 flex-1 basis-56 items-center gap-2 font-semibold wrap-anywhere"
        >
          <Icon name="open" />
          <span className="line-clamp-2">{m.local.mark(file)}</span>
        </p>
        <Button
          size="small"
          look="bare"
          className="hover:text-ink border-current underline underline-offset-3 pointer-coarse:min-h-11"
          onClick={onChanges}
        >
          {words.show.changes}
        </Button>
        <Button
          size="small"
          look="bare"
          className="hover:text-ink border-current pointer-coarse:min-h-11"
          onClick={onBack}
        >
          {words.show.back}
        </Button>
      </div>
    </aside>
  );
}
