import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';

import { progressQuery } from '@/data/queries';
import { useFirstI18n } from '@/i18n/i18n-context';

/** Quick loads say nothing: words that flash by are noise. */
const WORDS_AFTER_MS = 400;

interface LoadingProps {
  readonly title: string;
  /** The file that is being read, once it is known. */
  readonly href: string | undefined;
}

/** The page's lines while the records are on their way; words only when it takes long. */
export function Loading({ title, href }: LoadingProps): ReactNode {
  const { m } = useFirstI18n();
  const { data: progress } = useQuery(progressQuery(href ?? ''));
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), WORDS_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  const words = progress === undefined ? m.app.loading : m.app.reading(progress);
  return <LoadingLines title={title} words={late ? words : undefined} />;
}

interface LoadingLinesProps {
  readonly title: string;
  readonly words: string | undefined;
}

/** The page before its records show. */
export function LoadingLines({ title, words }: LoadingLinesProps): ReactNode {
  return (
    <main id="main" tabIndex={-1} aria-busy="true" className="page min-h-[80vh] pt-10 outline-none">
      <h1 className="display">{title}</h1>
      <output className="text-caption text-ink2 mt-4 block min-h-6">{words}</output>
      <div aria-hidden="true" className="border-hair mt-6 border-t">
        {['w-1/3', 'w-1/2', 'w-1/4', 'w-2/5'].map((width) => (
          <div key={width} className="border-hair flex h-16 items-center gap-6 border-b">
            <span className="bg-tint size-3.5" />
            <span className={`bg-tint h-3.5 ${width}`} />
          </div>
        ))}
      </div>
    </main>
  );
}
