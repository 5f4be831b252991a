import type { LocalizedText } from '@/domain/model/vocabulary';

import type { RawCatalog } from '../format/catalog';
import type { LossTrace } from './loss-trace';
import type { ProblemLog } from './problem-log';

/** A dataset that the site offers. */
export interface CatalogEntry {
  readonly id: string;
  readonly title: LocalizedText;
  /** Relative to the catalog. */
  readonly href: string;
}

export interface Catalog {
  /** Always the id of one of the entries. */
  readonly defaultId: string;
  /** At least one, in the file's order, each id once. */
  readonly entries: readonly CatalogEntry[];
}

/** Turns a raw catalog of the right shape into a checked one; none when no good entry is left. */
export function buildCatalog(
  raw: RawCatalog,
  log: ProblemLog,
  trace: LossTrace,
): Catalog | undefined {
  const entries = uniqueEntries(raw, log, trace);
  const [first] = entries;
  if (!first) {
    if (!trace.lossIn(raw.datasets)) reportEmpty(log, raw);
    return undefined;
  }
  const ids = entries.map(({ id }) => id);
  if (ids.includes(raw.default)) return { defaultId: raw.default, entries };
  if (!trace.lossIn(raw.datasets)) {
    log.report({
      severity: 'error',
      code: 'dangling_reference',
      path: ['default'],
      expected: { code: 'id_in_list', values: ids },
      found: raw.default,
      leftOut: { kind: 'reference', id: raw.default },
    });
  }
  return { defaultId: first.id, entries };
}

function uniqueEntries(
  raw: RawCatalog,
  log: ProblemLog,
  trace: LossTrace,
): readonly CatalogEntry[] {
  const seen = new Set<string>();
  return raw.datasets.filter(({ id }, index) => {
    if (!seen.has(id)) return seen.add(id);
    log.report({
      severity: 'error',
      code: 'duplicate_id',
      path: ['datasets', trace.originalIndex(raw.datasets, index), 'id'],
      expected: { code: 'unused_id' },
      found: id,
      leftOut: { kind: 'entry', field: 'datasets', id },
    });
    return false;
  });
}

function reportEmpty(log: ProblemLog, raw: RawCatalog): void {
  log.report({
    severity: 'error',
    code: 'too_few_values',
    path: ['datasets'],
    expected: { code: 'at_least', min: 1, fields: ['datasets'] },
    found: raw.datasets,
    leftOut: { kind: 'file' },
  });
}
