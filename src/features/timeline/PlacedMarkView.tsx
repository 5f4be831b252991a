import { memo } from 'react';

import type { PlacedMark } from '@/domain/timeline/placed-item';
import { useReader } from '@/facts/reader-context';
import { type MarkLabel, spokenMark } from '@/figures/timeline/mark-words';
import { useFirstI18n } from '@/i18n/i18n-context';
import { classNames } from '@/ui/class-names';
import { InPageLink } from '@/ui/InPageLink';

import { FocusRing } from './FocusRing';
import { type LaneGeometry, levelOf } from './geometry';
import { isDrawnAlikeView } from './is-drawn-alike-view';
import { MarkGlyph, SelectionBrackets } from './MarkGlyph';
import { MarkLabelText } from './MarkLabelText';

interface PlacedMarkViewProps {
  readonly placed: PlacedMark;
  readonly label: MarkLabel | undefined;
  readonly geometry: LaneGeometry;
  /** The one mark that Tab reaches. */
  readonly isTabStop: boolean;
  /** Not certainly among the records that the page counts. */
  readonly isFaint: boolean;
  readonly onFocusMark: (key: string) => void;
}

/** One record on the timeline: a link to its sheet. */
export const PlacedMarkView = memo(function PlacedMarkView({
  placed,
  label,
  geometry,
  isTabStop,
  isFaint,
  onFocusMark,
}: PlacedMarkViewProps) {
  const i18n = useFirstI18n();
  const { index, hrefOf, open } = useReader();
  const { item, isSelected, key, x, level } = placed;
  const { record, mark } = item;
  const style = { transform: `translate(${x}px, ${levelOf(level, geometry)}px)` };
  return (
    <>
      <InPageLink
        href={hrefOf(record.id)}
        onFollow={() => open(record.id)}
        onFocus={() => onFocusMark(key)}
        aria-label={spokenMark(record, index, i18n)}
        aria-current={isSelected ? 'true' : undefined}
        tabIndex={isTabStop ? 0 : -1}
        data-key={key}
        className={classNames(
          'group/mark travelling text-ink outline-none',
          isFaint && 'opacity-45',
        )}
        style={style}
      >
        <rect x={-12} y={-12} width={24} height={24} fill="transparent" />
        <MarkGlyph kind={record.kind} mark={mark} />
        {isSelected ? <SelectionBrackets /> : null}
        {isTabStop ? <FocusRing placed={placed} /> : null}
      </InPageLink>
      {placed.label === undefined ? null : (
        <InPageLink
          href={hrefOf(record.id)}
          onFollow={() => open(record.id)}
          aria-hidden="true"
          tabIndex={-1}
          data-label-of={key}
          className={classNames('group/label travelling-label', isFaint && 'opacity-45')}
          style={style}
        >
          <MarkLabelText placed={placed} label={label} geometry={geometry} />
        </InPageLink>
      )}
    </>
  );
}, isDrawnAlikeView);
