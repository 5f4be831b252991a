import { type ReactNode, Suspense } from 'react';

import type { ThemeRow } from '@/domain/themes/count-themes';
import type { Voice } from '@/domain/themes/voice';
import { isDrawnInSquares } from '@/figures/themes/theme-rows';
import { lazyPart } from '@/ui/lazy-part';
import { hueOf } from '@/ui/theme-symbols';

import type { ColumnBar } from './ColumnBars';
import type { FigureSegment } from './figure-lines';

const ColumnBars = lazyPart(async () => (await import('./ColumnBars')).ColumnBars);

interface BarLayerProps {
  readonly segment: FigureSegment;
  readonly voices: readonly Voice[];
  readonly reaches: readonly number[];
}

/**
 * The charts behind a run of rows, one a column with bars. Numbers and links stand over them in HTML, so that until the
 * charts are here, and on paper, every number is at its place.
 */
export function BarLayer({ segment, voices, reaches }: BarLayerProps): ReactNode {
  const { gridRow, rows } = segment;
  const style = {
    '--rows': rows.length,
    gridRow: `${gridRow} / span ${rows.length}`,
    gridColumn: 1,
  };
  return (
    <li
      aria-hidden="true"
      className="pointer-events-none grid grid-cols-(--columns) print:hidden"
      style={style}
    >
      {voices.map((voice, index) => {
        const bars = rows.map((row) => barOf(row, index));
        if (bars.every(({ count }) => count === 0)) return null;
        const reach = reaches[index] ?? 0;
        return (
          <div
            key={voice.key}
            // On a phone the marks stand in the lower line of a row, two rem high, so the bands' middles move down.
            className="relative translate-y-[calc(50%/var(--rows)-1rem)] @min-[42rem]:translate-y-0"
            style={{ gridColumn: index + 2, width: `calc(var(--unit) * ${reach})` }}
          >
            <Suspense fallback={null}>
              <ColumnBars bars={bars} reach={reach} />
            </Suspense>
          </div>
        );
      })}
    </li>
  );
}

function barOf(row: ThemeRow, index: number): ColumnBar {
  const cell = isDrawnInSquares(row) ? undefined : row.cells[index];
  return {
    theme: row.theme.id,
    count: cell?.count ?? 0,
    quoted: cell?.quoted ?? 0,
    hue: hueOf(row.theme.symbol),
  };
}
