/** Path of the element that holds the page's script, packed. */
export const PACKED_SCRIPT = 'communique.js';

/**
 * Runs in the page, as a script of its own: unpacks the page's script and starts it. It may use nothing from around it.
 * The policy names that script by its hash, so that nothing else could be started by this way, and no second policy of
 * this name can be made.
 */
export async function startPackedScript(): Promise<void> {
  const holder = document.querySelector('script[data-file="communique.js"]');
  const bytes = Uint8Array.from(atob(holder?.textContent ?? ''), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const code = await new Response(stream).text();
  const script = document.createElement('script');
  script.type = 'module';
  const trustedTypes = Reflect.get(globalThis, 'trustedTypes');
  script.text =
    trustedTypes === undefined
      ? code
      : trustedTypes
          .createPolicy('communique-file', { createScript: (text: string) => text })
          .createScript(code);
  document.head.append(script);
}
