import type { ReactNode } from 'react';

import type { FilterPatch, FilterValues } from '@/facts/filter-values';
import { useFirstI18n } from '@/i18n/i18n-context';
import { Menu } from '@/ui/Menu';

interface YearsProps {
  readonly values: FilterValues;
  /** First and last year with a record; undefined when nothing is dated. */
  readonly years: readonly [number, number] | undefined;
  readonly onChange: (patch: FilterPatch) => void;
}

/** The page's one time range, by years; the timeline's brush sets the same range by days. */
export function YearsMenu(props: YearsProps): ReactNode {
  const { m } = useFirstI18n();
  const { from, to } = props.values;
  const chosen = from !== undefined || to !== undefined;
  return (
    <Menu
      label={chosen ? <RangeWords from={from} to={to} /> : m.filters.years}
      chosen={chosen}
      className="px-3"
    >
      <YearFields {...props} />
    </Menu>
  );
}

function RangeWords({ from, to }: { from: string | undefined; to: string | undefined }): ReactNode {
  return `${from?.slice(0, 4) ?? ''}–${to?.slice(0, 4) ?? ''}`;
}

/** Two native selects and the choice of certain dates. */
export function YearFields({ values, years, onChange }: YearsProps): ReactNode {
  const { m } = useFirstI18n();
  if (years === undefined) return null;
  const [first, last] = years;
  const options = Array.from({ length: last - first + 1 }, (_, offset) => String(first + offset));
  return (
    <div className="text-caption flex flex-col gap-2 py-1.5">
      <div className="flex gap-3">
        <YearSelect
          label={m.filters.from}
          value={values.from?.slice(0, 4)}
          options={options}
          onChange={(year) =>
            onChange({ from: year && `${year}-01-01`, to: endAfter(year, values.to) })
          }
        />
        <YearSelect
          label={m.filters.to}
          value={values.to?.slice(0, 4)}
          options={options}
          onChange={(year) =>
            onChange({ to: year && `${year}-12-31`, from: startBefore(year, values.from) })
          }
        />
      </div>
      <label className="flex min-h-9 cursor-pointer items-center gap-2.5">
        <input
          type="checkbox"
          checked={values.certainDates}
          onChange={(event) => onChange({ certainDates: event.target.checked })}
          className="accent-ink size-4 flex-none"
        />
        {m.filters.certainDates}
      </label>
      <p className="text-small text-ink2 max-w-64">{m.filters.certainDatesHint}</p>
    </div>
  );
}

/** Keeps the range in order: an end before the new start moves to the start's year. */
function endAfter(year: string | undefined, to: string | undefined): string | undefined {
  return year !== undefined && to !== undefined && to < `${year}-01-01` ? `${year}-12-31` : to;
}

function startBefore(year: string | undefined, from: string | undefined): string | undefined {
  return year !== undefined && from !== undefined && from > `${year}-12-31`
    ? `${year}-01-01`
    : from;
}

interface YearSelectProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly string[];
  readonly onChange: (year: string | undefined) => void;
}

function YearSelect({ label, value, options, onChange }: YearSelectProps): ReactNode {
  const { m } = useFirstI18n();
  const listed =
    value === undefined || options.includes(value) ? options : [...options, value].toSorted();
  return (
    <label className="flex flex-1 flex-col gap-1">
      <span className="text-small text-ink2">{label}</span>
      <select
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value || undefined)}
        className="border-rule bg-surface rounded-control h-9 border px-2"
      >
        <option value="">{m.filters.anyYear}</option>
        {listed.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  );
}
