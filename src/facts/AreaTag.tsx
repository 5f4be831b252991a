import type { ReactNode } from 'react';

import type { AreaCode } from '@/domain/model/vocabulary';
import { useFirstI18n } from '@/i18n/i18n-context';

/** An area's letters in a frame; both sides look the same. The name is its accessible text. */
export function AreaTag({ area }: { area: AreaCode }): ReactNode {
  const { f } = useFirstI18n();
  return (
    <abbr
      title={f.area(area)}
      className="border-rule text-ink2 rounded-control text-evidence inline-block border px-1 leading-4 font-semibold no-underline"
    >
      {area}
    </abbr>
  );
}
