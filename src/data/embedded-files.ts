import { DatasetError } from './dataset-error';
import { EMBEDDED_FILE, PACKED_TYPE } from './embedded-elements';
import { fileFailure, type LoadText } from './load-text';

/** The part of a document that is looked at. */
interface Holders {
  readonly querySelectorAll: (selectors: string) => Iterable<Holder>;
}

interface Holder {
  readonly textContent: string | null;
  readonly getAttribute: (name: string) => string | null;
}

/**
 * The way to the files inside a page that is one file; undefined for a page that has none. A path that the page does not
 * hold rejects with a DatasetError, as over the network. Of a file that cannot be unpacked its text comes as it stands,
 * and the reader says what is wrong with it.
 */
export function embeddedFiles(page: Holders): LoadText | undefined {
  const holders = new Map(
    [...page.querySelectorAll(`script[${EMBEDDED_FILE}]`)].map((element) => [
      element.getAttribute(EMBEDDED_FILE),
      element,
    ]),
  );
  if (holders.size === 0) return undefined;
  return async (path) => {
    const holder = holders.get(path);
    if (holder === undefined) throw new DatasetError([fileFailure(path, 'not_found')]);
    const text = holder.textContent ?? '';
    return holder.getAttribute('type') === PACKED_TYPE ? unpack(text).catch(() => text) : text;
  };
}

/** Undoes base 64 and gzip. Rejects for anything else. */
async function unpack(text: string): Promise<string> {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
}
