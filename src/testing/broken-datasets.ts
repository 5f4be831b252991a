import type { LeftOutKind, ProblemCode, ProblemSeverity } from '@/domain/problems/problem';

import { aRawDataset } from './raw-dataset';
import { drop, put, spoil, toFileText } from './spoil';

/** A file that is wrong on purpose, in one way. */
export interface BrokenDataset {
  readonly text: string;
  /** What is wrong with it, for people. */
  readonly flaw: string;
  /** The one problem that reading it gives. */
  readonly code: ProblemCode;
  readonly severity: ProblemSeverity;
  /** What that costs; a warning costs nothing. */
  readonly leftOut?: LeftOutKind;
}

const wholeFile = { severity: 'error', leftOut: 'file' } as const;

/** Files that are refused whole. */
export const refusedDatasets = {
  /** The server's page for a missing file, sent with status 200. */
  html: {
    ...wholeFile,
    text: '<!doctype html>\n<html><head><title>404 Not Found</title></head></html>\n',
    flaw: 'a web page in place of the file',
    code: 'html_page',
  },
  /** A download that broke off in the middle of a text. */
  truncated: {
    ...wholeFile,
    text: toFileText(aRawDataset()).slice(0, 4_000),
    flaw: 'the rest of the file is missing',
    code: 'truncated_json',
  },
  /** Saved before anything was written. */
  empty: { ...wholeFile, text: '\n', flaw: 'nothing in the file', code: 'empty_file' },
  /** A comma after the last theme, as JavaScript allows and JSON does not. */
  trailingComma: {
    ...wholeFile,
    text: toFileText(aRawDataset()).replace('"symbol": "cap"\n    }', '"symbol": "cap"\n    },'),
    flaw: 'a comma before a closing bracket',
    code: 'broken_json',
  },
  /** A list of records without anything around it. */
  bareList: {
    ...wholeFile,
    text: toFileText(aRawDataset().agreements),
    flaw: 'a list in place of a dataset',
    code: 'not_an_object',
  },
  /** Other data altogether. */
  otherFormat: {
    ...wholeFile,
    text: toFileText({ type: 'FeatureCollection', features: [] }),
    flaw: 'no field "format"',
    code: 'not_communique',
  },
  /** Written for a later Communiqué. */
  wrongVersion: {
    ...wholeFile,
    text: toFileText({ ...aRawDataset(), format: 'communique/2' }),
    flaw: 'format communique/2',
    code: 'other_version',
  },
  /** Nobody can say when open sets end. */
  noAsOf: {
    ...wholeFile,
    text: spoil((raw) => drop(raw, 'as_of')),
    flaw: 'no field "as_of"',
    code: 'missing_field',
  },
} as const satisfies Record<string, BrokenDataset>;

/** Files that are read without one bad part. */
export const spoiltDatasets = {
  /** An evidence entry names a source that is not in the file. */
  danglingReference: {
    text: spoil((raw) => put(raw.statements[0]?.evidence?.[0], 'source_id', 's-sample-new')),
    flaw: 'source "s-sample-new" does not exist',
    code: 'dangling_reference',
    severity: 'error',
    leftOut: 'reference',
  },
  /** A party is a person. */
  wrongKind: {
    text: spoil((raw) => put(raw.agreements[0]?.parties?.[1], 'organization_id', 'p-li-shili')),
    flaw: 'a person where an organisation belongs',
    code: 'wrong_kind_of_reference',
    severity: 'error',
    leftOut: 'party',
  },
  /** Two people share an id; the second is left out. */
  duplicateId: {
    text: spoil((raw) => raw.people.push({ id: 'p-li-shili', name: { en: 'Li Er' } })),
    flaw: 'the id "p-li-shili" stands twice',
    code: 'duplicate_id',
    severity: 'error',
    leftOut: 'person',
  },
  /** 31 June. */
  impossibleDate: {
    text: spoil((raw) => put(raw.events[1], 'date', '2025-06-31')),
    flaw: 'June has 30 days',
    code: 'bad_date',
    severity: 'error',
    leftOut: 'date',
  },
  /** An interval that runs backwards. */
  unorderedDate: {
    text: spoil((raw) => put(raw.events[1], 'date', '2025-06-26/2025-06-24')),
    flaw: 'the end comes before the start',
    code: 'bad_date',
    severity: 'error',
    leftOut: 'date',
  },
  /** A link that would run a script. */
  unsafeLink: {
    text: spoil((raw) => put(raw.sources[0], 'url', 'javascript:alert(1)')),
    flaw: 'an address that is not http or https',
    code: 'unsafe_address',
    severity: 'error',
    leftOut: 'link',
  },
  /** Absent means not looked for; null means nothing at all. */
  nullValue: {
    text: spoil((raw) => put(raw.agreements[0], 'term', null)),
    flaw: 'null',
    code: 'null_value',
    severity: 'error',
    leftOut: 'field',
  },
  /** A value that no list of values has. */
  unknownBasis: {
    text: spoil((raw) => put(raw.agreements[0]?.themes?.[0], 'basis', 'instrument text')),
    flaw: '"instrument text" for "instrument_text"',
    code: 'value_not_allowed',
    severity: 'error',
    leftOut: 'mention',
  },
  /** An agreement with itself. */
  lonelyAgreement: {
    text: spoil((raw) =>
      put(raw.agreements[0], 'parties', [{ organization_id: 'org-sample-council' }]),
    ),
    flaw: 'one party and nobody else',
    code: 'too_few_parties',
    severity: 'error',
    leftOut: 'agreement',
  },
  /** A field whose name has a slip of the pen; its content would vanish without a word. */
  misspeltField: {
    text: spoil((raw) => {
      put(raw.agreements[0], 'partys', []);
    }),
    flaw: '"partys" for "parties"',
    code: 'unknown_field',
    severity: 'warning',
  },
  /** A month that was worked out, and no word on how. */
  missingDateNote: {
    text: spoil((raw) => drop(raw.statements[0], 'date_note')),
    flaw: 'date_basis "published" without date_note',
    code: 'missing_date_note',
    severity: 'warning',
  },
} as const satisfies Record<string, BrokenDataset>;

/** All of them by name. */
export const brokenDatasets: Readonly<Record<string, BrokenDataset>> = {
  ...refusedDatasets,
  ...spoiltDatasets,
};
