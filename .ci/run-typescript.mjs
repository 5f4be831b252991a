// Runs a TypeScript module of this project on plain Node: `node .ci/run-typescript.mjs src/app/cli/data-check.ts …`.
// Vite resolves the alias `@/`; the module's `main(arguments)` answers with the exit code.
import { fileURLToPath } from 'node:url';

import { createServer } from 'vite';

const [entry, ...rest] = process.argv.slice(2);
if (entry === undefined) throw new Error('Usage: node .ci/run-typescript.mjs MODULE [ARGUMENT…]');

const root = fileURLToPath(new URL('..', import.meta.url));
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  resolve: { alias: { '@': `${root}src` } },
});
try {
  const { main } = await server.ssrLoadModule(`/${entry}`);
  process.exitCode = await main(rest);
} finally {
  await server.close();
}
