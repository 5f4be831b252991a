import { strToU8, Zip, ZipDeflate } from 'fflate';

import { toCsvLines, BYTE_ORDER_MARK } from '@/domain/tables/csv';
import type { TableName } from '@/domain/tables/table';
import { tableNamed, TABLES } from '@/domain/tables/tables';
import { loadCodebookWords } from '@/i18n/codebook/load-codebook-words';

import { type CodebookSpeaker, codebookRows, codebookText, licenceText } from './codebook-text';
import { type FileKind, fileName } from './file-name';
import { writeJson, writeTables } from './file-texts';
import { inSlices } from './in-slices';
import type { PreparedFiles, TakeApart } from './prepared-files';
import type { Speaker } from './speakers';
import { gatherText, type TextGatherer } from './text-gatherer';

/** A file to hand to the browser. */
export interface MadeFile {
  readonly name: string;
  readonly blob: Blob;
}

interface Making {
  readonly prepared: PreparedFiles;
  readonly takeApart: TakeApart;
  readonly signal: AbortSignal;
  /** Hears how much is done, from 0 to 1. */
  readonly onShare: (share: number) => void;
}

/** One table as CSV. */
export async function makeTable(making: Making, table: TableName): Promise<MadeFile> {
  const { prepared, takeApart } = making;
  // Encoded as they come: the whole text at once would hold up the page.
  const pieces: Blob[] = [];
  const gatherer = gatherText((piece) => pieces.push(new Blob([piece])));
  const parts = takeApart(prepared.dataset);
  const steps = writeTables(parts, [tableNamed(table)], (_name, text) => gatherer.add(text));
  await run(making, steps, (done) => done / prepared.things);
  gatherer.end();
  return file(prepared, { kind: 'table', table }, pieces, 'text/csv;charset=utf-8');
}

/** The dataset's file. */
export async function makeJson(making: Making): Promise<MadeFile> {
  const { prepared, takeApart } = making;
  // Encoded as they come: the whole text at once would hold up the page.
  const pieces: Blob[] = [];
  const gatherer = gatherText((piece) => pieces.push(new Blob([piece])));
  const steps = writeJson(takeApart(prepared.dataset), gatherer.add);
  await run(making, steps, (done) => done / prepared.things);
  gatherer.end();
  return file(prepared, { kind: 'json' }, pieces, 'application/json');
}

/** The codebook in one language. */
export async function makeCodebook({ prepared }: Making, speaker: Speaker): Promise<MadeFile> {
  const words = await loadCodebookWords(speaker.language);
  const text = codebookText(prepared, { speaker, words });
  const { language } = speaker;
  return file(prepared, { kind: 'codebook', language }, [text], 'text/plain;charset=utf-8');
}

/** The time of every file in the ZIP: the same content gives the same bytes. Earlier times do not exist there. */
const ZIP_TIME = new Date(1980, 0, 1);

/** Thousands of small pieces would hold up the page when they are put together, one large one when it is made. */
const BLOB_BYTES = 1_048_576;

/** Everything: tables, the dataset's file, the codebook in every language, the licence. */
export async function makeZip(making: Making): Promise<MadeFile> {
  const { prepared, takeApart, signal } = making;
  const codebooks: readonly CodebookSpeaker[] = await Promise.all(
    prepared.speakers.map(async (speaker) => ({
      speaker,
      words: await loadCodebookWords(speaker.language),
    })),
  );
  signal.throwIfAborted();
  const pieces: Blob[] = [];
  let chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const flush = (): void => {
    pieces.push(new Blob(chunks));
    chunks = [];
    length = 0;
  };
  const failures: Error[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) failures.push(error);
    chunks.push(new Uint8Array(chunk));
    length += chunk.length;
    if (length >= BLOB_BYTES) flush();
  });
  await run(making, writeZip(zip, prepared, takeApart, codebooks), (share) => share);
  zip.end();
  flush();
  const [failure] = failures;
  if (failure) throw failure;
  return file(prepared, { kind: 'zip' }, pieces, 'application/zip');
}

/** Fills a ZIP file by file, each in pieces, so that the page can answer between any two. Yields the share done. */
function* writeZip(
  zip: Zip,
  prepared: PreparedFiles,
  takeApart: TakeApart,
  codebooks: readonly CodebookSpeaker[],
): Generator<number, void> {
  const start = (kind: FileKind): ZipDeflate => {
    const entry = new ZipDeflate(fileName(prepared, kind), { level: 6 });
    entry.mtime = ZIP_TIME;
    zip.add(entry);
    return entry;
  };
  const put = (kind: FileKind, text: string): void => {
    start(kind).push(strToU8(text), true);
  };
  put({ kind: 'licence' }, licenceText(prepared, codebooks));
  for (const codebook of codebooks) {
    const { language } = codebook.speaker;
    put({ kind: 'codebook', language }, codebookText(prepared, codebook));
    yield 0;
  }
  put({ kind: 'columns' }, BYTE_ORDER_MARK + toCsvLines(codebookRows(codebooks)));

  // All tables grow at once; the ZIP itself puts them one after the other.
  const entries = new Map<TableName, TextGatherer & { readonly entry: ZipDeflate }>(
    TABLES.map(({ name: table }) => {
      const entry = start({ kind: 'table', table });
      return [table, { entry, ...gatherText((text) => entry.push(strToU8(text)), ZIP_PIECE) }];
    }),
  );
  const things = Math.max(1, prepared.things);
  const writing = writeTables(takeApart(prepared.dataset), TABLES, (name, text) =>
    entries.get(name)?.add(text),
  );
  for (const done of writing) yield (done / things) * 0.6;
  for (const { entry, end } of entries.values()) {
    end();
    entry.push(new Uint8Array(), true);
    yield 0.6;
  }
  const entry = start({ kind: 'json' });
  const gatherer = gatherText((text) => entry.push(strToU8(text)), ZIP_PIECE);
  for (const done of writeJson(takeApart(prepared.dataset), gatherer.add)) {
    yield 0.6 + (done / things) * 0.4;
  }
  gatherer.end();
  entry.push(new Uint8Array(), true);
}

/** So much text is compressed at once: a few milliseconds of work. */
const ZIP_PIECE = 32_768;

async function run(
  { signal, onShare }: Making,
  steps: Generator<number, void>,
  shareOf: (step: number) => number,
): Promise<void> {
  await inSlices(steps, { signal, onStep: (step) => onShare(shareOf(step)) });
}

function file(
  prepared: PreparedFiles,
  kind: FileKind,
  pieces: readonly BlobPart[],
  type: string,
): MadeFile {
  return { name: fileName(prepared, kind), blob: new Blob([...pieces], { type }) };
}
