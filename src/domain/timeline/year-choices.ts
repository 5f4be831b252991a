import { toCivilDay, toDayNumber } from '../dates/civil-days';
import { type ClosedRange, rangeOfWindow, type TimeWindow } from './time-window';

/** A stretch of whole calendar years that can be jumped to. */
export interface YearChoice {
  readonly firstYear: number;
  readonly lastYear: number;
  /** From 1 January of the first year to 31 December of the last. */
  readonly range: ClosedRange;
}

/** More lines than this are no choice; then decades are offered, then centuries, then millennia. */
const MOST_CHOICES = 150;
const STEPS = [1, 10, 100, 1000];

/** The years that a period touches, in order; decades, centuries or millennia where there would be too many. */
export function yearChoices({ from, to }: ClosedRange): readonly YearChoice[] {
  const [first, last] = [toCivilDay(from).year, toCivilDay(to).year];
  const choicesOf = (step: number): number =>
    Math.floor(last / step) - Math.floor(first / step) + 1;
  const step = STEPS.find((candidate) => choicesOf(candidate) <= MOST_CHOICES) ?? 1000;
  const start = Math.floor(first / step) * step;
  return Array.from({ length: choicesOf(step) }, (_, position) =>
    choiceOf(start + position * step, step),
  );
}

/** The choice that a window shows exactly; undefined for any other window. */
export function chosenYear(
  choices: readonly YearChoice[],
  window: TimeWindow,
): YearChoice | undefined {
  const { from, to } = rangeOfWindow(window);
  return choices.find(({ range }) => range.from === from && range.to === to);
}

function choiceOf(firstYear: number, years: number): YearChoice {
  const lastYear = firstYear + years - 1;
  return {
    firstYear,
    lastYear,
    range: {
      from: toDayNumber({ year: firstYear, month: 1, day: 1 }),
      to: toDayNumber({ year: lastYear, month: 12, day: 31 }),
    },
  };
}
