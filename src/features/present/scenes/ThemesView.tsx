import type { ReactNode } from 'react';

import { hueOf } from '@/ui/theme-symbols';
import { ThemeSymbol } from '@/ui/ThemeSymbol';

import { u } from './stage-shape';
import { StageText } from './StageText';
import type { ThemesCell, ThemesContent, ThemesRow } from './themes-content';

const BAR = 42;
/** Records from this width on are told apart by a gap. */
const GAP_UNIT = 11;
const GAP = 4;

/** Records by theme and voice. */
export function ThemesView({ content }: { content: ThemesContent }): ReactNode {
  const { columns, voids, headHeight, rows, totalRight, totalHead, layout } = content;
  const rowsHeight = rows.reduce((sum, { height }) => sum + height, 0);
  return (
    <>
      {layout === 'table' ? (
        <>
          <div
            className="absolute text-right"
            style={{
              right: `calc(100% - ${u(totalRight)})`,
              top: u(headHeight - 16 - totalHead.height),
            }}
          >
            <StageText block={totalHead} />
          </div>
          {columns.map(({ key, left, head }) => (
            <div
              key={key}
              className="absolute"
              style={{ left: u(left), top: u(headHeight - 16 - head.height) }}
            >
              <StageText block={head} />
            </div>
          ))}
        </>
      ) : null}
      <ul
        className="border-ink absolute inset-x-0"
        style={{ top: u(headHeight), borderTopWidth: u(3) }}
      >
        {rows.map((row, place) => (
          <Row key={row.key} row={row} content={content} isFirst={place === 0} />
        ))}
      </ul>
      {voids.map(({ key, left, width, text }) => (
        <div
          key={key}
          className="absolute flex items-center justify-center"
          style={{
            left: u(left),
            width: u(width - 12),
            top: u(headHeight + 3),
            height: u(rowsHeight - 3),
            backgroundColor: 'var(--paper)',
            backgroundImage: `repeating-linear-gradient(135deg, var(--hair) 0 ${u(3)}, transparent ${u(3)} ${u(24)})`,
          }}
        >
          <div className="bg-paper" style={{ padding: u(14) }}>
            <StageText block={text} />
          </div>
        </div>
      ))}
    </>
  );
}

interface RowProps {
  readonly row: ThemesRow;
  readonly content: ThemesContent;
  readonly isFirst: boolean;
}

function Row({ row, content, isFirst }: RowProps): ReactNode {
  const { symbol, name, total, height, cells, empty } = row;
  const isTable = content.layout === 'table';
  return (
    <li
      className="border-rule relative"
      style={{ height: u(height), borderTopWidth: isFirst ? 0 : u(1.5) }}
    >
      <div
        className={isTable ? 'flex h-full items-center' : 'flex items-start'}
        style={{ gap: u(26), paddingTop: isTable ? 0 : u(8) }}
      >
        <span
          className="flex flex-none"
          style={{ width: u(38), height: u(38), marginTop: isTable ? 0 : u(10) }}
        >
          <ThemeSymbol symbol={symbol} className="size-full!" />
        </span>
        <StageText block={name} />
      </div>
      <span
        className="absolute font-semibold tabular-nums"
        style={{
          right: `calc(100% - ${u(content.totalRight)})`,
          top: isTable ? 0 : u(8),
          fontSize: u(48),
          lineHeight: isTable ? u(height) : u(60),
        }}
      >
        {total}
      </span>
      {empty === undefined ? null : (
        <div
          className="absolute flex items-center"
          style={
            isTable
              ? { left: u(content.emptyLeft), top: 0, bottom: 0 }
              : { left: u(64), bottom: u(16) }
          }
        >
          <StageText block={empty} />
        </div>
      )}
      {cells.map((cell) => (
        <Cell key={cell.key} cell={cell} row={row} unit={content.unit} />
      ))}
    </li>
  );
}

function Cell({ cell, row, unit }: { cell: ThemesCell; row: ThemesRow; unit: number }): ReactNode {
  const { head, top, left, count, squares } = cell;
  const height = head?.height ?? row.height;
  const gap = unit >= GAP_UNIT ? GAP : 0;
  return (
    <>
      {head === undefined ? null : (
        <div className="absolute" style={{ left: u(64), top: u(top) }}>
          <StageText block={head} />
        </div>
      )}
      <div
        className="absolute flex items-center"
        style={{ left: u(left), top: u(top), height: u(height), color: hueOf(row.symbol) }}
      >
        {squares.map(({ key, mark, quoted }) => (
          <span
            key={key}
            className="relative inline-flex items-center justify-center bg-current font-semibold forced-colors:border"
            style={{
              width: u(unit - gap),
              height: u(BAR),
              marginRight: u(gap),
              fontSize: u(40),
              lineHeight: 1,
            }}
          >
            {mark === '' ? null : <span className="text-onhue">{mark}</span>}
            {quoted && gap > 0 ? (
              <span
                className="border-onhue absolute inset-x-[12%]"
                style={{ bottom: u(5), borderBottomWidth: u(4) }}
              />
            ) : null}
          </span>
        ))}
        <span
          className="text-ink font-semibold tabular-nums"
          style={{ fontSize: u(42), lineHeight: 1, marginLeft: u(12) }}
        >
          {count}
        </span>
      </div>
    </>
  );
}
