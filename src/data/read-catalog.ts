import type { Problem, ProblemCounts } from '@/domain/problems/problem';

import { catalogSchema } from './format/catalog';
import { buildCatalog, type Catalog } from './reading/build-catalog';
import { checkTexts } from './reading/check-texts';
import { locateProblems } from './reading/locate-problems';
import { openFile, type ReadOptions } from './reading/open-file';
import { prune } from './reading/prune';

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
  if (pruned.ok) checkTexts(pruned.value, log, pruned.trace);
  const catalog = pruned.ok ? buildCatalog(pruned.value, log, pruned.trace) : undefined;
  const problems = await locateProblems(opened.text, log.problems());
  const counts = log.counts();
  return catalog ? { ok: true, catalog, problems, counts } : { ok: false, problems, counts };
}
