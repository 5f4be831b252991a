import type { LocalizedText } from '@/domain/model/vocabulary';
import type { Problem, ProblemCounts } from '@/domain/problems/problem';

import { catalogSchema, type RawCatalog } from './format/catalog';
import { locateProblems } from './reading/locate-problems';
import type { LossTrace } from './reading/loss-trace';
import { openFile, type ReadOptions } from './reading/open-file';
import type { ProblemLog } from './reading/problem-log';
import { prune } from './reading/prune';

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

export type CatalogResult =
  | {
      readonly ok: true;
      readonly catalog: Catalog;
      readonly problems: readonly Problem[];
      readonly counts: ProblemCounts;
    }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly counts: ProblemCounts };

/**
 * Reads the text of `catalog.json`, with problems as `readDataset` tells them. A default that is not listed is an error,
 * and the first entry takes its place; a catalog without any good entry is refused. Never throws, whatever the text.
 */
export async function readCatalog(
  text: string,
  file: string,
  options: ReadOptions = {},
): Promise<CatalogResult> {
  const opened = await openFile(text, file, options);
  if (!opened.ok) {
    return { ok: false, problems: [opened.problem], counts: { errors: 1, warnings: 0 } };
  }
  const { log } = opened;
  const pruned = prune(catalogSchema, opened.raw, log, opened.ids);
  const catalog = pruned.ok ? buildCatalog(pruned.value, log, pruned.trace) : undefined;
  const problems = await locateProblems(opened.text, log.problems());
  const counts = log.counts();
  return catalog ? { ok: true, catalog, problems, counts } : { ok: false, problems, counts };
}

function buildCatalog(raw: RawCatalog, log: ProblemLog, trace: LossTrace): Catalog | undefined {
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
