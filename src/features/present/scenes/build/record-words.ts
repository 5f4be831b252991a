import type { DatasetIndex } from '@/domain/index/dataset-index';
import { namedOn } from '@/domain/index/named-on';
import type { CommuniqueRecord, Organization } from '@/domain/model/types';
import type { DateMark } from '@/domain/timeline/date-mark';
import { type I18n, shownText } from '@/i18n/i18n-context';
import { steadyText } from '@/i18n/steady-text';

import type { MarkLook, RowMark } from '../scene-content';

/** The bodies that a record names, each once, in its order. */
export function bodiesOf(record: CommuniqueRecord, index: DatasetIndex): readonly Organization[] {
  const ids = new Set(namedOn(record).flatMap(({ organizationId }) => organizationId ?? []));
  return [...ids].flatMap((id) => index.organizationById.get(id) ?? []);
}

/** A body's name in the page's language. */
export function bodyName({ name }: Organization, { language }: I18n): string {
  return shownText(name, language).text;
}

/** The same as short as it is known: its abbreviation, else its name. */
export function bodyShortName(body: Organization, i18n: I18n): string {
  return body.abbreviation === undefined ? bodyName(body, i18n) : steadyText(body.abbreviation);
}

/** When a record was, and how sure that is, apart so that each has a line of its own; no certainty where the date says it. */
export function dateParts(
  { date, dateBasis }: Pick<CommuniqueRecord, 'date' | 'dateBasis'>,
  { m, f }: I18n,
): { readonly date: string; readonly certainty: string } {
  if (date === undefined) return { date: m.facts.undated, certainty: '' };
  const words = f.dateWithBasis(date, dateBasis);
  if (dateBasis !== undefined && dateBasis !== 'stated') return { date: words, certainty: '' };
  return { date: words, certainty: f.certainty(date, dateBasis) };
}

/** Both in one line. */
export function dateLine(record: CommuniqueRecord, i18n: I18n): string {
  const { date, certainty } = dateParts(record, i18n);
  return certainty === '' ? date : i18n.m.timeline.dateWithCertainty({ date, certainty });
}

/** The mark of a record; without a date its outline is broken. */
export function markOf(record: CommuniqueRecord, mark: DateMark | undefined): RowMark {
  return { type: 'record', kind: record.kind, look: lookOf(mark) };
}

/** How a date mark is drawn. */
export function lookOf(mark: DateMark | undefined): MarkLook {
  return {
    solid: mark?.solid ?? false,
    broken: mark === undefined,
    noLaterThan: mark?.noLaterThan ?? false,
  };
}
