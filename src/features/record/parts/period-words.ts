import type { Post } from '@/domain/model/types';
import type { I18n } from '@/i18n/i18n-context';

/** From when to when somebody held a post, as far as sources give it; empty where they give neither. */
export function periodWords({ start, end }: Pick<Post, 'start' | 'end'>, { m, f }: I18n): string {
  return m.record.person.period({
    start: start && f.date(start, 'short'),
    end: end && f.date(end, 'short'),
  });
}
