import { fingerprintOf } from '@/data/fingerprint';
import { readCatalog } from '@/data/read-catalog';
import { readDataset } from '@/data/read-dataset';

/** Fingerprints of those of the files that pass the whole check without any problem, in no order. */
export async function knownFingerprints(
  files: readonly { readonly name: string; readonly text: string }[],
): Promise<readonly number[]> {
  const checked = files.map(async ({ name, text }) => {
    const read = name === 'catalog.json' ? readCatalog : readDataset;
    const result = await read(text, name);
    return result.ok && result.problems.length === 0 ? [fingerprintOf(text)] : [];
  });
  return (await Promise.all(checked)).flat();
}
