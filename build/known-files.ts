import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { type Plugin, runnerImport } from 'vite';

/**
 * Checks the data files that are shipped and lets the page know those without any problem by their fingerprints, so that
 * it need not load the checking reader for them.
 */
export function knownFiles(root: string): Plugin {
  return {
    name: 'communique-known-files',
    apply: 'build',
    config: async () => ({
      define: {
        'import.meta.env.COMMUNIQUE_KNOWN_FILES': JSON.stringify(await fingerprints(root)),
      },
    }),
  };
}

async function fingerprints(root: string): Promise<readonly number[]> {
  const load = async <Module>(path: string): Promise<Module> => {
    const { module } = await runnerImport<Module>(join(root, path), {
      configFile: false,
      root,
      logLevel: 'error',
      resolve: { alias: { '@': join(root, 'src') } },
    });
    return module;
  };
  const { readDataset } = await load<typeof import('../src/data/read-dataset')>(
    'src/data/read-dataset.ts',
  );
  const { readCatalog } = await load<typeof import('../src/data/read-catalog')>(
    'src/data/read-catalog.ts',
  );
  const { fingerprintOf } =
    await load<typeof import('../src/data/fingerprint')>('src/data/fingerprint.ts');
  const directory = join(root, 'public/data');
  const checked = readdirSync(directory)
    .filter((name) => name.endsWith('.json'))
    .map(async (name) => {
      const text = readFileSync(join(directory, name), 'utf8');
      const result = await (name === 'catalog.json' ? readCatalog : readDataset)(text, name);
      return result.ok && result.problems.length === 0 ? [fingerprintOf(text)] : [];
    });
  return (await Promise.all(checked)).flat();
}
