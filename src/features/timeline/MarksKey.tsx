import type { ReactNode } from 'react';

import type { DayNumber } from '@/domain/dates/fuzzy-date';
import { RECORD_KINDS } from '@/domain/model/closed-sets';
import { DATE_CERTAINTIES } from '@/domain/timeline/date-mark';
import { WIDE_PICTURE } from '@/figures/timeline/certainty-shapes';
import { useFirstI18n } from '@/i18n/i18n-context';

import { CapsuleShape } from './CapsuleShape';
import { CertaintyPicture } from './CertaintyPicture';
import { rem } from './geometry';
import { MarkGlyph } from './MarkGlyph';
import type { Presentation } from './presentation';

const MARK = 20;
/** Days of the pictured capsule, as pixels from its middle: three dated to the day, two less exactly. */
/** Flatter than on the plate, as the lines of the key are. */
const FLAT = { half: 9, tick: 3.5, number: 11, baseline: 4 };
const EXAMPLE = { stated: [-12, -4, 9], rough: [-8, 12] };

interface MarksKeyProps {
  readonly presentation: Presentation;
  /** The record whose sheet is open stands in the window. */
  readonly hasSelected: boolean;
  readonly today: DayNumber;
}

/** What each kind of mark that these records have means, in words: shapes first, then how exact dates are, then keys. */
export function MarksKey({ presentation, hasSelected, today }: MarksKeyProps): ReactNode {
  const { m, f } = useFirstI18n();
  const { counts, certainties, mode, scale } = presentation;
  const kinds = new Set(RECORD_KINDS.filter((kind) => counts[kind] > 0));
  const hasToday = today >= scale.window.start && today < scale.window.end;
  return (
    <div className="rail-row items-start pt-3">
      <p className="text-small font-semibold">{m.timeline.key.title}</p>
      <div>
        <ul className="text-small text-ink2 flex flex-wrap gap-x-6 gap-y-1.5">
          {RECORD_KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
            <KeyEntry key={kind} words={m.timeline.key.kind[kind]}>
              <MarkGlyph kind={kind} mark={{ solid: true, certainty: 'day' }} />
            </KeyEntry>
          ))}
          {mode === 'lanes' ? (
            <KeyEntry words={m.timeline.key.capsule} width={WIDE_PICTURE}>
              <CapsuleShape x0={-21} x1={21} ticks={EXAMPLE} words={f.number(5)} size={FLAT} />
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
        <ul className="text-small text-ink2 border-hair mt-2 flex flex-wrap gap-x-6 gap-y-1.5 border-t pt-2">
          {DATE_CERTAINTIES.filter((certainty) => certainties.has(certainty)).map((certainty) => (
            <KeyEntry
              key={certainty}
              words={m.timeline.key.certainty[certainty]}
              width={WIDE_PICTURE}
            >
              <CertaintyPicture
                certainty={certainty}
                kind={kinds.has('event') ? 'event' : [...kinds][0]}
              />
            </KeyEntry>
          ))}
        </ul>
        {mode === 'lanes' ? (
          <details className="text-small text-ink2 mt-2 print:hidden">
            <summary className="text-ink inline-block min-h-6 cursor-pointer underline underline-offset-3">
              {m.timeline.keys.title}
            </summary>
            <ul className="tablet:columns-2 mt-1.5 gap-x-8">
              {m.timeline.keys.lines.map((line) => (
                <li key={line} className="break-inside-avoid pb-1">
                  {line}
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </div>
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
        className="text-ink h-5 flex-none overflow-hidden"
        style={{ width: rem(width) }}
      >
        {children}
      </svg>
      {words}
    </li>
  );
}
