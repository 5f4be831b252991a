import type { EdtfProblem } from '@/domain/dates/edtf-problem';
import {
  type CountedUnit,
  type Expected,
  type JsonSyntaxCode,
  THING_KINDS,
  type ThingKind,
} from '@/domain/problems/problem';
import { quoted, quotedList } from '@/i18n/formats/as-in-file';
import { en as f } from '@/i18n/formats/en';

import { isPhrase } from '../problem-words';
import { oneOfKind } from './problem-kinds';

/** What keeps a text from being a date; stands after the date that was expected. */
const DATE_REASONS: Readonly<Record<EdtfProblem, string>> = {
  empty: 'this one is empty',
  spaces: 'this one has a space in it',
  time_of_day: 'this one has a time of day',
  year_not_first: 'in this one the year does not come first',
  wrong_separator: 'in this one year, month and day are not joined by hyphens',
  missing_zero: 'month and day need two digits, as in 2025-06-04',
  impossible_year: 'there is no such year',
  impossible_month: 'there is no such month',
  season: 'seasons and quarters are not used here',
  impossible_day: 'the month has no such day',
  misplaced_unspecified: 'X stands only in the last places',
  misplaced_qualifier: '?, ~ or % stands only once, at the end',
  unordered_interval: 'this one ends before it starts',
  unordered_set: 'in this one the dates do not follow each other',
  malformed_set: 'in this one the brackets or dots are not in order',
  no_known_date: 'of this one no end is known',
  not_edtf: 'this one is in no form that is known',
};

/** What a text that is no JSON lacks at the place where reading stopped. */
const JSON_SYNTAX: Readonly<Record<JsonSyntaxCode, string>> = {
  value: 'a value: a text in "quotation marks", a number, true, false, [ … ] or { … }',
  field_name: 'the name of a field in "quotation marks"',
  colon: 'a colon between the name of the field and its value',
  comma: 'a comma before this',
  comma_too_many: 'no comma before a closing bracket',
  closing_brace: 'a closing brace }',
  closing_bracket: 'a closing bracket ]',
  closing_quote: 'a closing quotation mark "',
  number: 'a number written as 12 or 0.5',
  escape: 'a second backslash: \\\\ for one backslash',
  end_of_file: 'nothing more after the last closing brace',
  no_comment: 'no comments: JSON does not have them',
  no_line_break_in_text: 'no tabs or line breaks inside a text',
  valid_json: 'valid JSON',
};

const UNITS: Readonly<Record<CountedUnit, (count: number) => string>> = {
  words: (count) => f.plural(count, { one: 'word', other: 'words' }),
  sides: (count) => f.plural(count, { one: 'side', other: 'sides' }),
  headline_themes: (count) => f.plural(count, { one: 'headline theme', other: 'headline themes' }),
  mebibytes: () => 'MiB',
};

const SIMPLE = {
  text: 'a text that is not empty',
  text_or_number: 'a text, a number, or a text by language',
  true_or_false: 'true or false, without quotation marks',
  list: 'a list [ … ]',
  object: 'an object { … }',
  one_field_each: 'every field once',
  day: 'a day written as 2025-06-24',
  id: 'letters, digits, hyphens, dots and underscores, beginning with a letter or digit',
  unused_id: 'an id that nothing else has',
  area_code: 'two capital letters as "AZ", or "INT"',
  language_tag: 'a language code as "en", "az" or "zh-Hans"',
  file_name: 'the name of a .json file beside the catalog',
  different_values: 'every value once',
  start_before_end: 'a start before the end',
  no_circle: 'the id of something that does not lead back here',
  not_in_not_reported: 'either the field or its name in "not_reported"',
  source_read_whole: 'a source with "read": "whole"',
  visit: 'an event with "classification": "visit"',
  utf8: 'a file saved with the encoding UTF-8',
  no_direction_control: 'a text without characters that turn its direction',
  visible_characters: 'a text of which every character can be seen',
  printable_characters: 'letters and signs that can be shown',
  one_alphabet: 'every word in the letters of one alphabet',
  normal_form: 'text in the Unicode form NFC',
  file: 'the file',
  own_files: 'one .json file, the .csv tables of one dataset, or one .zip file with such tables',
  zip: 'a ZIP file that can be unpacked without a password',
  one_table_each: 'one file for each table',
  one_column_each: 'every column once',
  cells_of_heading: 'no more cells than the heading has',
  one_row: 'one row',
  one_row_each: 'a row_id that no other row has',
} as const;

/** What should have stood there, as a phrase after "Expected". */
export function describeExpected(expected: Expected): string {
  if (isPhrase(SIMPLE, expected)) return SIMPLE[expected.code];
  switch (expected.code) {
    case 'text_by_language':
      return `a text by language: { "en": "…" }; languages are ${quotedList(expected.languages, ', ')}`;
    case 'whole_number':
      return expected.max === undefined
        ? `a whole number, ${f.number(expected.min)} or more`
        : `a whole number from ${f.number(expected.min)} to ${f.number(expected.max)}`;
    case 'one_of':
    case 'id_in_list':
      return `one of ${quotedList(expected.values, ', ')}`;
    case 'known_field':
      return `one of the fields ${quotedList(expected.values, ', ')}`;
    case 'date':
      return `a date as 2025-06-24, 2025-06 or 2025, or an interval 2025-06-24/2025-06-26${
        expected.reason === undefined ? '' : `; ${DATE_REASONS[expected.reason]}`
      }`;
    case 'id_of':
      return `the id of ${kindsOf(expected.kinds)} in this file`;
    case 'address':
      return `an address that begins with ${expected.schemes.map((scheme) => `${scheme}:`).join(' or ')}`;
    case 'field':
      return expected.names.length === 1
        ? `a field ${quotedList(expected.names, '')}`
        : `at least one of the fields ${quotedList(expected.names, ', ')}`;
    case 'at_least':
      return `at least ${f.number(expected.min)} ${f.plural(expected.min, { one: 'entry', other: 'entries' })} in ${quotedList(expected.fields, ' and ')}${expected.fields.length > 1 ? ' together' : ''}`;
    case 'at_most':
      return `at most ${counted(expected.max, expected.unit)}`;
    case 'paragraph_of':
      return `one of the paragraphs ${expected.numbers.join(', ')}`;
    case 'table':
      return `the table ${quoted(expected.name)}, in a file ${expected.name}.csv`;
    case 'column':
      return expected.names.length === 1
        ? `a column ${quotedList(expected.names, '')}`
        : `one of the columns ${quotedList(expected.names, ', ')}`;
    case 'row_of':
      return `the id or row_id of a row in ${quotedList(expected.tables, ' or ')}`;
    case 'format':
      return `"format": ${quoted(expected.value)}`;
    case 'json':
      return JSON_SYNTAX[expected.syntax];
  }
}

/** A number with what it counts: "8 words". */
export function counted(count: number, unit: CountedUnit): string {
  return `${f.number(count)} ${UNITS[unit](count)}`;
}

function kindsOf(kinds: readonly ThingKind[]): string {
  return kinds.length === THING_KINDS.length
    ? 'anything'
    : kinds.map((kind) => oneOfKind[kind]).join(' or ');
}
