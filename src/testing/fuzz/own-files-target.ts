import fc from 'fast-check';
import { zipSync } from 'fflate';

import type { OwnResult } from '@/data/own/own-files';
import { readOwnFiles } from '@/data/own/read-own-files';
import { readDataset } from '@/data/read-dataset';
import { problems as words } from '@/i18n/messages/zh-hans/problems';

import { aFile, tableTexts } from '../own-files';
import { aRawDataset } from '../raw-dataset';
import { anyFileCase, textOf } from './file-case';
import { anyTextMutation, mutateText } from './mutate-text';
import { anyText, EDGE_DATES } from './poison';
import { aTarget, type Target } from './target';

/** What people and their programs do to a file. */
const HABITS = {
  curlyQuotes: (text: string) => text.replaceAll(/"([^"\n]*)"/g, '“$1”'),
  trailingCommas: (text: string) => text.replaceAll(/([}\]])/g, ',$1'),
  dottedDates: (text: string) => text.replaceAll(/(\d{4})-(\d\d)-(\d\d)/g, '$3.$2.$1'),
  semicolons: (text: string) => text.replaceAll(',', ';'),
  otherLineEnds: (text: string) => text.replaceAll('\r\n', '\r'),
  noBreakSpaces: (text: string) => text.replaceAll(' ', '\u00A0'),
  comments: (text: string) => text.replaceAll('\n', ' // so\n'),
} as const;

const HABIT_NAMES = [
  'curlyQuotes',
  'trailingCommas',
  'dottedDates',
  'semicolons',
  'otherLineEnds',
  'noBreakSpaces',
  'comments',
] as const;

const anyOwnCase = fc.record({
  form: fc.constantFrom('json' as const, 'tables' as const, 'zip' as const),
  file: anyFileCase(40),
  habits: fc.uniqueArray(fc.constantFrom(...HABIT_NAMES), { maxLength: 2 }),
  /** Changes to one of the files. */
  changes: fc.array(
    fc.record({
      file: fc.nat(40),
      mutation: anyTextMutation,
      name: fc.option(anyText, { nil: undefined }),
    }),
    { maxLength: 3 },
  ),
  dates: fc.array(fc.constantFrom(...EDGE_DATES), { maxLength: 3 }),
  left: fc.nat(40),
  encoding: fc.constantFrom('utf-8' as const, 'utf-16' as const, 'latin1' as const),
  bytes: fc.array(fc.tuple(fc.nat(1_000_000), fc.nat(255)), { maxLength: 3 }),
});

type OwnCase = typeof anyOwnCase extends fc.Arbitrary<infer Case> ? Case : never;

/** A reader's own files, as they come from Notepad, a spreadsheet or an archive. */
export const OWN_FILES_TARGET: Target = aTarget('own files', 10, anyOwnCase, async (given) => {
  const files = await filesOf(given);
  const result = await readOwnFiles(files);
  const { problems, mended } = result;
  return {
    characters: files.reduce((sum, { size }) => sum + size, 0),
    problems: [...problems, ...mended].map(({ code }) => code),
    isDataset: result.ok,
    faults: faultsOf(result),
  };
});

function faultsOf(result: OwnResult): readonly string[] {
  const { problems, counts } = result;
  const isUnsaid = problems.some(
    (problem) => words.title[problem.code] === '' || words.remedy(problem) === '',
  );
  return [
    ...(isUnsaid ? ['a problem without words'] : []),
    ...(!result.ok && counts.errors === 0 ? ['refused without a reason'] : []),
    ...(problems.length <= counts.errors + counts.warnings ? [] : ['more told than counted']),
  ];
}

/** A name that the archive's maker stumbles over; put in afterwards, as somebody with bad intent would. */
const PROTO = '__proto__';
const STAND_IN = '__prot0__';

async function filesOf(given: OwnCase): Promise<readonly File[]> {
  const texts = await textsOf(given);
  for (const { file, mutation, name } of given.changes) {
    const entry = texts[file % Math.max(1, texts.length)];
    if (entry === undefined) continue;
    entry.text = mutateText(entry.text, mutation);
    entry.name = name ?? entry.name;
  }
  const contents = texts.map(({ name, text }) => [name, encode(text, given)] as const);
  if (given.form !== 'zip') return contents.map(([name, bytes]) => aFile(name, bytes));
  const packed = zipSync(
    Object.fromEntries(contents.map(([name, bytes]) => [name.replace(PROTO, STAND_IN), bytes])),
    { level: 1 },
  );
  const named = Buffer.from(packed).toString('latin1').replaceAll(STAND_IN, PROTO);
  const archive = Uint8Array.from(Buffer.from(named, 'latin1'));
  return [aFile('own.zip', spoilt(archive, given.bytes))];
}

async function textsOf({
  form,
  file,
  habits,
  dates,
  left,
}: OwnCase): Promise<{ name: string; text: string }[]> {
  const texts =
    form === 'json'
      ? [{ name: 'own.json', text: textOf(file) }]
      : [...(await sampleTables())]
          .map(([name, text]) => ({ name: `${name}.csv`, text }))
          .filter((_, at) => at !== left);
  return texts.map(({ name, text }) => ({
    name,
    text: habits.reduce(
      (changed, habit) => HABITS[habit](changed),
      dates.reduce((changed, date) => changed.replace(/\d{4}-\d\d-\d\d/, () => date), text),
    ),
  }));
}

let madeTables: ReadonlyMap<string, string> | undefined;

async function sampleTables(): Promise<ReadonlyMap<string, string>> {
  if (madeTables === undefined) {
    const result = await readDataset(JSON.stringify(aRawDataset()), 'sample.json');
    if (!result.ok) throw new Error('The sample does not read');
    madeTables = tableTexts(result.dataset);
  }
  return madeTables;
}

function encode(text: string, { form, encoding, bytes }: OwnCase): Uint8Array<ArrayBuffer> {
  const plain =
    encoding === 'utf-8'
      ? new TextEncoder().encode(text)
      : Uint8Array.from(Buffer.from(`\uFEFF${text}`, encoding === 'latin1' ? 'latin1' : 'utf16le'));
  return spoilt(plain, form === 'zip' ? [] : bytes);
}

function spoilt(
  content: Uint8Array<ArrayBuffer>,
  bytes: readonly (readonly [number, number])[],
): Uint8Array<ArrayBuffer> {
  const changed = content.slice();
  for (const [at, byte] of changed.length === 0 ? [] : bytes) changed[at % changed.length] = byte;
  return changed;
}
