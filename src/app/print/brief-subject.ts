import { rangeOf } from '@/domain/selection/filters';
import { shownThings } from '@/domain/selection/shown-things';
import { withoutRecord } from '@/domain/view-state/view-state';
import { activeFilters } from '@/facts/filter-words';
import type { BriefSubject } from '@/features/print/brief-context';
import type { I18n } from '@/i18n/i18n-context';

import { today } from '../clock';
import { paperAddress } from './paper-address';
import type { PaperSubject } from './paper-subject';

/** What is selected, as briefs, pictures and tables take it. */
export function briefSubject(
  { index, state, selection, sides }: Omit<PaperSubject, 'thing'>,
  i18n: I18n,
): BriefSubject {
  return {
    index,
    selection,
    shown: shownThings(index, selection),
    sides,
    range: rangeOf(state),
    filters: activeFilters(state, index, i18n).map(({ words }) => words),
    address: paperAddress(withoutRecord(state), i18n.language),
    today: today(state.now),
  };
}
