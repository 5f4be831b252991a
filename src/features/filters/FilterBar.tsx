import { type ReactNode, useEffect, useRef } from 'react';

import type { AreaCode } from '@/domain/model/vocabulary';
import type { Filter } from '@/domain/selection/filters';
import type { FacetCounts } from '@/domain/selection/select';
import type { FilterPatch, FilterValues } from '@/facts/filter-values';
import { useFirstI18n } from '@/i18n/i18n-context';

import { ActiveFilters } from './ActiveFilters';
import { DisagreementsToggle } from './DisagreementsToggle';
import { FilterDialog } from './FilterDialog';
import { KindMenu, NamedMenu } from './NamedMenu';
import { SearchField } from './SearchField';
import { SideChoice } from './SideChoice';
import { ThemeChips, ThemeMenu } from './ThemeChoice';
import { YearsMenu } from './YearsMenu';

export interface FilterBarProps {
  readonly values: FilterValues;
  readonly counts: FacetCounts;
  /** How many records are selected; undefined while the search is being prepared. */
  readonly shown: number | undefined;
  /** How much of the search is prepared, from 0 to 1. */
  readonly prepared: number;
  readonly total: number;
  /** The dataset's sides in the page's order. */
  readonly sides: readonly AreaCode[];
  readonly years: readonly [number, number] | undefined;
  readonly onChange: (patch: FilterPatch) => void;
  /** Whether keys that are a single sign are heard. */
  readonly hearsSingleKeys: () => boolean;
  /** The search text while it is being typed; undefined when it has come to rest. */
  readonly onType: (q: string | undefined) => void;
  /** Enter in the search field, with what stands in it. */
  readonly onEnter: (q: string) => void;
  readonly onRemove: (filter: Filter) => void;
  readonly onClear: () => void;
}

/** The sticky bar: controls in one line, the count and the active filters in the next. */
export function FilterBar(props: FilterBarProps): ReactNode {
  const { m } = useFirstI18n();
  const { values, counts, shown, total, onChange } = props;
  const bar = useRef<HTMLElement>(null);

  // What is scrolled or tabbed to must come to rest below the bar, however many filters it shows.
  useEffect(() => {
    const element = bar.current;
    if (element === null) return undefined;
    const root = document.documentElement;
    const observer = new ResizeObserver(() => {
      const covers = getComputedStyle(element).position === 'sticky' ? element.offsetHeight : 0;
      root.style.setProperty('--bar-height', `${covers}px`);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      root.style.removeProperty('--bar-height');
    };
  }, []);

  return (
    <search
      ref={bar}
      aria-label={m.filters.region}
      className="bg-paper border-t-ink border-b-hair z-bar sticky top-[var(--strip-height,0px)] border-t border-b print:hidden [@media(max-height:30rem)]:static"
    >
      <div className="page">
        <div className="rail-row items-center gap-y-2 py-2.5">
          <div className="flex flex-wrap gap-2">
            <div className="min-w-0 grow basis-44">
              <SearchField
                hearsSingleKeys={props.hearsSingleKeys}
                value={values.q}
                onType={props.onType}
                onChange={(q) => onChange({ q })}
                onEnter={props.onEnter}
              />
            </div>
            <FilterDialog {...props} />
          </div>
          <div className="desktop:flex hidden flex-wrap items-center gap-2">
            <ThemeChips
              chosen={values.theme}
              counts={counts}
              onChange={(theme) => onChange({ theme })}
            />
            <ThemeMenu
              chosen={values.theme}
              counts={counts}
              onChange={(theme) => onChange({ theme })}
            />
            <SideChoice {...props} />
          </div>
          <output className="text-caption block font-semibold">
            {shown === undefined
              ? m.filters.preparing({ share: props.prepared })
              : m.filters.count({ shown, total })}
          </output>
          <div className="flex flex-wrap items-center gap-x-2 gap-y-1.5">
            <div className="desktop:contents hidden">
              <KindMenu
                chosen={values.kind}
                counts={counts}
                onChange={(kind) => onChange({ kind })}
              />
              <NamedMenu
                facet="org"
                chosen={values.org}
                counts={counts}
                onChange={(org) => onChange({ org })}
              />
              <NamedMenu
                facet="person"
                chosen={values.person}
                counts={counts}
                onChange={(person) => onChange({ person })}
              />
              <DisagreementsToggle {...props} />
              <YearsMenu values={values} years={props.years} onChange={onChange} />
            </div>
            <ActiveFilters {...props} />
          </div>
        </div>
      </div>
    </search>
  );
}
