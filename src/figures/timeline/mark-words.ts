import type { DatasetIndex } from '@/domain/index/dataset-index';
import { namedOn } from '@/domain/index/named-on';
import type { CommuniqueRecord, Organization } from '@/domain/model/types';
import type { DateMark } from '@/domain/timeline/date-mark';
import { ellipsize, type MeasureText } from '@/domain/timeline/ellipsize';
import type { Members } from '@/domain/timeline/marks';
import { periodOf } from '@/domain/timeline/period';
import type { TimelineItem } from '@/domain/timeline/timeline-items';
import { inSideOrder } from '@/facts/order-sides';
import { recordForm, recordTitle } from '@/facts/record-words';
import type { DateStyle } from '@/i18n/formats/types';
import { type FirstI18n, type ShownText, shownText } from '@/i18n/i18n-context';

const MOST_BODIES = 3;
/** Forms that the label of a capsule names, as room allows. */
const FORMS_NAMED = [3, 2, 1];
const MOST_TOLD_APART = 300;

/** What is written beside a mark: a title, which may be of another language, and a date. */
export interface MarkLabel extends ShownText {
  readonly suffix: string;
}

/** The bodies that a record names, each once: sides in the page's order, inside a side in the record's. */
export function bodiesOf(
  record: CommuniqueRecord,
  index: DatasetIndex,
  i18n: FirstI18n,
): readonly Organization[] {
  const ids = new Set(namedOn(record).flatMap(({ organizationId }) => organizationId ?? []));
  const bodies = [...ids].flatMap((id) => index.organizationById.get(id) ?? []);
  return inSideOrder(bodies, index, i18n);
}

/** The date in words with what it rests on and how exact it is; for an undated record that it is undated. */
export function dateWords(record: CommuniqueRecord, { m, f }: FirstI18n): string {
  const { date, dateBasis } = record;
  if (date === undefined) return m.facts.undated;
  const words = f.dateWithBasis(date, dateBasis, 'long');
  if (dateBasis !== 'stated') return words;
  return m.timeline.dateWithCertainty({ date: words, certainty: f.certainty(date, dateBasis) });
}

/** Everything about a mark in one sentence, for those who hear it. */
export function spokenMark(record: CommuniqueRecord, index: DatasetIndex, i18n: FirstI18n): string {
  return i18n.m.timeline.spokenMark({
    title: recordTitle(record, index, i18n).text,
    form: recordForm(record, i18n),
    date: dateWords(record, i18n),
  });
}

export interface LabelOptions {
  readonly index: DatasetIndex;
  readonly i18n: FirstI18n;
  readonly measure: MeasureText;
  /** `short` says the year too. */
  readonly dateStyle: DateStyle;
  readonly maxPx: number;
}

/**
 * What may be written beside a mark, best first, none wider than `maxPx`: its title and date (where the title is too long
 * its form and bodies in short, or its beginning); its form and date.
 */
export function markLabels(
  { record, mark }: TimelineItem,
  options: LabelOptions,
): readonly MarkLabel[] {
  const { i18n, measure, maxPx } = options;
  const suffix = dateSuffix(mark, options);
  const title = shortTitle(record, { ...options, maxPx: maxPx - measure(suffix) });
  return [
    { ...title, suffix },
    { text: recordForm(record, i18n), suffix },
  ];
}

/** The whole title with its date, cut only where it is wider than `maxPx`: for where room is left. */
export function fullMarkLabel({ record, mark }: TimelineItem, options: LabelOptions): MarkLabel {
  const suffix = dateSuffix(mark, options);
  const title = recordTitle(record, options.index, options.i18n);
  const text = ellipsize(title.text, options.maxPx - options.measure(suffix), options.measure);
  return { ...title, text, suffix };
}

/**
 * What a capsule holds, the most frequent forms first, ties in time order: "Visit ×4, Meeting ×2, 3 more"; then the same
 * with fewer forms. Nothing for statements, which have one form, and for crowds.
 */
export function groupForms(members: Members, i18n: FirstI18n): readonly string[] {
  if (members.size > MOST_TOLD_APART) return [];
  const items = members.items();
  if (items[0]?.record.kind === 'statement') return [];
  const counts = new Map<string, number>();
  for (const { record } of items) {
    const form = recordForm(record, i18n);
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const forms = [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([form, count]) => ({ form, count }));
  return FORMS_NAMED.map((named) =>
    i18n.m.timeline.groupForms({
      forms: forms.slice(0, named),
      others: forms.slice(named).reduce((sum, { count }) => sum + count, 0),
    }),
  );
}

function dateSuffix({ extent: { from, to } }: DateMark, { i18n, dateStyle }: LabelOptions): string {
  const period = Number.isFinite(to - from) ? periodOf(from, to - 1) : undefined;
  if (period === undefined) return '';
  return i18n.m.timeline.labelDate({ date: i18n.f.date(period, dateStyle) });
}

function shortTitle(
  record: CommuniqueRecord,
  { index, i18n, measure, maxPx }: LabelOptions,
): ShownText {
  const title = recordTitle(record, index, i18n);
  if (measure(title.text) <= maxPx) return title;
  const short = bodiesInShort(record, index, i18n);
  if (short !== undefined && measure(short) <= maxPx) return { text: short };
  return { ...title, text: ellipsize(title.text, maxPx, measure) };
}

/** "Memorandum: AZERTAC, Xinhua News Agency", for up to three bodies; a statement is called by its speaker anyway. */
function bodiesInShort(
  record: CommuniqueRecord,
  index: DatasetIndex,
  i18n: FirstI18n,
): string | undefined {
  const bodies = bodiesOf(record, index, i18n);
  if (record.kind === 'statement' || bodies.length === 0 || bodies.length > MOST_BODIES) {
    return undefined;
  }
  return i18n.m.timeline.bodiesInShort({
    form: recordForm(record, i18n),
    bodies: bodies.map(
      ({ abbreviation, name }) => abbreviation ?? shownText(name, i18n.language).text,
    ),
  });
}
