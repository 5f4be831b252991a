import type { LoadText } from '@/data/load-text';
import { saveFile } from '@/ui/save-file';

/** A way to put a file that is inside the page among the reader's downloads, by its path. */
export function saveFrom(load: LoadText): (path: string) => void {
  return (path) => {
    void load(path, new AbortController().signal).then((text) => {
      const file = new Blob([text], { type: 'application/json' });
      saveFile(file, path.split('/').at(-1) ?? path);
    });
  };
}
