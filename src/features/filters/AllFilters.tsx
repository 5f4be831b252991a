import type { ReactNode } from 'react';

import { KIND_FILTERS } from '@/domain/view-state/view-state';
import { useReader } from '@/facts/reader-context';
import { shownText, useFirstI18n } from '@/i18n/i18n-context';
import { Button } from '@/ui/Button';
import { ThemeSymbol } from '@/ui/ThemeSymbol';

import { DisagreementsToggle } from './DisagreementsToggle';
import { kindOptions, namedOptions } from './facet-options';
import { FacetList } from './FacetMenu';
import type { FilterBarProps } from './FilterBar';
import { SideChoice } from './SideChoice';
import { YearFields } from './YearsMenu';

interface AllFiltersProps extends FilterBarProps {
  /** How many filters are set. */
  readonly set: number;
}

/** All filters, one below the other: what the dialog of a narrow screen holds. */
export function AllFilters({ set, ...props }: AllFiltersProps): ReactNode {
  const { values, counts, shown, total, onChange, onClear } = props;
  const i18n = useFirstI18n();
  const { m } = i18n;
  const { index } = useReader();
  const themes = index.dataset.themes.map((theme) => {
    const name = shownText(theme.name, i18n.language);
    return {
      value: theme.id,
      label: name.text,
      lang: name.lang,
      symbol: <ThemeSymbol symbol={theme.symbol} />,
      count: counts.theme.get(theme.id) ?? 0,
    };
  });
  return (
    <div className="flex flex-col gap-5 px-4 py-4">
      <output className="text-caption block font-semibold">
        {shown === undefined
          ? m.filters.preparing({ share: props.prepared })
          : m.filters.count({ shown, total })}
      </output>
      {set > 0 ? (
        <Button onClick={onClear} className="self-start">
          {m.filters.clearAll}
        </Button>
      ) : null}
      <SideChoice {...props} />
      <DisagreementsToggle {...props} />
      <Group name={m.filters.themes}>
        <FacetList
          label={m.filters.themes}
          options={themes}
          chosen={values.theme}
          onChange={(theme) => onChange({ theme })}
        />
      </Group>
      <Group name={m.filters.years}>
        <YearFields values={values} years={props.years} onChange={onChange} />
      </Group>
      <Group name={m.filters.kind}>
        <FacetList
          label={m.filters.kind}
          options={kindOptions(counts, values.kind, i18n)}
          chosen={values.kind}
          onChange={(kinds) =>
            onChange({ kind: KIND_FILTERS.filter((kind) => kinds.includes(kind)) })
          }
        />
      </Group>
      <Group name={m.filters.organization}>
        <FacetList
          label={m.filters.organization}
          options={namedOptions('org', index, counts, values.org, i18n)}
          chosen={values.org}
          onChange={(org) => onChange({ org })}
        />
      </Group>
      <Group name={m.filters.person}>
        <FacetList
          label={m.filters.person}
          options={namedOptions('person', index, counts, values.person, i18n)}
          chosen={values.person}
          onChange={(person) => onChange({ person })}
        />
      </Group>
    </div>
  );
}

function Group({ name, children }: { name: string; children: ReactNode }): ReactNode {
  return (
    <details className="border-hair border-t pt-3">
      <summary className="text-body min-h-9 font-semibold">{name}</summary>
      {children}
    </details>
  );
}
