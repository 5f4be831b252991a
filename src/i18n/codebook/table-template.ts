import { FORMAT } from '@/domain/model/format';
import type { Language } from '@/domain/model/vocabulary';
import { BYTE_ORDER_MARK, toCsvLines } from '@/domain/tables/csv';
import { columnsOf, type Table } from '@/domain/tables/table';
import { TABLES } from '@/domain/tables/tables';

import { loadTakingAwayWords } from '../taking-away/load-taking-away-words';
import { describeTables } from './describe-tables';
import { loadCodebookWords } from './load-codebook-words';

const LINE_END = '\r\n';

/** A text file before it is handed to the browser; the text begins with a byte order mark. */
export interface TemplateFile {
  readonly name: string;
  readonly text: string;
}

/**
 * The tables of a dataset to be filled in, each with its heading alone, in the order of `TABLES`; the one row that says
 * which format it is stands already. After them the codebook in one language. Rejects if its words cannot be had.
 */
export async function tableTemplate(language: Language): Promise<readonly TemplateFile[]> {
  const [words, { files }] = await Promise.all([
    loadCodebookWords(language),
    loadTakingAwayWords(language),
  ]);
  const heading = `Communiqué: ${words.title}`;
  const codebook = [
    heading,
    '='.repeat(heading.length),
    '',
    words.reading,
    '-'.repeat(words.reading.length),
    ...words.rules.map((rule) => `- ${rule}`),
    '',
    words.tablesHeading,
    '-'.repeat(words.tablesHeading.length),
    ...describeTables(words, files.tables),
    '',
  ];
  return [
    ...TABLES.map((table) => ({
      name: `${table.name}.csv`,
      text: BYTE_ORDER_MARK + toCsvLines(rowsOf(table)),
    })),
    { name: `codebook-${language}.txt`, text: BYTE_ORDER_MARK + codebook.join(LINE_END) },
  ];
}

function rowsOf(table: Table): readonly (readonly string[])[] {
  const heading = columnsOf(table).map(({ name }) => name);
  if (table.rows !== 'frame') return [heading];
  return [heading, heading.map((name) => (name === 'format' ? FORMAT : ''))];
}
