import type { DateMark } from '../timeline/date-mark';

/** Looks of marks that a key explains. */
export type TypeOfMark = 'solid' | 'open' | 'noLater' | 'capsule' | 'undated';

/** The looks that occur among these marks. */
export function looksOf(marks: readonly DateMark[]): ReadonlySet<TypeOfMark> {
  const looks = new Set<TypeOfMark>();
  for (const { solid, noLaterThan } of marks) {
    looks.add(solid ? 'solid' : 'open');
    if (noLaterThan) looks.add('noLater');
  }
  return looks;
}
