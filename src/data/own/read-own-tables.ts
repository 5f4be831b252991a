import type { Problem } from '@/domain/problems/problem';
import { datasetFromTables } from '@/domain/tables/dataset-from-tables';
import { TABLE_NAMES } from '@/domain/tables/table';
import type { TablePlace } from '@/domain/tables/table-problem';

import { fingerprintOf } from '../fingerprint';
import { checkRaw, findMisfit } from '../reading/check-raw';
import { MOST_PROBLEMS, type ReadingStage } from '../reading/open-file';
import { createProblemLog } from '../reading/problem-log';
import { noteThingIds } from '../reading/thing-ids';
import { findLostCharacters } from './lost-characters';
import { mendDates } from './mend-dates';
import { type MendingLog, printable } from './own-findings';
import type { DatasetOutcome } from './own-reading';
import { createTableLog, inCells, type TableFinding } from './table-log';
import { problemOfTable } from './table-problems';
import { cellOf, type GivenTable, openTable, type TableText } from './table-texts';

/** Reads a dataset out of its tables, kindly; problems stand by file, row and column. Never throws. */
export function readOwnTables(
  texts: readonly TableText[],
  log: MendingLog,
  onStage: (stage: ReadingStage) => void,
): DatasetOutcome {
  onStage('parse');
  const given = new Map<string, GivenTable>();
  for (const text of texts) given.set(text.table, openTable(text));
  for (const { mended } of given.values()) mended.forEach(log.add);
  const fingerprint = fingerprintOf(
    texts.map(({ table, text }) => `${table} ${fingerprintOf(text)}`).join(),
  );
  const tables = new Map([...given].map(([name, { rows }]) => [name, rows]));
  const { raw, problems, placeOf } = datasetFromTables(tables);
  const fileOf = (table: string): string => given.get(table)?.file ?? `${table}.csv`;

  const findings: readonly TableFinding[] = [
    ...findLostCharacters([...given.values()]),
    ...[...given.values()].flatMap(unclosedQuote),
    ...problems.flatMap((problem) => {
      const told = problemOfTable(problem, given.get(problem.table));
      return told ? [{ problem: told, place: problem }] : [];
    }),
  ];
  const isNowhere = problems.find(({ code }) => code === 'missing_table');
  const refusal = isNowhere
    ? problemOfTable(isNowhere, given.get('dataset'))
    : findMisfit(raw, fileOf('dataset'));
  const withCell = (problem: Problem, place: TablePlace | undefined): Problem => {
    const table = place && given.get(place.table);
    const expected = inCells(problem.expected);
    return table && place
      ? { ...problem, expected, file: table.file, cell: cellOf(table, place) }
      : { ...problem, expected, file: fileOf('dataset') };
  };
  if (refusal)
    return { result: refused(withCell(refusal, placeOf(refusal.path))), form: 'csv', fingerprint };

  onStage('check');
  mendDates(raw, (path, found, readAs) => {
    const place = placeOf(path);
    const table = place && given.get(place.table);
    if (!table || !place) return;
    const cell = cellOf(table, place);
    const texts = { found: printable(found), readAs: printable(readAs) };
    log.add({ code: 'date_form', file: table.file, path, cell, ...texts });
  });
  const ids = noteThingIds(raw);
  const tableLog = createTableLog({
    log: createProblemLog('', ids, MOST_PROBLEMS),
    findings,
    placeOf,
    place: withCell,
    files: TABLE_NAMES.flatMap((name) => given.get(name)?.file ?? []),
    limit: MOST_PROBLEMS,
  });
  const dataset = checkRaw({ raw, ids, log: tableLog });
  const found = { problems: tableLog.problems(), counts: tableLog.counts() };
  return {
    result: dataset ? { ok: true, dataset, ...found } : { ok: false, ...found },
    form: 'csv',
    fingerprint,
  };
}

function refused(problem: Problem): DatasetOutcome['result'] {
  return { ok: false, problems: [problem], counts: { errors: 1, warnings: 0 } };
}

function unclosedQuote(table: GivenTable): readonly TableFinding[] {
  const { unclosedIn: row, file, table: name } = table;
  if (row === undefined) return [];
  const problem: Problem = {
    severity: 'error',
    code: 'unclosed_quote',
    file,
    path: [],
    cell: { row },
    expected: { code: 'json', syntax: 'closing_quote' },
    found: '',
    leftOut: { kind: 'row' },
  };
  return [{ problem, place: { table: name, row } }];
}
