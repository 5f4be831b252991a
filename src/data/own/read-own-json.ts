import type { Mending } from '@/domain/problems/mending';

import { fingerprintOf } from '../fingerprint';
import { readDataset } from '../read-dataset';
import { findJsonPositions } from '../reading/json-positions';
import type { ReadingStage } from '../reading/open-file';
import { decodeText } from './decode-text';
import { linesAndColumns } from './lines-and-columns';
import { mendDates } from './mend-dates';
import { type MendedText, mendJson } from './mend-json';
import { type MendingLog, MOST_MENDINGS, printable } from './own-findings';
import type { DatasetOutcome } from './own-reading';
import type { GivenFile } from './sort-files';

/** Longer texts were not typed by hand: what is wrong with them is said, not put right. */
const LONGEST_MENDED = 32 * 2 ** 20;

/** Reads one dataset file, kindly: see `mendJson` and `mendDates`. */
export async function readOwnJson(
  file: GivenFile,
  log: MendingLog,
  onStage: (stage: ReadingStage) => void,
): Promise<DatasetOutcome> {
  const { text, met } = decodeText(await file.bytes());
  const name = file.name;
  if (met) log.add({ code: met, file: name, path: [], found: '', readAs: '' });
  let read = text;
  let signs: Pick<MendedText, 'mendings' | 'count'> = { mendings: [], count: 0 };
  const dates: Pick<Mending, 'path' | 'found' | 'readAs'>[] = [];
  const result = await readDataset(text, name, {
    onStage,
    mend: (given) => {
      if (given.length > LONGEST_MENDED) return given;
      const mended = mendJson(given);
      read = mended.text;
      signs = mended;
      return mended.text;
    },
    amend: (raw) => mendDates(raw, (path, found, readAs) => dates.push({ path, found, readAs })),
  });
  await addMendings({ file: name, text: read, signs, dates, log });
  return { result, form: 'json', fingerprint: fingerprintOf(text) };
}

interface Mended {
  readonly file: string;
  readonly text: string;
  readonly signs: Pick<MendedText, 'mendings' | 'count'>;
  readonly dates: readonly Pick<Mending, 'path' | 'found' | 'readAs'>[];
  readonly log: MendingLog;
}

async function addMendings({ file, text, signs, dates, log }: Mended): Promise<void> {
  const { mendings, count } = signs;
  const offsets = mendings.map(({ offset }) => offset);
  const places = linesAndColumns(text, offsets);
  mendings.forEach(({ code, path, found, readAs }, at) => {
    log.add({ code, file, path, ...places[at], found, readAs });
  });
  log.addUntold(count - mendings.length);
  if (dates.length === 0) return;
  const { ofValue } = await findJsonPositions(
    text,
    dates.slice(0, MOST_MENDINGS).map(({ path }) => path),
  );
  for (const { path, found, readAs } of dates) {
    const { line, column } = ofValue(path) ?? {};
    const place = line !== undefined && column !== undefined ? { line, column } : {};
    log.add({
      code: 'date_form',
      file,
      path,
      ...place,
      found: printable(found),
      readAs: printable(readAs),
    });
  }
}
