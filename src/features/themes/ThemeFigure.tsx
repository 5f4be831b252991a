import type { ReactNode } from 'react';

import type { ThemeCounts } from '@/domain/themes/count-themes';
import { isDrawnInSquares } from '@/figures/themes/theme-rows';
import { voiceName } from '@/figures/themes/voice-words';
import { shownText, useI18n } from '@/i18n/i18n-context';

import { BarLayer } from './BarLayer';
import { layoutFigure } from './figure-layout';
import { barSegments, figureLines, gridRowsOf } from './figure-lines';
import { FigureHead } from './FigureHead';
import { entriesBehind, type OpenedCount } from './opened-count';
import { RecordEntries } from './RecordEntries';
import { ThemeRowLine } from './ThemeRowLine';

interface ThemeFigureProps {
  readonly counts: ThemeCounts;
  readonly opened: OpenedCount | undefined;
  readonly onToggle: (count: OpenedCount) => void;
  readonly onClose: () => void;
}

/** Themes by who or what mentions them: squares while they are few, bars on one scale beyond, voids said out loud. */
export function ThemeFigure({ counts, opened, onToggle, onClose }: ThemeFigureProps): ReactNode {
  const i18n = useI18n();
  const { m } = i18n;
  const layout = layoutFigure(counts);
  const behind = entriesBehind(opened, counts.rows);
  const lines = figureLines(counts.rows, behind && opened);
  const numbered = counts.rows.some((row) => !isDrawnInSquares(row));
  const voids = new Set(
    counts.voices.filter((_, index) => counts.recordsByVoice[index] === 0).map(({ key }) => key),
  );
  const openedVoice = counts.voices.find(({ key }) => key === opened?.voice);
  const style = {
    '--unit': layout.unit,
    '--square': 'clamp(1.5rem, calc(var(--unit) - 0.125rem), 2.875rem)',
    '--columns': layout.gridColumns,
    minWidth: layout.minWidth,
  };
  return (
    <div className="@container relative overflow-x-auto">
      <div
        className="@min-[42rem]:desktop:[--name:13rem] @min-[42rem]:wide:[--name:16.5rem] [--name:0rem] [--narrowest:2.75rem] [--room:1.5rem] [--void:2.75rem] @min-[42rem]:[--name:12rem] @min-[42rem]:[--narrowest:5.25rem] @min-[42rem]:[--room:2.25rem] @min-[42rem]:[--void:4rem] @min-[54rem]:[--void:7rem]"
        style={style}
      >
        <FigureHead counts={counts} voids={layout.voids} />
        <ul
          className="border-ink relative grid border-t"
          style={{ gridTemplateRows: gridRowsOf(lines) }}
        >
          {barSegments(lines).map((segment) => (
            <BarLayer
              key={segment.gridRow}
              segment={segment}
              voices={counts.voices}
              reaches={layout.reaches}
            />
          ))}
          {lines.map((line) => {
            switch (line.type) {
              case 'row':
                return (
                  <ThemeRowLine
                    key={line.row.theme.id}
                    row={line.row}
                    voids={voids}
                    numbered={numbered}
                    firstColumn={layout.reaches.findIndex((reach) => reach > 0)}
                    gridRow={line.gridRow}
                    opened={opened}
                    onToggle={onToggle}
                  />
                );
              case 'group':
                return (
                  <li
                    key="group"
                    className="border-rule text-small text-ink2 flex min-h-[2.125rem] items-end border-b pb-1.5"
                    style={{ gridRow: line.gridRow, gridColumn: 1 }}
                  >
                    {m.themes.furtherThemes}
                  </li>
                );
              case 'entries':
                return behind === undefined ? null : (
                  <li
                    key="entries"
                    className="z-20"
                    style={{ gridRow: line.gridRow, gridColumn: 1 }}
                  >
                    <div className="sticky left-0 w-[100cqi]">
                      <RecordEntries
                        key={`${behind.theme.id} ${opened?.voice ?? ''}`}
                        title={m.themes.entries.title({
                          theme: shownText(behind.theme.name, i18n.language).text,
                          context: openedVoice && voiceName(openedVoice, i18n),
                          count: behind.entries.length,
                        })}
                        entries={behind.entries}
                        onClose={onClose}
                      />
                    </div>
                  </li>
                );
            }
          })}
          {layout.voids.map(({ start, span }) => (
            <li
              key={start}
              aria-hidden="true"
              className="pointer-events-none z-10 hidden grid-cols-(--columns) @min-[42rem]:grid"
              style={{ gridRow: '1 / -1', gridColumn: 1 }}
            >
              <div
                className="bg-paper void flex items-center justify-center"
                style={{ gridColumn: `${start + 2} / span ${span}` }}
              >
                <p className="absent text-aside bg-paper max-w-[15.5rem] px-3 py-2.5 text-center text-balance">
                  {m.themes.void}
                </p>
              </div>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
