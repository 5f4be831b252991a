import type { ReactNode } from 'react';

import type { Theme } from '@/domain/model/types';
import { Localized } from '@/facts/Localized';
import { ThemeName } from '@/facts/ThemeName';
import { useI18n } from '@/i18n/i18n-context';

/** What counts as a mention of each theme, on demand. */
export function ThemeDefinitions({ themes }: { themes: readonly Theme[] }): ReactNode {
  const { m } = useI18n();
  return (
    <details className="text-caption mt-1 print:hidden">
      <summary className="text-ink2 hover:text-ink min-h-6 w-fit py-0.5 font-medium">
        {m.themes.definitions}
      </summary>
      <dl className="tablet:grid-cols-2 mt-2 grid gap-x-8">
        {themes.map((theme) => (
          <div key={theme.id} className="border-hair border-t py-2">
            <dt className="font-semibold">
              <ThemeName theme={theme} />
            </dt>
            <dd className="text-ink2 mt-0.5 max-w-[60ch]">
              <Localized text={theme.definition} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
