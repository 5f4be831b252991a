/** Twelve names from January on, `long` as in dates ("June"), `short` abbreviated ("Jun"). */
export interface MonthNames {
  readonly long: readonly string[];
  readonly short: readonly string[];
}

/** Name of a month counted from 1; any other number comes back as text. */
export function monthNameIn(names: MonthNames, month: number, style: 'long' | 'short'): string {
  return names[style][month - 1] ?? String(month);
}
