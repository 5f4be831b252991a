import type { Dataset } from '@/domain/model/dataset';

import type { RawCatalog } from './format/catalog';
import type { RawDataset } from './format/dataset';
import { nextTask } from './next-task';
import { buildCatalog, type Catalog } from './reading/build-catalog';
import { buildDataset } from './reading/build-dataset';
import { createTrace } from './reading/loss-trace';
import type { ProblemLog } from './reading/problem-log';

/** Fingerprints of the files that passed the whole check, without any problem, when the page was built. */
const KNOWN: ReadonlySet<number> = new Set(import.meta.env.COMMUNIQUE_KNOWN_FILES ?? []);

/**
 * Whether a text is one that was checked without any problem when the page was built. It need not be checked again, and
 * the checking reader need not be loaded for it. A site that puts other data beside the page has them checked.
 */
export function isKnownFile(fingerprint: number): boolean {
  return KNOWN.has(fingerprint);
}

/** Reads a known dataset, in tasks of their own: the same that `readDataset` gives for it. Fails with a SyntaxError for what is no JSON. */
export async function readKnownDataset(text: string): Promise<Dataset> {
  await nextTask();
  const raw = parseKnown<RawDataset>(text);
  await nextTask();
  return buildDataset(raw, NOTHING_WRONG, createTrace());
}

/** Reads a known catalog: the same that `readCatalog` gives for it; none where that finds no entry. */
export function readKnownCatalog(text: string): Catalog | undefined {
  return buildCatalog(parseKnown<RawCatalog>(text), NOTHING_WRONG, createTrace());
}

/** The one place where a type is believed, not checked: the text's fingerprint stands for the check at build. */
function parseKnown<Raw>(text: string): Raw {
  const raw: Raw = JSON.parse(text);
  return raw;
}

const NOTHING_WRONG: ProblemLog = {
  report: () => ({ alsoLeftOut: [] }),
  counts: () => ({ errors: 0, warnings: 0 }),
  problems: () => [],
};
