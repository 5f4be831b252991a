import { writeFrame, writeThings } from '@/data/write-dataset';
import type { Dataset } from '@/domain/model/dataset';
import type { Language } from '@/domain/model/vocabulary';
import { writeJson } from '@/features/files/file-texts';
import { inSlices } from '@/features/files/in-slices';
import { gatherText } from '@/features/files/text-gatherer';
import { saveFile } from '@/ui/save-file';

/** Hands a dataset to the browser as a file in the page's format; resolves with the file's name. */
export async function saveOwnJson(dataset: Dataset): Promise<string> {
  const pieces: Blob[] = [];
  const gatherer = gatherText((piece) => pieces.push(new Blob([piece])));
  const parts = { frame: writeFrame(dataset), things: writeThings(dataset) };
  await inSlices(writeJson(parts, gatherer.add), { signal: new AbortController().signal });
  gatherer.end();
  const name = `${dataset.id.replaceAll(/[^A-Za-z0-9._-]+/g, '-')}.json`;
  saveFile(new Blob(pieces, { type: 'application/json' }), name);
  return name;
}

/** Hands empty tables with their codebook to the browser; resolves with the file's name. */
export async function saveTemplate(language: Language): Promise<string> {
  const [{ strToU8, zipSync }, { tableTemplate }] = await Promise.all([
    import('fflate'),
    import('@/i18n/codebook/table-template'),
  ]);
  const files = await tableTemplate(language);
  const bytes = zipSync(Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)])));
  const name = `communique-template-${language}.zip`;
  saveFile(new Blob([new Uint8Array(bytes)], { type: 'application/zip' }), name);
  return name;
}
