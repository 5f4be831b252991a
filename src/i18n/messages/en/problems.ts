import type { Problem, ProblemCode, ProblemCounts } from '@/domain/problems/problem';
import type { TableCell } from '@/domain/problems/table-cell';
import { quoted } from '@/i18n/formats/as-in-file';
import { en as f } from '@/i18n/formats/en';

import { buildProblemWords } from '../problem-words';
import { counted, describeExpected } from './problem-expected';
import { oneOfKind } from './problem-kinds';
import { leftOutNames, nameThing } from './problem-losses';
import { cellRemedies } from './problem-own-files';
import { remedies } from './problem-remedies';
import { problemTitles } from './problem-titles';

const words = buildProblemWords({
  remedies,
  cellRemedies,
  isTheIdOf: (kind) => `It is the id of ${oneOfKind[kind]}.`,
  wholeDay: 'Write year, month and day.',
  didYouMean: (value) => `Did you mean ${value}?`,
  join: (sentences) => sentences.join(' '),
  nothing: 'nothing',
  answer: (status) => `the server’s answer ${status}`,
  counted,
  thing: nameThing,
  leftOut: leftOutNames,
  partOf: (part, thing) => `${part} (${thing})`,
  withIt: (loss, others) => `${loss}, and with it ${others}`,
  list: (names, more) => f.list([...names, ...(more > 0 ? [`${f.number(more)} more`] : [])]),
});

/** Why there is nothing to show, for a reader of the page; other problems cost the whole file only where something is lacking at its root. */
const REFUSALS: Readonly<Partial<Record<ProblemCode, string>>> = {
  not_found: 'The server has no file at the place where this page looks for its data.',
  server_error:
    'The server answered with an error instead of the data. This often passes after a while.',
  network_failure: 'The server could not be reached. The page needs a connection to load its data.',
  too_large: 'The data file is larger than this page can read.',
  empty_file: 'The data file is there, but there is nothing in it.',
  html_page:
    'Instead of the data a web page came back, as happens when a file is missing or a network asks to sign in first.',
  truncated_json: 'Only a part of the data arrived: the file breaks off before its end.',
  no_file: 'No file was chosen.',
  several_datasets: 'The files chosen hold more than one dataset, and only one can be shown.',
  unknown_file_type: 'A file of this kind cannot be opened here.',
  unreadable_file: 'The browser could not read the file.',
  too_large_here: 'The file is larger than this page can read in the way in which it is open.',
  broken_zip: 'The ZIP file is damaged or locked.',
  missing_table: 'The table "dataset" is missing, without which nothing can be shown.',
  broken_json: 'There is a slip in the data file, and it cannot be read from there on.',
  not_an_object: 'The file that arrived is not a Communiqué dataset.',
  not_communique: 'The file that arrived is not a Communiqué dataset.',
  other_version: 'The data are written for another version of this page.',
};

export const problems = {
  title: problemTitles,
  ...words,
  expected: describeExpected,
  heading: 'The data could not be read',
  refusal: (problem: Problem | undefined): string =>
    (problem && REFUSALS[problem.code]) ??
    'A part without which nothing can be shown is missing from the data file, or cannot be read.',
  list: 'Problems with the file',
  show: (v: { count: number }): string =>
    f.plural(v.count, {
      one: 'Show the problem',
      other: `Show the ${f.number(v.count)} problems`,
    }),
  partsLeftOut: (v: { count: number; isMinimum: boolean; names: string }): string =>
    `${v.isMinimum ? 'At least ' : ''}${f.number(v.count)} ${f.plural(v.count, { one: 'part', other: 'parts' })} of the data ${f.plural(v.count, { one: 'was', other: 'were' })} left out: ${v.names}.`,
  nothingLeftOut: (v: { count: number }): string =>
    `The data file should be put right in ${f.number(v.count)} ${f.plural(v.count, { one: 'place', other: 'places' })}; no record is missing because of it.`,
  more: (v: { count: number }): string =>
    `and ${f.number(v.count)} more ${f.plural(v.count, { one: 'problem', other: 'problems' })}`,
  counts: (v: ProblemCounts): string =>
    `${f.number(v.errors)} ${f.plural(v.errors, { one: 'error', other: 'errors' })}, ${f.number(v.warnings)} ${f.plural(v.warnings, { one: 'warning', other: 'warnings' })}`,
  severity: { error: 'Error', warning: 'Warning' },
  position: (v: { line: number; column: number | undefined }): string =>
    `line ${v.line}${v.column === undefined ? '' : `, column ${v.column}`}`,
  cell: (v: TableCell): string =>
    [
      ...(v.row === undefined ? [] : [`row ${v.row}`]),
      ...(v.columnName === undefined
        ? []
        : [
            v.letters === undefined
              ? `column ${quoted(v.columnName)}`
              : `column ${v.letters} (${quoted(v.columnName)})`,
          ]),
    ].join(', '),
  label: {
    where: 'Where',
    expected: 'Expected',
    found: 'Found',
    leftOut: 'Left out',
    remedy: 'Remedy',
  },
};
