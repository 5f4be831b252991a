import type { Problem } from '@/domain/problems/problem';

import { baseName } from './name-table';
import { refusalOf } from './own-findings';
import type { GivenFile } from './sort-files';

type OpenedZip =
  | { readonly ok: true; readonly files: readonly GivenFile[] }
  | { readonly ok: false; readonly problem: Problem };

/** Whatever else lies in an archive is named, never unpacked. */
const READABLE = /\.(?:csv|tsv|tab|json|txt)$/i;
const HEAD_BYTES = 256;

/**
 * The files in an archive. What could be read is unpacked, unless `tooMuch` has a problem with how large it says that it
 * would be; an archive that is no ZIP, is damaged or locked is a problem. Never throws.
 */
export async function openZip(
  { name, bytes }: GivenFile,
  tooMuch: (size: number) => Problem | undefined,
): Promise<OpenedZip> {
  const packed = await bytes();
  const { unzipSync } = await import('fflate');
  const names: string[] = [];
  let size = 0;
  try {
    unzipSync(packed, {
      filter: ({ name: entry, originalSize }) => {
        if (!entry.endsWith('/')) names.push(entry);
        if (isReadable(entry)) size += originalSize;
        return false;
      },
    });
    const problem = tooMuch(size);
    if (problem) return { ok: false, problem };
    const unpacked = unzipSync(packed, { filter: ({ name: entry }) => isReadable(entry) });
    const contentOf = (entry: string): Uint8Array =>
      (Object.hasOwn(unpacked, entry) ? unpacked[entry] : undefined) ?? new Uint8Array();
    return { ok: true, files: names.map((entry) => fileInZip(entry, contentOf(entry))) };
  } catch {
    const expected = { code: 'zip' } as const;
    return { ok: false, problem: refusalOf({ code: 'broken_zip', file: name, expected }) };
  }
}

function isReadable(entry: string): boolean {
  return READABLE.test(entry) && !entry.startsWith('__MACOSX/') && !baseName(entry).startsWith('.');
}

function fileInZip(name: string, content: Uint8Array): GivenFile {
  return {
    name,
    size: content.length,
    type: '',
    bytes: async () => content,
    head: async () => content.subarray(0, HEAD_BYTES),
  };
}
