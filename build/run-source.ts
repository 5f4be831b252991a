import { join } from 'node:path';

import { createServer } from 'vite';

/** Loads a module of the page in Node by its path from the project's root. */
type LoadSource = <Module>(path: string) => Promise<Module>;

/** Runs modules of the page in Node, to use in the build what the page uses; they can be used until `work` is done. */
export async function withSource<Result>(
  root: string,
  work: (load: LoadSource) => Promise<Result>,
): Promise<Result> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    resolve: { alias: { '@': join(root, 'src') } },
  });
  try {
    return await work(async <Module>(path: string) => {
      const module: Module = Object.create(await server.ssrLoadModule(`/${path}`));
      return module;
    });
  } finally {
    await server.close();
  }
}
