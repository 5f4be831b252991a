import type { ReactNode } from 'react';

import type { RowMark } from './scene-content';
import { u } from './stage-shape';
import { StageGlyph } from './StageGlyph';

/** What stands before a row; decorative, words beside it say the same. */
export function RowMarkView({
  mark,
  lineHeight,
}: {
  mark: RowMark;
  lineHeight: number;
}): ReactNode {
  switch (mark.type) {
    case 'record':
      return (
        <Drawn width={64} lineHeight={lineHeight} viewBox="-18 -9 27 18">
          <StageGlyph kind={mark.kind} look={mark.look} />
        </Drawn>
      );
    case 'missing':
      return (
        <Drawn width={36} lineHeight={lineHeight} viewBox="0 0 18 18">
          <rect
            x={2}
            y={2}
            width={14}
            height={14}
            strokeWidth={2}
            strokeDasharray="3.5 2.5"
            className="stroke-ink2 fill-none"
          />
        </Drawn>
      );
    case 'read':
      return (
        <Drawn width={36} lineHeight={lineHeight} viewBox="0 0 18 18" label={mark.label}>
          <rect
            x={2}
            y={2}
            width={14}
            height={14}
            strokeWidth={2}
            className="stroke-ink fill-none"
          />
          <rect
            x={2}
            y={mark.whole ? 2 : 9}
            width={14}
            height={mark.whole ? 14 : 7}
            className="fill-ink"
          />
        </Drawn>
      );
    case 'initials':
    case 'unnamed':
      return (
        <span
          aria-hidden="true"
          className={
            mark.type === 'initials'
              ? 'bg-tint grid place-items-center font-serif font-medium forced-colors:border'
              : 'border-rule grid place-items-center border-dashed font-serif'
          }
          style={{
            width: u(96),
            height: u(96),
            fontSize: u(42),
            lineHeight: 1,
            ...(mark.type === 'unnamed' ? { borderWidth: u(3) } : {}),
          }}
        >
          {mark.type === 'initials' ? mark.text : '?'}
        </span>
      );
  }
}

interface DrawnProps {
  readonly width: number;
  readonly lineHeight: number;
  readonly viewBox: string;
  /** Absent: words beside it say the same. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A small picture in the middle of the first line beside it. */
function Drawn({ width, lineHeight, viewBox, label, children }: DrawnProps): ReactNode {
  return (
    <svg
      viewBox={viewBox}
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined ? 'true' : undefined}
      className="block overflow-visible"
      style={{ width: u(width), height: u(lineHeight) }}
    >
      {children}
    </svg>
  );
}
