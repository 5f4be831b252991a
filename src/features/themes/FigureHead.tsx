import type { ReactNode } from 'react';

import type { ThemeCounts } from '@/domain/themes/count-themes';
import type { VoidSpan } from '@/figures/themes/theme-rows';
import { voiceName, voiceShortName } from '@/figures/themes/voice-words';
import { useI18n } from '@/i18n/i18n-context';

interface FigureHeadProps {
  readonly counts: ThemeCounts;
  readonly voids: readonly VoidSpan[];
}

/** The columns' headings. A phone gets short ones and has the voids said here, as its voids are too low for words. */
export function FigureHead({ counts, voids }: FigureHeadProps): ReactNode {
  const i18n = useI18n();
  const { m } = i18n;
  return (
    <div className="grid grid-cols-(--columns) pb-2">
      <div className="text-caption @min-[42rem]:bg-paper @min-[42rem]:wide:pr-8 hidden self-end font-semibold @min-[42rem]:sticky @min-[42rem]:left-0 @min-[42rem]:z-20 @min-[42rem]:flex @min-[42rem]:justify-between @min-[42rem]:gap-2 @min-[42rem]:pr-4">
        <span>{m.themes.columns.theme}</span>
        <span>{m.themes.columns.total}</span>
      </div>
      {counts.voices.map((voice, index) => {
        const records = counts.recordsByVoice[index] ?? 0;
        return (
          <div
            key={voice.key}
            className="text-small @min-[42rem]:desktop:pr-4 min-w-0 self-end pr-1 leading-[1.1875rem] @min-[42rem]:pr-2"
            style={{ gridColumn: index + 2, gridRow: 1 }}
          >
            <span className="text-evidence block font-semibold break-words hyphens-auto @min-[42rem]:hidden">
              {voiceShortName(voice, i18n)}
            </span>
            <span className="@min-[42rem]:wide:text-caption hidden font-semibold @min-[42rem]:block">
              {voiceName(voice, i18n)}
            </span>
            <span className="text-ink2 hidden @min-[42rem]:block">
              {records === 0 ? null : m.themes.records({ count: records })}
            </span>
          </div>
        );
      })}
      {voids.map(({ start, span }) => (
        <p
          key={start}
          className="absent text-small row-start-2 pr-1 text-balance @min-[42rem]:hidden"
          style={{ gridColumn: `${start + 2} / span ${span}` }}
        >
          {m.themes.void}
        </p>
      ))}
    </div>
  );
}
