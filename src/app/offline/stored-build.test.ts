import { describe, expect, test } from 'vitest';

import {
  answerFor,
  type Build,
  deleteUnused,
  isStoredWhole,
  type PageCache,
  storeBuild,
  type Store,
  storedFile,
} from './stored-build';

const SCOPE = 'https://example.org/page/';
const html = (script: string): string => `<script type="module" src="./assets/${script}"></script>`;

const first: Build = { id: '1', files: ['', 'assets/index-1.js', 'assets/same.js', 'icon.svg'] };
const second: Build = { id: '2', files: ['', 'assets/index-2.js', 'assets/same.js', 'icon.svg'] };
const FIRST_SITE = { '': html('index-1.js'), 'assets/index-1.js': '1', 'assets/same.js': 's' };
const SECOND_SITE = { '': html('index-2.js'), 'assets/index-2.js': '2', 'assets/same.js': 's' };

/** Caches in memory, and a site that can change. */
function aDevice(site: Readonly<Record<string, string>>) {
  const stores = new Map<string, Map<string, string>>();
  const asked: string[] = [];
  const served = { files: { ...site, 'icon.svg': 'icon' } as Readonly<Record<string, string>> };
  const open = async (name: string): Promise<PageCache> => {
    const entries = stores.get(name) ?? new Map<string, string>();
    stores.set(name, entries);
    return {
      match: async (address) => {
        const text = entries.get(address);
        return text === undefined ? undefined : new Response(text);
      },
      keys: async () => [...entries.keys()].map((url) => ({ url })),
      put: async (address, response) => {
        entries.set(address, await response.text());
      },
    };
  };
  const store: Store = {
    scope: SCOPE,
    caches: {
      open,
      keys: async () => [...stores.keys()],
      delete: async (name) => stores.delete(name),
    },
    fetch: async (address, { cache }) => {
      const path = address.slice(SCOPE.length);
      asked.push(`${path} ${cache}`);
      const text = served.files[path];
      return text === undefined ? new Response('', { status: 404 }) : new Response(text);
    },
  };
  return {
    store,
    stores,
    asked,
    deploy: (files: Readonly<Record<string, string>>) => {
      served.files = { ...files, 'icon.svg': 'icon' };
    },
  };
}

async function textOf(path: string, build: Build, store: Store): Promise<string | undefined> {
  return (await storedFile(SCOPE + path, build, store))?.text();
}

describe(storeBuild, () => {
  test('stores every file of the page', async () => {
    const { store } = aDevice(FIRST_SITE);
    await storeBuild(first, store);
    expect(await isStoredWhole(first, store)).toBe(true);
    expect(await textOf('', first, store)).toBe(html('index-1.js'));
    expect(await textOf('index.html?lang=az', first, store)).toBe(html('index-1.js'));
    expect(await textOf('icon.svg', first, store)).toBe('icon');
  });

  test('does not ask again for what an earlier build had under the same hashed name', async () => {
    const { store, asked, deploy } = aDevice(FIRST_SITE);
    await storeBuild(first, store);
    asked.length = 0;
    deploy(SECOND_SITE);
    await storeBuild(second, store);
    expect(asked.toSorted()).toEqual([
      ' no-cache',
      'assets/index-2.js default',
      'icon.svg no-cache',
    ]);
    expect(await isStoredWhole(second, store)).toBe(true);
  });

  test('stores nothing of a build of which a file is not there', async () => {
    const { store, stores } = aDevice({ ...FIRST_SITE, 'assets/same.js': 's' });
    const more = { ...first, files: [...first.files, 'assets/late.js'] };
    await expect(storeBuild(more, store)).rejects.toThrow('late.js: 404');
    expect([...stores.keys()]).toEqual([]);
  });

  test('stores nothing while the page on the server is that of another build', async () => {
    const { store, stores } = aDevice({ ...SECOND_SITE, '': html('index-1.js') });
    await expect(storeBuild(second, store)).rejects.toThrow('between two builds');
    expect([...stores.keys()]).toEqual([]);
  });
});

describe(storedFile, () => {
  test('has the parts of an earlier build for a window that shows it', async () => {
    const { store, deploy } = aDevice(FIRST_SITE);
    await storeBuild(first, store);
    deploy(SECOND_SITE);
    await storeBuild(second, store);
    expect(await textOf('assets/index-1.js', second, store)).toBe('1');
    expect(await textOf('', second, store)).toBe(html('index-2.js'));
    expect(await textOf('data/catalog.json', second, store)).toBeUndefined();
  });
});

describe(deleteUnused, () => {
  test('keeps what an open window shows, deletes the rest, leaves other stores alone', async () => {
    const { store, stores, deploy } = aDevice(FIRST_SITE);
    await storeBuild(first, store);
    deploy(SECOND_SITE);
    await storeBuild(second, store);
    stores.set('communique-data', new Map());
    await deleteUnused(second, [`${SCOPE}assets/index-1.js`], store);
    expect(stores.size).toBe(3);
    await deleteUnused(second, [`${SCOPE}assets/index-2.js`], store);
    expect([...stores.keys()]).toEqual(['communique-page-2', 'communique-data']);
  });
});

describe(answerFor, () => {
  const ask = (path: string, more: object = {}) =>
    answerFor(
      { method: 'GET', mode: 'cors', cache: 'default', url: SCOPE + path, ...more },
      first,
      SCOPE,
    );

  test.each([
    ['the page', '?theme=ai', { mode: 'navigate' }, 'page'],
    ['the page by its name', 'index.html', { mode: 'navigate' }, 'page'],
    ['a script', 'assets/index-1.js', {}, 'file'],
    ['a part of another build', 'assets/old.js', {}, 'file'],
    ['data', 'data/catalog.json', {}, undefined],
    ['data opened in a window', 'data/catalog.json', { mode: 'navigate' }, undefined],
    ['the page as the server has it now', '', { cache: 'no-store' }, undefined],
    ['something sent', 'icon.svg', { method: 'POST' }, undefined],
    ['an unknown page', 'communique.html', { mode: 'navigate' }, undefined],
    ['another site', '', { url: 'https://example.com/page/icon.svg' }, undefined],
  ] as const)('%s', (_what, path, more, expected) => {
    expect(ask(path, more)).toBe(expected);
  });
});
