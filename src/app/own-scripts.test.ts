import { afterEach, beforeEach, expect, it, vi } from 'vitest';

interface Policy {
  readonly createScriptURL: (url: string) => string;
}

const made: { readonly name: string; readonly rules: Policy }[] = [];

beforeEach(() => {
  made.length = 0;
  vi.resetModules();
  vi.stubGlobal('trustedTypes', {
    createPolicy: (name: string, rules: Policy) => {
      made.push({ name, rules });
      return rules;
    },
  });
});

afterEach(() => vi.unstubAllGlobals());

it('makes one policy, which turns nothing into markup or script text', async () => {
  await import('./own-scripts');
  expect(made.map(({ name, rules }) => [name, Object.keys(rules)])).toEqual([
    ['communique', ['createScriptURL']],
  ]);
});

it('admits the service worker and both workers, by their exact addresses', async () => {
  const started: unknown[] = [];
  vi.stubGlobal(
    'Worker',
    class {
      constructor(url: unknown) {
        started.push(url);
      }
    },
  );
  vi.stubGlobal('navigator', {
    serviceWorker: { register: async (url: unknown) => void started.push(url) },
  });
  const { createPictureWorker, createReadingWorker, registerServiceWorker } =
    await import('./own-scripts');
  createReadingWorker();
  createPictureWorker();
  await registerServiceWorker();
  expect(started).toHaveLength(3);
  expect(String(started[0])).toContain('reading-worker');
  expect(String(started[1])).toContain('picture-worker');
  expect(started[2]).toBe('./service-worker.js');
});

it.each([
  '',
  'service-worker.js',
  './service-worker.js?x',
  './service-worker.js#x',
  './SERVICE-WORKER.js',
  './/service-worker.js',
  '../service-worker.js',
  'https://elsewhere.example/service-worker.js',
  '//elsewhere.example/./service-worker.js',
  'data:text/javascript,1',
  'blob:null/1',
  'javascript:1',
  './assets/index.js',
])('refuses %j', async (url) => {
  await import('./own-scripts');
  expect(() => made[0]?.rules.createScriptURL(url)).toThrow('Not a script of this page');
});
