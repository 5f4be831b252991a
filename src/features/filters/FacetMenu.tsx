import { type ReactNode, useId, useState } from 'react';

import { foldQuery, foldForIndex, matchesQuery } from '@/domain/fold/fold';
import { useFirstI18n } from '@/i18n/i18n-context';
import { Menu } from '@/ui/Menu';
import { Portions } from '@/ui/Portions';

/** One value of a facet as it can be chosen. */
interface FacetOption {
  readonly value: string;
  readonly label: string;
  /** Set where the label is of another language than the page. */
  readonly lang?: string | undefined;
  readonly symbol?: ReactNode;
  /** How many records would remain if this were the facet's only choice. */
  readonly count: number;
}

interface FacetListProps {
  readonly label: string;
  readonly options: readonly FacetOption[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

interface FacetMenuProps extends Omit<FacetListProps, 'options'> {
  /** Asked for while the menu is open: sorting hundreds of names with every keystroke would be felt. */
  readonly options: () => readonly FacetOption[];
}

/** Above this many options the list gets a field to find one. */
const LONG_LIST = 12;

/** A facet behind a button: check boxes with the number of records each would leave. */
export function FacetMenu({ label, options, chosen, onChange }: FacetMenuProps): ReactNode {
  return (
    <Menu
      chosen={chosen.length > 0}
      label={
        <>
          {label}
          {chosen.length > 0 ? (
            <span className="text-small font-semibold">{chosen.length}</span>
          ) : null}
        </>
      }
    >
      <OpenList label={label} options={options} chosen={chosen} onChange={onChange} />
    </Menu>
  );
}

function OpenList({ options, ...rest }: FacetMenuProps): ReactNode {
  return <FacetList options={options()} {...rest} />;
}

/** The list of a facet's values; usable by itself where there is room for it. */
export function FacetList({ label, options, chosen, onChange }: FacetListProps): ReactNode {
  const { m, f } = useFirstI18n();
  const [find, setFind] = useState('');
  const name = useId();
  const query = foldQuery(find);
  const found = options.filter(
    (option) => find.trim() === '' || matchesQuery(foldForIndex([option.label]), query),
  );
  const toggle = (value: string): void =>
    onChange(
      chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value],
    );

  return (
    <fieldset className="min-w-56">
      <legend className="sr-only">{label}</legend>
      {options.length > LONG_LIST ? (
        <input
          type="search"
          value={find}
          onChange={(event) => setFind(event.target.value)}
          aria-label={m.filters.find({ what: label })}
          placeholder={m.filters.find({ what: label })}
          className="border-rule text-caption placeholder:text-ink3 rounded-control mx-3 my-1 h-9 w-[calc(100%-1.5rem)] border bg-transparent px-2"
        />
      ) : null}
      {found.length === 0 ? (
        <p className="text-small text-ink2 px-3 py-2">{m.filters.nothingInList}</p>
      ) : null}
      <Portions items={found} moreWords={(count) => m.facts.showMore({ count })}>
        {(shown) =>
          shown.map((option) => (
            <label
              key={option.value}
              className="hover:bg-tint text-caption flex min-h-9 cursor-pointer items-center gap-2.5 px-3 py-1"
            >
              <input
                type="checkbox"
                name={name}
                checked={chosen.includes(option.value)}
                onChange={() => toggle(option.value)}
                className="accent-ink size-4 flex-none"
              />
              {option.symbol}
              <span lang={option.lang} className="min-w-0 flex-1">
                {option.label}
              </span>
              <span
                className="text-small text-ink2"
                aria-label={m.filters.recordsWith({ count: option.count })}
              >
                {f.number(option.count)}
              </span>
            </label>
          ))
        }
      </Portions>
    </fieldset>
  );
}
