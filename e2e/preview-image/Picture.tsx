import type { ReactNode } from 'react';

import { toCivilDay, toDayNumber } from '@/domain/dates/civil-days';
import { LANGUAGES } from '@/domain/model/closed-sets';
import type { Dataset } from '@/domain/model/dataset';
import type { CommuniqueRecord } from '@/domain/model/types';
import { markOfDate } from '@/domain/timeline/date-mark';
import { MarkGlyph } from '@/features/timeline/MarkGlyph';

const FIELD = { x: 64, width: 1072 } as const;
const LANES = [
  { kind: 'agreement', y: 398 },
  { kind: 'event', y: 452 },
  { kind: 'statement', y: 506 },
] as const;
const AXIS_Y = 546;

/** The picture of a link: name, title in every language, and the records where they stand in time. */
export function Picture({
  dataset,
  records,
}: {
  readonly dataset: Dataset;
  readonly records: readonly CommuniqueRecord[];
}): ReactNode {
  const [own, ...others] = LANGUAGES;
  const years = yearsOf(records);
  return (
    <>
      <div className="scotch" />
      <p className="name">
        <svg viewBox="6 3 20 26" width="34" height="44">
          <path d="M7 4h13l5 5v19H7z" className="leaf" />
          <path d="M11 12h8M11 16h11" className="lines" />
          <path d="M13 20h7v8l-3.5-2.3L13 28z" className="seal" />
        </svg>
        Communiqué
      </p>
      <h1 lang={own}>{dataset.title[own]}</h1>
      {others.map((language) => (
        <p key={language} lang={language} className="title">
          {dataset.title[language]}
        </p>
      ))}
      <svg width="1200" height="630" className="plate">
        {LANES.map(({ kind, y }) => (
          <g key={kind}>
            <path d={`M${FIELD.x} ${y}h${FIELD.width}`} className="hair" />
            {records.map((record) =>
              record.kind === kind ? (
                <Mark key={record.id} record={record} y={y} years={years} />
              ) : null,
            )}
          </g>
        ))}
        <path d={`M${FIELD.x} ${AXIS_Y}h${FIELD.width}`} className="axis" />
        <text x={FIELD.x} y={AXIS_Y + 34}>
          {years.first}
        </text>
        <text x={FIELD.x + FIELD.width} y={AXIS_Y + 34} textAnchor="end">
          {years.last}
        </text>
        <text x={600} y={AXIS_Y + 34} textAnchor="middle" className="version">
          {dataset.version}
        </text>
      </svg>
    </>
  );
}

/** Filled where the day is stated, open where it is not; signs for the reasons would be too small to read. */
function Mark({
  record: { kind, date, dateBasis },
  y,
  years,
}: {
  readonly record: CommuniqueRecord;
  readonly y: number;
  readonly years: Years;
}): ReactNode {
  if (date === undefined) return null;
  const { anchor, solid } = markOfDate(date, dateBasis);
  return (
    <g transform={`translate(${placeOf(anchor, years)} ${y})`}>
      <MarkGlyph kind={kind} mark={{ solid, certainty: 'month' }} />
    </g>
  );
}

interface Years {
  readonly first: number;
  readonly last: number;
}

function yearsOf(records: readonly CommuniqueRecord[]): Years {
  const days = records.flatMap(({ date }) => (date === undefined ? [] : [date.earliest]));
  const years = days.filter(Number.isFinite).map((day) => toCivilDay(day).year);
  return { first: Math.min(...years), last: Math.max(...years) };
}

function placeOf(day: number, { first, last }: Years): number {
  const start = toDayNumber({ year: first, month: 1, day: 1 });
  const end = toDayNumber({ year: last + 1, month: 1, day: 1 });
  return FIELD.x + (FIELD.width * (day - start)) / (end - start);
}
