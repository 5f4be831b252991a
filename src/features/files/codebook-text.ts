import { BYTE_ORDER_MARK } from '@/domain/tables/csv';
import { columnsOf, type Table } from '@/domain/tables/table';
import { TABLES } from '@/domain/tables/tables';
import { describeTables } from '@/i18n/codebook/describe-tables';
import type { CodebookWords } from '@/i18n/codebook/load-codebook-words';

import { filtersInWords } from './describe-selection';
import type { PreparedFiles } from './prepared-files';
import type { Speaker } from './speakers';

const LINE_END = '\r\n';

/** One speaker with the words of the codebook. */
export interface CodebookSpeaker {
  readonly speaker: Speaker;
  readonly words: CodebookWords;
}

/** The codebook in one language: what the files are, every table and column, licence and citation. Plain text. */
export function codebookText(prepared: PreparedFiles, { speaker, words }: CodebookSpeaker): string {
  const { rows } = prepared;
  const tables = describeTables(words, speaker.files.tables, (table) => rows.get(table) ?? 0);
  return textOf([
    ...opening(prepared, { speaker, words }),
    ...section(words.reading),
    ...words.rules.map((rule) => `- ${rule}`),
    ...section(words.tablesHeading),
    ...tables,
    ...section(words.licenceHeading),
    ...licenceLines(prepared, words),
    ...section(words.citationHeading),
    ...citationLines(prepared, { speaker, words }),
  ]);
}

/** The licence and the citation alone, one language after the other. */
export function licenceText(prepared: PreparedFiles, speakers: readonly CodebookSpeaker[]): string {
  return textOf(
    speakers.flatMap((speaker, at) => [
      ...(at === 0 ? [] : ['']),
      ...titleLines(prepared, speaker),
      ...licenceLines(prepared, speaker.words),
      ...citationLines(prepared, speaker),
    ]),
  );
}

/** The codebook as rows of a table, its meanings in every language. */
export function codebookRows(speakers: readonly CodebookSpeaker[]): readonly (readonly string[])[] {
  const heading = ['table', 'column', 'kind', 'required', 'values'];
  const endings = speakers.map(
    ({ speaker }) => `meaning_${speaker.language.toLowerCase().replaceAll('-', '_')}`,
  );
  const rowsOf = (table: Table): readonly (readonly string[])[] =>
    columnsOf(table).map(({ name, kind, isRequired, values = [], meaning }) => [
      table.name,
      name,
      kind,
      String(isRequired),
      values.join('|'),
      ...speakers.map(({ words }) => words.meanings[meaning]),
    ]);
  return [[...heading, ...endings], ...TABLES.flatMap(rowsOf)];
}

function titleLines(
  { dataset, taking }: PreparedFiles,
  { speaker, words }: CodebookSpeaker,
): string[] {
  const { language, i18n } = speaker;
  const title = dataset.title[language] ?? dataset.title.en;
  const version = words.version({ version: dataset.version, asOf: i18n.f.date(dataset.asOf) });
  const { localFile } = taking.index.dataset;
  return [title, version, ...(localFile === undefined ? [] : [`${i18n.m.local.mark(localFile)}.`])];
}

function opening(prepared: PreparedFiles, codebook: CodebookSpeaker): string[] {
  const { taking, isSelection, dataset } = prepared;
  const { files, i18n } = codebook.speaker;
  const { selection } = files;
  const shown = dataset.agreements.length + dataset.events.length + dataset.statements.length;
  const total = taking.index.records.length;
  const filters = filtersInWords(taking, codebook.speaker);
  const heading = `Communiqué: ${codebook.words.title}`;
  return [
    heading,
    '='.repeat(heading.length),
    ...titleLines(prepared, codebook),
    isSelection ? selection.summary({ shown, total }) : files.whole({ total }),
    ...(isSelection && filters.length > 0 ? [selection.filters({ filters })] : []),
    selection.taken({ day: i18n.f.date(taking.day) }),
    ...(taking.link === undefined ? [] : [selection.from({ link: taking.link })]),
  ];
}

function section(heading: string): string[] {
  return ['', heading, '-'.repeat(heading.length)];
}

function licenceLines({ dataset: { licence } }: PreparedFiles, words: CodebookWords): string[] {
  return [words.licence({ licence }), ...(licence === 'CC-BY-4.0' ? [words.ccBy] : [])];
}

function citationLines(
  { dataset, taking }: PreparedFiles,
  { speaker, words }: CodebookSpeaker,
): string[] {
  const title = dataset.title[speaker.language] ?? dataset.title.en;
  const asOf = speaker.i18n.f.date(dataset.asOf);
  const cited = words.citation({ title, version: dataset.version, asOf });
  const { localFile } = taking.index.dataset;
  return [
    cited,
    ...(localFile === undefined ? [] : [`${speaker.i18n.m.local.mark(localFile)}.`]),
    ...(taking.link === undefined ? [] : [taking.link]),
  ];
}

function textOf(lines: readonly string[]): string {
  return BYTE_ORDER_MARK + lines.join(LINE_END) + LINE_END;
}
