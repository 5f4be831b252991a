// oxlint-disable-next-line no-restricted-imports -- the rule is about react-query
import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual';
import { Fragment, type ReactNode, useCallback, useState } from 'react';

import type { CommuniqueRecord } from '@/domain/model/types';

import { RecordTableRow } from './RecordTableRow';
import { COLUMNS } from './table-columns';

/** Height of a row before it has been measured, in rem. */
const ROW_REM = 4;
/** Rows drawn beyond both edges of the screen, so that the next link is there for the Tab key. */
const OVERSCAN = 10;

interface LongTableBodyProps {
  readonly records: readonly CommuniqueRecord[];
  readonly openId: string | undefined;
}

/** The rows in view of a long table, with empty rows as high as all others; the row with the focus is always there. */
export function LongTableBody({ records, openId }: LongTableBodyProps): ReactNode {
  const [top, setTop] = useState(0);
  // Asked for once: it is taken for every row.
  const [rowPx] = useState(() => ROW_REM * rootFontSize());
  const [focused, setFocused] = useState<number>();
  const body = useCallback((element: HTMLTableSectionElement | null) => {
    if (element === null) return undefined;
    const measure = (): void => setTop(element.getBoundingClientRect().top + scrollY);
    // What stands above may change its height at any time.
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  // oxlint-disable-next-line react/incompatible-library -- read where it is made, handed to nothing memoized but `measureElement`, which stays the same
  const virtualizer = useWindowVirtualizer<HTMLTableRowElement>({
    count: records.length,
    estimateSize: () => rowPx,
    getItemKey: (position) => records[position]?.id ?? position,
    overscan: OVERSCAN,
    scrollMargin: top,
    useFlushSync: false,
    rangeExtractor: (range) => withFocused(range, focused),
  });
  const rows = virtualizer.getVirtualItems();
  const total = virtualizer.getTotalSize();
  return (
    <tbody ref={body} style={{ overflowAnchor: 'none' }}>
      {rows.map(({ key, index, start }, place) => {
        const record = records[index];
        const before = rows[place - 1]?.end ?? top;
        return record === undefined ? null : (
          <Fragment key={key}>
            <Gap height={start - before} />
            <RecordTableRow
              record={record}
              isOpen={record.id === openId}
              position={index}
              measure={virtualizer.measureElement}
              onFocusRow={setFocused}
            />
          </Fragment>
        );
      })}
      <Gap height={top + total - (rows.at(-1)?.end ?? top)} />
    </tbody>
  );
}

/** Rows that are not drawn. */
function Gap({ height }: { height: number }): ReactNode {
  if (height < 0.5) return null;
  return (
    <tr aria-hidden="true">
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- an empty cell, hidden from everybody */}
      <td colSpan={COLUMNS.length} className="p-0" style={{ height }} />
    </tr>
  );
}

/** The rows of a range with the focused one and its neighbours, which Tab leads to. */
function withFocused(range: Range, focused: number | undefined): number[] {
  const positions = defaultRangeExtractor(range);
  if (focused === undefined) return positions;
  const kept = [focused - 1, focused, focused + 1].filter(
    (position) => position >= 0 && position < range.count,
  );
  return [...new Set([...positions, ...kept])].toSorted((a, b) => a - b);
}

function rootFontSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}
