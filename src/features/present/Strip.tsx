import type { ReactNode } from 'react';

import { useI18n } from '@/i18n/i18n-context';
import { usePresentingWords } from '@/i18n/presenting/presenting-words-context';

import { fitList } from './fit-list';
import { type StageShape, u } from './scenes/stage-shape';
import { useFineMeasure } from './use-fine-measure';

interface StripProps {
  readonly shape: StageShape;
  /** Active filters in words. */
  readonly filters: readonly string[];
  /** What to say of the screen or its data; empty when all is well. */
  readonly notices: readonly string[];
}

const WIDTH: Readonly<Record<StageShape, number>> = { landscape: 1696, portrait: 856 };
const GAP = 40;

/** Over every scene of a filtered presentation: by what it is filtered; beside it, what is the matter. */
export function Strip({ shape, filters, notices }: StripProps): ReactNode {
  const { present } = usePresentingWords();
  const { f } = useI18n();
  const widthOf = useFineMeasure();
  const taken = notices.reduce((sum, notice) => sum + widthOf(notice) + GAP, 0);
  const isBesides = taken < WIDTH[shape] / 2;
  const words = fitList(filters, {
    width: isBesides ? WIDTH[shape] - taken : WIDTH[shape],
    widthOf,
    join: (items, hidden) =>
      present.filters({
        list: f.list([...items, ...(hidden === 0 ? [] : [present.moreFilters({ count: hidden })])]),
      }),
  });
  if (words === '' && notices.length === 0) return null;
  return (
    <div
      className="stage-fine absolute flex justify-between"
      style={{ left: u(112), right: u(112), top: u(26), columnGap: u(GAP) }}
    >
      {/* In a narrow place a notice and the filters take turns: what is wrong comes first. */}
      <span className="mr-auto">{isBesides ? words : null}</span>
      {notices.map((notice) => (
        <span key={notice} className="font-medium">
          {notice}
        </span>
      ))}
    </div>
  );
}
