import { type ChangeEvent, type ReactNode, useMemo } from 'react';

import { periodOf } from '@/domain/timeline/period';
import type { ClosedRange, TimeWindow } from '@/domain/timeline/time-window';
import { chosenYear, yearChoices } from '@/domain/timeline/year-choices';
import { useFirstI18n } from '@/i18n/i18n-context';

import { words } from './period-words';

interface YearJumpProps {
  /** The period whose years are offered. */
  readonly years: ClosedRange;
  readonly window: TimeWindow;
  readonly onChoose: (range: ClosedRange) => void;
}

/** A native list of years: choosing one shows it from its first day to its last. Says which year the window shows. */
export function YearJump({ years: { from, to }, window, onChoose }: YearJumpProps): ReactNode {
  const i18n = useFirstI18n();
  const { m } = i18n;
  const choices = useMemo(() => yearChoices({ from, to }), [from, to]);
  const options = useMemo(
    () =>
      choices.map(({ firstYear, range }) => (
        <option key={firstYear} value={firstYear}>
          {words(periodOf(range.from, range.to), 'axis', i18n)}
        </option>
      )),
    [choices, i18n],
  );
  const handleChange = ({ target }: ChangeEvent<HTMLSelectElement>): void => {
    const choice = choices.find(({ firstYear }) => String(firstYear) === target.value);
    if (choice !== undefined) onChoose(choice.range);
  };
  return (
    <select
      aria-label={m.timeline.goToYear}
      value={chosenYear(choices, window)?.firstYear ?? ''}
      onChange={handleChange}
      className="rounded-control border-rule bg-paper text-ink text-small min-h-8 border px-2 font-medium"
    >
      <option value="" disabled hidden>
        {m.timeline.year}
      </option>
      {options}
    </select>
  );
}
