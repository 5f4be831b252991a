import type { DatasetIndex } from '../index/dataset-index';
import type {
  AgreementRecord,
  CommuniqueRecord,
  Organization,
  Person,
  Source,
  Theme,
} from '../model/types';
import type { ShownThings } from '../selection/shown-things';
import { themeCounts } from '../selection/theme-counts';

/**
 * What the figures over the page count. A figure is the length of its list, so that no number
 * on the page can differ from what it opens.
 */
export interface OverviewLists {
  /** The selected agreements in time order. */
  readonly agreements: readonly AgreementRecord[];
  readonly organizations: readonly Organization[];
  readonly people: readonly Person[];
  /** Themes that a selected record mentions, in the dataset's order. */
  readonly themes: readonly Theme[];
  readonly sources: readonly Source[];
}

/** Lists what the selected records and what shows with them contain; each thing once. */
export function overviewLists(
  index: DatasetIndex,
  records: readonly CommuniqueRecord[],
  shown: ShownThings,
): OverviewLists {
  const mentioned = themeCounts(records);
  return {
    agreements: records.filter((record) => record.kind === 'agreement'),
    organizations: shown.organizations,
    people: shown.people,
    themes: index.dataset.themes.filter(({ id }) => mentioned.has(id)),
    sources: shown.sources,
  };
}
