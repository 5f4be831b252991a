import type { ReactNode } from 'react';

import type { ThemeCell, ThemeRow } from '@/domain/themes/count-themes';
import { isDrawnInSquares } from '@/figures/themes/theme-rows';
import { voiceName } from '@/figures/themes/voice-words';
import { shownText, useI18n } from '@/i18n/i18n-context';
import { classNames } from '@/ui/class-names';
import { hueOf } from '@/ui/theme-symbols';

import { CountButton } from './CountButton';
import { isSameCount, type OpenedCount, triggerId } from './opened-count';
import { ThemeHead } from './ThemeHead';
import { UnitSquares } from './UnitSquares';

interface ThemeRowLineProps {
  readonly row: ThemeRow;
  /** Keys of the columns that hold no mention at all. */
  readonly voids: ReadonlySet<string>;
  /** Position of the first column that holds anything, where a row without records says so; -1 if none does. */
  readonly firstColumn: number;
  /** Squares carry their number, too: where other rows have bars, lengths alone would mislead. */
  readonly numbered: boolean;
  /** Line of the grid that all rows share. */
  readonly gridRow: number;
  readonly opened: OpenedCount | undefined;
  readonly onToggle: (count: OpenedCount) => void;
}

/** One theme: its name with the total, then a cell a column. On a phone the name stands over the cells. */
export function ThemeRowLine({
  row,
  voids,
  numbered,
  firstColumn,
  gridRow,
  opened,
  onToggle,
}: ThemeRowLineProps): ReactNode {
  const { m } = useI18n();
  return (
    <li
      className="border-hair grid min-h-[2.3125rem] grid-cols-(--columns) grid-rows-[1fr_2rem] border-b @min-[42rem]:grid-rows-1"
      style={{ gridRow, gridColumn: 1 }}
    >
      <ThemeHead row={row} opened={opened} onToggle={onToggle} />
      {row.cells.map((cell, index) => (
        <div
          key={cell.voice.key}
          className={classNames(
            'row-start-2 flex min-w-0 items-center @min-[42rem]:row-start-1',
            voids.has(cell.voice.key) && 'void @min-[42rem]:bg-none',
          )}
          style={{ gridColumn: index + 2 }}
        >
          <Mark row={row} cell={cell} numbered={numbered} opened={opened} onToggle={onToggle} />
        </div>
      ))}
      {row.total === 0 && firstColumn >= 0 ? (
        <span
          className="absent text-caption row-start-2 self-center whitespace-nowrap @min-[42rem]:row-start-1"
          style={{ gridColumn: `${firstColumn + 2} / -1` }}
        >
          {m.themes.void}
        </span>
      ) : null}
    </li>
  );
}

interface MarkProps {
  readonly row: ThemeRow;
  readonly cell: ThemeCell;
  readonly numbered: boolean;
  readonly opened: OpenedCount | undefined;
  readonly onToggle: (count: OpenedCount) => void;
}

function Mark({ row, cell, numbered, opened, onToggle }: MarkProps): ReactNode {
  const i18n = useI18n();
  if (cell.count === 0) return null;
  const squares = isDrawnInSquares(row);
  const count = { themeId: row.theme.id, voice: cell.voice.key };
  return (
    <>
      {squares ? <UnitSquares cell={cell} hue={hueOf(row.theme.symbol)} /> : null}
      {squares && !numbered ? null : (
        <CountButton
          id={triggerId(count)}
          count={cell.count}
          withBar={!squares}
          label={i18n.m.themes.openCount({
            theme: shownText(row.theme.name, i18n.language).text,
            voice: voiceName(cell.voice, i18n),
            count: cell.count,
            quoted: cell.quoted,
          })}
          isOpen={isSameCount(opened, count)}
          onToggle={() => onToggle(count)}
        />
      )}
    </>
  );
}
