import type { DatasetIndex } from '@/domain/index/dataset-index';
import type { MeasureText } from '@/domain/timeline/ellipsize';
import type { Members } from '@/domain/timeline/marks';
import type { TimelineItem } from '@/domain/timeline/timeline-items';
import {
  fullMarkLabel,
  groupForms,
  type MarkLabel,
  markLabels,
} from '@/figures/timeline/mark-words';
import { groupWords } from '@/figures/timeline/period-words';
import type { DateStyle } from '@/i18n/formats/types';
import type { FirstI18n } from '@/i18n/i18n-context';

import type { LaneGeometry } from './geometry';

/** One record's mark, or the records of a capsule. */
export type Labelled = TimelineItem | Members;

/** What may be written beside marks, worked out once for each of them. */
export interface LabelBook {
  /** Best first. */
  readonly labelsOf: (item: Labelled, style: DateStyle) => readonly MarkLabel[];
  /** For where room is left, the fullest first. */
  readonly fullerLabelsOf: (item: Labelled, style: DateStyle) => readonly MarkLabel[];
}

interface Sources {
  readonly index: DatasetIndex;
  readonly i18n: FirstI18n;
  readonly measure: MeasureText;
  readonly geometry: LaneGeometry;
}

/** A book for one language, one font and one width of the field. */
export function labelBook({ index, i18n, measure, geometry }: Sources): LabelBook {
  const labelsOf = remembered((item, dateStyle) =>
    'record' in item
      ? markLabels(item, { index, i18n, measure, dateStyle, maxPx: geometry.maxLabel })
      : [{ text: groupWords(item.range(), 'short', i18n), suffix: '' }],
  );
  return {
    labelsOf,
    fullerLabelsOf: remembered((item, dateStyle) => {
      if ('record' in item) {
        const maxPx = geometry.maxFullLabel;
        return [fullMarkLabel(item, { index, i18n, measure, dateStyle, maxPx })];
      }
      const text = labelsOf(item, dateStyle)[0]?.text ?? '';
      return groupForms(item, i18n).map((suffix) => ({ text, suffix }));
    }),
  };
}

type Labels = (item: Labelled, style: DateStyle) => readonly MarkLabel[];

function remembered(make: Labels): Labels {
  const known = new WeakMap<Labelled, Map<DateStyle, readonly MarkLabel[]>>();
  return (item, style) => {
    const byStyle = known.get(item) ?? new Map<DateStyle, readonly MarkLabel[]>();
    known.set(item, byStyle);
    const labels = byStyle.get(style) ?? make(item, style);
    byStyle.set(style, labels);
    return labels;
  };
}
