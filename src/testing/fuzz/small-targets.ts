import fc from 'fast-check';

import { readDataset } from '@/data/read-dataset';
import { checkTexts } from '@/data/reading/check-texts';
import { createTrace } from '@/data/reading/loss-trace';
import { createProblemLog } from '@/data/reading/problem-log';
import { noteThingIds } from '@/data/reading/thing-ids';
import { countWords } from '@/data/reading/words';
import { writeFrame, writeThings } from '@/data/write-dataset';
import { closeOpenEnd } from '@/domain/dates/close-open-end';
import { compareDates } from '@/domain/dates/compare-dates';
import { parseEdtf } from '@/domain/dates/parse-edtf';
import { fold, foldForIndex, foldQuery, matchesQuery } from '@/domain/fold/fold';
import { correctionHref } from '@/domain/reading/correction-href';
import { readReferenceNumber, referenceNumber } from '@/domain/reference/reference-number';
import { formatPlaylist, parsePlaylist } from '@/domain/scenes/playlist';
import { tablesOf } from '@/domain/tables/all-rows';
import { fromCsv, toCsvLines } from '@/domain/tables/csv';
import { datasetFromTables } from '@/domain/tables/dataset-from-tables';
import { markOfDate } from '@/domain/timeline/date-mark';
import { parseQuery, toQuery } from '@/domain/view-state/query';
import { embeddedView, wholePage } from '@/domain/view-state/shared-view';
import { EMBEDS } from '@/domain/view-state/view-state';
import { formatsFor } from '@/i18n/formats/formats-for';
import { shownText } from '@/i18n/i18n-context';
import { steadyText } from '@/i18n/steady-text';

import { aRawDataset } from '../raw-dataset';
import { faultsOfReading } from './faults-of-reading';
import { anyTextMutation, mutateText } from './mutate-text';
import { anyText, EDGE_DATES } from './poison';
import { aTarget, type Target } from './target';

const FORMATS = [formatsFor('en'), formatsFor('az'), formatsFor('zh-Hans')];

const edtfText = fc.oneof(
  fc
    .tuple(fc.constantFrom(...EDGE_DATES), fc.array(anyTextMutation, { maxLength: 3 }))
    .map(([text, mutations]) => mutations.reduce(mutateText, text)),
  fc.stringMatching(
    /^[[{]?[-+Y]?[0-9X]{0,5}(?:-[0-9X]{0,2}){0,2}[?~%]?(?:\/|\.\.|,)?[0-9X-]{0,10}[\]}?~%]?$/,
  ),
  anyText,
  fc
    .tuple(fc.constantFrom('[', '2020,', '2020/', 'X', '?', '[['), fc.nat(5_000))
    .map(([unit, times]) => unit.repeat(times)),
);

const dates = aTarget('EDTF', 10, edtfText, (text) => {
  const outcome = parseEdtf(text);
  if (!outcome.ok) return { characters: text.length, faults: [], problems: [outcome.reason] };
  const { date } = outcome;
  const closed = closeOpenEnd(date, 20_000);
  const mark = markOfDate(closed, 'stated');
  const said = FORMATS.flatMap((f) => [f.date(closed), f.dateWithBasis(date, 'context', 'short')]);
  return {
    characters: text.length,
    faults: [
      ...(date.edtf === text ? [] : ['the text of the date is another']),
      ...(date.earliest <= date.latest ? [] : ['ends before it begins']),
      ...(compareDates(date, date) === 0 ? [] : ['is not as early as itself']),
      ...(Number.isFinite(mark.anchor) ? [] : ['a mark without a place']),
      ...(said.some((words) => words === '' || /undefined|NaN|Infinity/.test(words))
        ? ['no words for it']
        : []),
    ],
  };
});

const KEYS =
  'dataset q theme org person kind side from to dates disagreements record view lang scheme scale now motion present scenes kiosk speaker qr embed __proto__'.split(
    ' ',
  );

const queryText = fc.oneof(
  fc
    .array(fc.tuple(fc.constantFrom(...KEYS), anyText), { maxLength: 8 })
    .map((pairs) => pairs.map(([key, text]) => `${key}=${text}`).join('&')),
  fc
    .array(fc.tuple(fc.constantFrom(...KEYS), anyText), { maxLength: 8 })
    .map((pairs) => new URLSearchParams(pairs).toString()),
  fc.string({ unit: 'binary' }),
);

const addresses = aTarget('address', 8, queryText, (query) => {
  const state = parseQuery(query);
  const written = toQuery(state);
  const again = parseQuery(written);
  const looks = { language: 'az', scheme: 'dark', scale: 1.5 } as const;
  for (const embed of EMBEDS) toQuery(wholePage(embeddedView(state, embed, looks)));
  const isSame = JSON.stringify(again) === JSON.stringify(state) && toQuery(again) === written;
  return { characters: query.length, faults: isSame ? [] : [`written as ${written}`] };
});

