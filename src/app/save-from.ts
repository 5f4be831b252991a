import type { LoadText } from '@/data/load-text';

/** The browser reads the address some time after the click. */
const KEPT_MS = 60_000;

/** A way to put a file that is inside the page among the reader's downloads, by its path. */
export function saveFrom(load: LoadText): (path: string) => void {
  return (path) => {
    void load(path, new AbortController().signal).then((text) => {
      const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
      const link = document.createElement('a');
      link.href = address;
      link.download = path.split('/').at(-1) ?? path;
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
    });
  };
}
