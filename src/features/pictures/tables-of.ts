import { themesFinding } from '@/domain/findings/themes-finding';
import { timelineFinding } from '@/domain/findings/timeline-finding';
import { countThemeYears } from '@/domain/themes/count-theme-years';
import { countThemes } from '@/domain/themes/count-themes';
import { recordForm, recordTitle } from '@/facts/record-words';
import { findingWords } from '@/figures/themes/finding-words';
import { voiceName } from '@/figures/themes/voice-words';
import { countOf, panelThemes } from '@/figures/themes/year-panels';
import { bodiesOf } from '@/figures/timeline/mark-words';
import { type I18n, shownText } from '@/i18n/i18n-context';

import type { PictureSubject } from './picture-subject';

type TableName = 'records' | 'themes' | 'years';

/** A table as it leaves the page; every cell a text. */
export interface CopiedTable {
  readonly name: TableName;
  readonly finding: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Rows that are not in it. */
  readonly more: number;
}

/** A clipboard is no archive: the files hold the rest. */
const MOST_ROWS = 2_000;

/** The tables of a selection, with the numbers of the page; none where nothing is selected. */
export function tablesOf(subject: PictureSubject, i18n: I18n): readonly CopiedTable[] {
  if (subject.selection.records.length === 0) return [];
  const years = yearsTable(subject, i18n);
  return [
    recordsTable(subject, i18n),
    themesTable(subject, i18n),
    ...(years === undefined ? [] : [years]),
  ];
}

function recordsTable({ index, selection }: PictureSubject, i18n: I18n): CopiedTable {
  const { m, f, language } = i18n;
  const { records } = selection;
  const { columns } = m.timeline.table;
  return {
    name: 'records',
    finding: m.timeline.finding(timelineFinding(records)),
    head: [columns.date, columns.certainty, columns.form, columns.title, columns.bodies],
    rows: records.slice(0, MOST_ROWS).map((record) => [
      record.date === undefined ? m.facts.undated : f.date(record.date, 'long'),
      f.certainty(record.date, record.dateBasis),
      recordForm(record, i18n),
      recordTitle(record, index, i18n).text,
      bodiesOf(record, index, i18n)
        .map(({ name }) => shownText(name, language).text)
        .join('; '),
    ]),
    more: Math.max(0, records.length - MOST_ROWS),
  };
}

function themesTable({ index, selection, sides }: PictureSubject, i18n: I18n): CopiedTable {
  const { m, language } = i18n;
  const { themes } = index.dataset;
  const counts = countThemes(selection.records, themes, sides, index);
  return {
    name: 'themes',
    finding: findingWords(themesFinding(selection.records, themes), i18n),
    head: [
      m.themes.columns.theme,
      m.themes.columns.total,
      ...counts.voices.map((voice) => voiceName(voice, i18n)),
    ],
    rows: counts.rows.map(({ theme, total, cells }) => [
      shownText(theme.name, language).text,
      m.themes.count({ count: total }),
      ...cells.map(({ entries }, at) =>
        counts.recordsByVoice[at] === 0 ? m.themes.void : m.themes.count({ count: entries.length }),
      ),
    ]),
    more: 0,
  };
}

function yearsTable({ index, selection }: PictureSubject, i18n: I18n): CopiedTable | undefined {
  const { m, language } = i18n;
  const { records, anyTime } = selection;
  const mentioned = new Set<string>();
  for (const record of anyTime) for (const { themeId } of record.themes) mentioned.add(themeId);
  const themes = panelThemes(index.dataset.themes, mentioned, true);
  const counts = countThemeYears(themes, records, anyTime);
  if (counts === undefined) return undefined;
  const years = counts.themes[0]?.years ?? [];
  return {
    name: 'years',
    finding: m.themes.byYear.heading({ first: counts.first, last: counts.last }),
    head: [
      m.themes.byYear.year,
      ...counts.themes.map(({ theme }) => shownText(theme.name, language).text),
    ],
    rows: years.map(({ year }, at) => [
      String(year),
      ...counts.themes.map((theme) => {
        const own = theme.years[at];
        return m.themes.count({ count: own === undefined ? 0 : countOf(own) });
      }),
    ]),
    more: 0,
  };
}
