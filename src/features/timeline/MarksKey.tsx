import type { ReactNode } from 'react';

import type { DayNumber } from '@/domain/dates/fuzzy-date';
import { RECORD_KINDS } from '@/domain/model/closed-sets';
import { DATE_CERTAINTIES, type DateCertainty } from '@/domain/timeline/date-mark';
import { useI18n } from '@/i18n/i18n-context';

import { rem } from './geometry';
import { MarkGlyph } from './MarkGlyph';
import type { Presentation } from './presentation';

/** Widths of the pictures in design pixels: a mark, and a mark with what belongs to it. */
const MARK = 20;
const WIDE = 46;
/** The number in the pictured capsule. */
const EXAMPLE = 3;

const HAS_EXTENT: ReadonlySet<DateCertainty> = new Set([
  'lasted',
  'published',
  'month',
  'year',
  'within',
]);

interface MarksKeyProps {
  readonly presentation: Presentation;
  readonly openId: string | undefined;
  readonly today: DayNumber;
}

/** What each kind of mark that these records have means, in words. */
export function MarksKey({ presentation, openId, today }: MarksKeyProps): ReactNode {
  const { m, f } = useI18n();
  const { inWindow, mode, scale } = presentation;
  const present = new Set(inWindow.map(({ mark }) => mark.certainty));
  const kinds = new Set(inWindow.map(({ record }) => record.kind));
  const hasSelected = inWindow.some(({ id }) => id === openId);
  const hasToday = today >= scale.window.start && today < scale.window.end;
  return (
    <div className="rail-row items-start pt-3">
      <p className="text-small font-semibold">{m.timeline.key.title}</p>
      <ul className="text-small text-ink2 flex flex-wrap gap-x-6 gap-y-1.5">
        {RECORD_KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
          <KeyEntry key={kind} words={m.timeline.key.kind[kind]}>
            <MarkGlyph kind={kind} solid />
          </KeyEntry>
        ))}
        {DATE_CERTAINTIES.filter((certainty) => present.has(certainty)).map((certainty) => (
          <KeyEntry
            key={certainty}
            words={m.timeline.key.certainty[certainty]}
            width={HAS_EXTENT.has(certainty) ? WIDE : MARK}
          >
            <CertaintyPicture certainty={certainty} />
          </KeyEntry>
        ))}
        {mode === 'lanes' ? (
          <KeyEntry words={m.timeline.key.capsule} width={WIDE}>
            <rect x={-20} y={-9} width={40} height={18} rx={9} className="fill-current" />
            <text y={4} fontSize={11} fontWeight={700} textAnchor="middle" className="fill-paper">
              {f.number(EXAMPLE)}
            </text>
          </KeyEntry>
        ) : null}
        {hasSelected ? (
          <KeyEntry words={m.timeline.key.selected}>
            <path
              d="M-9-5V-9H-5M-9 5V9H-5M9-5V-9H5M9 5V9H5"
              className="stroke-seal fill-none"
              strokeWidth={2}
            />
          </KeyEntry>
        ) : null}
        {hasToday ? (
          <KeyEntry words={m.timeline.key.today}>
            <path d="M-4-9h8l-4 7z" className="fill-current" />
            <path d="M0-1V9" className="stroke-rule fill-none" strokeDasharray="1 3" />
          </KeyEntry>
        ) : null}
      </ul>
    </div>
  );
}

interface KeyEntryProps {
  readonly words: string;
  readonly width?: number;
  readonly children: ReactNode;
}

function KeyEntry({ words, width = MARK, children }: KeyEntryProps): ReactNode {
  return (
    <li className="flex items-center gap-2">
      <svg
        viewBox={`${-width / 2} -10 ${width} 20`}
        aria-hidden="true"
        className="text-ink h-5 flex-none overflow-visible"
        style={{ width: rem(width) }}
      >
        {children}
      </svg>
      {words}
    </li>
  );
}

function CertaintyPicture({ certainty }: { certainty: DateCertainty }): ReactNode {
  const dashes = (
    <path
      d="M-20 0H20M-20-5V5M20-5V5"
      className="fill-none stroke-current"
      strokeWidth={1.5}
      strokeDasharray="4 3"
    />
  );
  switch (certainty) {
    case 'day':
      return <MarkGlyph kind="event" solid />;
    case 'lasted':
      return (
        <>
          <rect x={-12} y={-4} width={32} height={8} className="fill-current" />
          <g transform="translate(-12 0)">
            <MarkGlyph kind="event" solid />
          </g>
        </>
      );
    case 'published':
      return <MarkGlyph kind="event" solid={false} noLaterThan />;
    case 'inferred':
    case 'context':
      return <MarkGlyph kind="event" solid={false} />;
    case 'month':
    case 'within':
    case 'year':
      return (
        <>
          {dashes}
          <MarkGlyph kind="event" solid={false} />
        </>
      );
  }
}
