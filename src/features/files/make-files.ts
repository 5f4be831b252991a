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
  const pieces: string[] = [];
  const steps = writeTables(takeApart(prepared.dataset), [tableNamed(table)], (_name, text) =>
    pieces.push(text),
  );
  await run(making, steps, (done) => done / prepared.things);
  return file(prepared, { kind: 'table', table }, pieces, 'text/csv;charset=utf-8');
}

/** The dataset's file. */
export async function makeJson(making: Making): Promise<MadeFile> {
  const { prepared, takeApart } = making;
  const pieces: string[] = [];
  const steps = writeJson(takeApart(prepared.dataset), (text) => pieces.push(text));
  await run(making, steps, (done) => done / prepared.things);
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
  const bytes: Uint8Array<ArrayBuffer>[] = [];
  const failures: Error[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) failures.push(error);
    else bytes.push(new Uint8Array(chunk));
  });
  await run(making, writeZip(zip, prepared, takeApart, codebooks), (share) => share);
  zip.end();
  const [failure] = failures;
  if (failure) throw failure;
  return file(prepared, { kind: 'zip' }, bytes, 'application/zip');
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

  // All tables grow at once, entries of a ZIP stand one after the other: texts are gathered first.
  const pieces = new Map<TableName, string[]>(TABLES.map(({ name }) => [name, []]));
  const writing = writeTables(takeApart(prepared.dataset), TABLES, (name, text) =>
    pieces.get(name)?.push(text),
  );
  for (const done of writing) yield (done / prepared.things) * 0.4;
  for (const [at, { name: table }] of TABLES.entries()) {
    const entry = start({ kind: 'table', table });
    for (const text of pieces.get(table) ?? []) {
      entry.push(strToU8(text));
      yield 0.4 + (at / TABLES.length) * 0.3;
    }
    entry.push(new Uint8Array(), true);
    pieces.delete(table);
  }
  const entry = start({ kind: 'json' });
  for (const done of jsonInto(entry, prepared, takeApart)) {
    yield 0.7 + (done / prepared.things) * 0.3;
  }
}

/** So much text goes into the ZIP at once: smaller pieces cost more than they carry. */
const JSON_PIECE = 32_768;

function* jsonInto(
  entry: ZipDeflate,
  { dataset }: PreparedFiles,
  takeApart: TakeApart,
): Generator<number, void> {
  let waiting: string[] = [];
  let length = 0;
  const flush = (isLast: boolean): void => {
    entry.push(strToU8(waiting.join('')), isLast);
    waiting = [];
    length = 0;
  };
  const writing = writeJson(takeApart(dataset), (text) => {
    waiting.push(text);
    length += text.length;
  });
  for (const done of writing) {
    if (length >= JSON_PIECE) flush(false);
    yield done;
  }
  flush(true);
}

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
  pieces: readonly (string | Uint8Array<ArrayBuffer>)[],
  type: string,
): MadeFile {
  return { name: fileName(prepared, kind), blob: new Blob([...pieces], { type }) };
}
