import type { ReactNode } from 'react';

import type { AreaCode } from '@/domain/model/vocabulary';
import { useI18n } from '@/i18n/i18n-context';

/** Heads what belongs to one side; other areas and people of no known body are said in words. */
export function SideHeading({ side }: { side: AreaCode | 'other' | undefined }): ReactNode {
  const { m, f } = useI18n();
  const words =
    side === undefined ? m.record.noOneSide : side === 'other' ? m.record.otherSides : f.area(side);
  return <h4 className="text-small text-ink2 mt-4 mb-1 font-semibold">{words}</h4>;
}
