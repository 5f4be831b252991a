import { type KeyboardEvent, memo, use } from 'react';

import type { RecordKind } from '@/domain/model/vocabulary';
import { capsuleTicks } from '@/domain/timeline/capsule-ticks';
import type { PlacedCluster } from '@/domain/timeline/placed-item';
import type { MarkLabel } from '@/figures/timeline/mark-words';
import { useFirstI18n } from '@/i18n/i18n-context';

import { CapsuleShape } from './CapsuleShape';
import { CAPSULE } from './field-shapes';
import { FocusRing } from './FocusRing';
import { type LaneGeometry, levelOf } from './geometry';
import { isDrawnAlikeView } from './is-drawn-alike-view';
import { MarkLabelText } from './MarkLabelText';
import { ScaleContext } from './scale-context';

const NO_TICKS = { stated: [], rough: [] };

interface PlacedClusterViewProps {
  readonly placed: PlacedCluster;
  readonly kind: RecordKind;
  readonly label: MarkLabel | undefined;
  readonly geometry: LaneGeometry;
  readonly isTabStop: boolean;
  readonly onFocusMark: (key: string) => void;
  readonly onOpenCluster: (placed: PlacedCluster) => void;
}

/** Several records too close to draw apart: a capsule from the first to the last with their number. */
export const PlacedClusterView = memo(function PlacedClusterView({
  placed,
  kind,
  label,
  geometry,
  isTabStop,
  onFocusMark,
  onOpenCluster,
}: PlacedClusterViewProps) {
  const { m, f } = useFirstI18n();
  const scale = use(ScaleContext);
  const { key, x, x0, x1, level, members } = placed;
  const handleKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onOpenCluster(placed);
  };
  const style = { transform: `translate(${x}px, ${levelOf(level, geometry)}px)` };
  return (
    <>
      <g
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- SVG has no button
        role="button"
        tabIndex={isTabStop ? 0 : -1}
        aria-label={m.timeline.spokenCluster({
          kind,
          count: members.size,
          period: label?.text ?? '',
        })}
        data-key={key}
        onClick={() => onOpenCluster(placed)}
        onKeyDown={handleKeyDown}
        onFocus={() => onFocusMark(key)}
        className="group/mark travelling text-ink cursor-zoom-in outline-none"
        style={style}
      >
        <CapsuleShape
          x0={x0 - x}
          x1={x1 - x}
          ticks={scale === undefined ? NO_TICKS : capsuleTicks(members, placed, scale)}
          words={f.number(members.size)}
          size={CAPSULE}
        />
        {isTabStop ? <FocusRing placed={placed} /> : null}
      </g>
      {placed.label === undefined ? null : (
        <g
          aria-hidden="true"
          data-label-of={key}
          onClick={() => onOpenCluster(placed)}
          className="group/label travelling-label cursor-zoom-in"
          style={style}
        >
          <MarkLabelText placed={placed} label={label} geometry={geometry} />
        </g>
      )}
    </>
  );
}, isDrawnAlikeView);
