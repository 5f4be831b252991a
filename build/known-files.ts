import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Plugin } from 'vite';

import type * as source from '../src/app/prerender/known-fingerprints.ts';
import { withSource } from './run-source.ts';

/**
 * Checks the data files that are shipped and lets the page know those without any problem by their fingerprints, so that
 * it need not load the checking reader for them.
 */
export function knownFiles(root: string): Plugin {
  return {
    name: 'communique-known-files',
    apply: 'build',
    config: async () => {
      const directory = join(root, 'public/data');
      const names = readdirSync(directory).filter((name) => name.endsWith('.json'));
      const files = names.map((name) => ({
        name,
        text: readFileSync(join(directory, name), 'utf8'),
      }));
      const known = await withSource(root, async (load) => {
        const { knownFingerprints } = await load<typeof source>(
          'src/app/prerender/known-fingerprints.ts',
        );
        return JSON.stringify(await knownFingerprints(files));
      });
      return { define: { 'import.meta.env.COMMUNIQUE_KNOWN_FILES': known } };
    },
  };
}