const csvText = fc.oneof(
  fc.array(fc.array(anyText, { minLength: 1, maxLength: 5 }), { maxLength: 6 }).map(toCsvLines),
  fc
    .array(fc.constantFrom('"', ',', ';', '\t', '\r\n', '\n', '\r', 'a', ' ', '\uFEFF', "'", '='), {
      maxLength: 60,
    })
    .map((parts) => parts.join('')),
);

const csv = aTarget('CSV', 5, csvText, (body) => {
  // The heading tells how lines end and what parts cells; its names need no quotation marks.
  const text = `a,b\r\n${body}`;
  const rows = fromCsv(text);
  const isSame = JSON.stringify(fromCsv(toCsvLines(rows))) === JSON.stringify(rows);
  const isText = rows.every((row) => row.every((cell) => typeof cell === 'string'));
  return {
    characters: text.length,
    faults: [
      ...(isText ? [] : ['a cell is no text']),
      ...(isSame || isBare(rows) ? [] : ['other rows when written again']),
    ],
  };
});

/** A last line of one empty cell is taken for the end of the file. */
function isBare(rows: readonly (readonly string[])[]): boolean {
  return rows.some((row) => row.length === 1 && row[0] === '');
}

const anyTables = fc.record({
  table: fc.nat(40),
  mutations: fc.array(anyTextMutation, { minLength: 1, maxLength: 4 }),
  cells: fc.array(fc.tuple(fc.nat(100), fc.nat(100), anyText), { maxLength: 6 }),
});

const tables = aTarget('tables', 4, anyTables, async ({ table, mutations, cells }) => {
  const own = await sampleTables();
  const names = [...own.keys()];
  const name = names[table % names.length] ?? '';
  const rows = (own.get(name) ?? []).map((row) => [...row]);
  for (const [down, right, text] of cells) {
    const row = rows[down % Math.max(1, rows.length)];
    if (row !== undefined) row[right % Math.max(1, row.length)] = text;
  }
  const text = mutations.reduce(mutateText, toCsvLines(rows));
  const { raw, problems, placeOf } = datasetFromTables(new Map(own).set(name, fromCsv(text)));
  const json = JSON.stringify(raw);
  const result = await readDataset(json, 'tables.json');
  for (const { path } of result.problems) placeOf(path);
  return {
    characters: text.length + json.length,
    problems: [...problems, ...result.problems].map(({ code }) => code),
    isDataset: result.ok,
    faults: faultsOfReading(result, json),
  };
});

let madeTables: ReadonlyMap<string, readonly (readonly string[])[]> | undefined;

async function sampleTables(): Promise<ReadonlyMap<string, readonly (readonly string[])[]>> {
  if (madeTables === undefined) {
    const result = await readDataset(JSON.stringify(aRawDataset()), 'sample.json');
    if (!result.ok) throw new Error('The sample does not read');
    const { dataset } = result;
    madeTables = tablesOf({ frame: writeFrame(dataset), things: writeThings(dataset) });
  }
  return madeTables;
}

const anyLongText = fc.oneof(
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }), fc.constant(20_000))
      .map(([unit, times]) => unit.repeat(times)),
  },
  { weight: 20, arbitrary: anyText },
  { weight: 20, arbitrary: fc.array(anyText, { maxLength: 8 }).map((parts) => parts.join(' ')) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(anyText, fc.oneof(fc.nat(3_000), fc.constant(20_000)))
      .map(([text, times]) => text.repeat(times)),
  },
);

const texts = aTarget('text', 8, fc.tuple(anyLongText, anyText), ([text, query]) => {
  const folded = fold(text);
  const number = referenceNumber(text);
  const reading = readReferenceNumber(number);
  readReferenceNumber(text);
  const log = createProblemLog('text', noteThingIds(text), 50);
  checkTexts({ text, list: [query] }, log, createTrace());
  const steady = steadyText(text);
  const playlist = parsePlaylist(text);
  const again = playlist && parsePlaylist(formatPlaylist(playlist));
  shownText({ en: text }, 'az');
  countWords(text);
  correctionHref('mailto:a@example.org', { subject: text, body: query });
  return {
    characters: text.length + query.length,
    problems: log.problems().map(({ code }) => code),
    faults: [
      ...(fold(folded) === folded ? [] : ['folding twice changes something']),
      ...(matchesQuery(foldForIndex([text]), foldQuery(text)) ? [] : ['does not find itself']),
      ...(typeof matchesQuery(foldForIndex([text]), foldQuery(query)) === 'boolean' ? [] : ['?']),
      ...(reading?.isRight === true && reading.number === number ? [] : ['a wrong number']),
      ...(steadyText(steady) === steady ? [] : ['not steady']),
      ...(JSON.stringify(again) === JSON.stringify(playlist) ? [] : ['another playlist']),
      ...log
        .problems()
        .flatMap(({ found }) => (found.length <= 62 ? [] : [`found is long: ${found}`])),
    ],
  };
});

/** Parsers and formats that take a text. */
export const SMALL_TARGETS: readonly Target[] = [dates, addresses, csv, tables, texts];
