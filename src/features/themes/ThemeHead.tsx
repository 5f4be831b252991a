import type { ReactNode } from 'react';

import type { ThemeRow } from '@/domain/themes/count-themes';
import { ThemeName } from '@/facts/ThemeName';
import { FilterLink } from '@/facts/ThingLink';
import { shownText, useI18n } from '@/i18n/i18n-context';

import { isSameCount, type OpenedCount, triggerId } from './opened-count';

interface ThemeHeadProps {
  readonly row: ThemeRow;
  readonly opened: OpenedCount | undefined;
  readonly onToggle: (count: OpenedCount) => void;
}

/** A theme's name, which narrows the page to it, and its number of distinct records, which opens them. */
export function ThemeHead({ row, opened, onToggle }: ThemeHeadProps): ReactNode {
  const { m, language } = useI18n();
  const { theme, total } = row;
  const count = { themeId: theme.id };
  const number = m.themes.count({ count: total });
  return (
    <div className="bg-paper @min-[42rem]:wide:pr-8 sticky left-0 col-span-full row-start-1 flex w-[100cqi] items-center gap-2 py-1 @min-[42rem]:z-20 @min-[42rem]:col-span-1 @min-[42rem]:w-auto @min-[42rem]:pr-4">
      <FilterLink
        facet="theme"
        value={theme.id}
        className="text-body @min-[42rem]:text-caption @min-[42rem]:wide:text-body @min-[42rem]:wide:leading-[1.1875rem] min-w-0 py-0.5 leading-[1.1875rem] hyphens-auto @min-[42rem]:leading-[1.1875rem]"
      >
        <ThemeName theme={theme} />
      </FilterLink>
      {total === 0 ? (
        <span className="text-body ml-auto font-semibold">{number}</span>
      ) : (
        <button
          id={triggerId(count)}
          type="button"
          aria-expanded={isSameCount(opened, count)}
          aria-label={m.themes.openCount({
            theme: shownText(theme.name, language).text,
            voice: undefined,
            count: total,
            quoted: 0,
          })}
          onClick={() => onToggle(count)}
          className="text-body decoration-rule hover:decoration-ink ml-auto min-h-6 min-w-6 text-right font-semibold underline decoration-dotted underline-offset-3 aria-expanded:decoration-solid"
        >
          {number}
        </button>
      )}
    </div>
  );
}
