import type { EdtfProblem } from '@/domain/dates/edtf-problem';
import type { CountedUnit, Expected, JsonSyntaxCode } from '@/domain/problems/problem';

const DATE_REASONS: Readonly<Record<EdtfProblem, string>> = {
  empty: 'it is empty',
  spaces: 'there is a space in it',
  time_of_day: 'it has a time of day',
  year_not_first: 'the year does not come first',
  wrong_separator: 'year, month and day are not joined by hyphens',
  missing_zero: 'month and day need two digits, as in 2025-06-04',
  impossible_year: 'there is no such year',
  impossible_month: 'there is no such month',
  season: 'seasons and quarters are not used here',
  impossible_day: 'the month has no such day',
  misplaced_unspecified: 'X stands only in the last places',
  misplaced_qualifier: '?, ~ or % stands only once, at the end',
  unordered_interval: 'it ends before it starts',
  unordered_set: 'its dates do not follow each other',
  malformed_set: 'its brackets or dots are not in order',
  no_known_date: 'none of its ends is known',
  not_edtf: 'it is written in no form that is known',
};

const SYNTAX: Readonly<Record<JsonSyntaxCode, string>> = {
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

const UNITS: Readonly<Record<CountedUnit, string>> = {
  words: 'words',
  sides: 'sides',
  headline_themes: 'headline themes',
  mebibytes: 'MiB',
};

const SIMPLE = {
  text: 'a text that is not empty',
  text_or_number: 'a text, a number, or a text by language',
  true_or_false: 'true or false, without quotation marks',
  list: 'a list [ … ]',
  object: 'an object { … }',
  one_field_each: 'every field once',
  day: 'a day as YYYY-MM-DD',
  id: 'letters, digits, hyphens, dots and underscores, beginning with a letter or digit',
  unused_id: 'an id that nothing else has',
  area_code: 'two capital letters as "AZ", or "INT"',
  language_tag: 'a language code as "en", "az" or "zh-Hans"',
  file_name: 'the name of a .json file beside the catalog',
  different_values: 'every value once',
  start_before_end: 'a start before the end',
  no_circle: 'something else above it',
  not_in_not_reported: 'either the field or its name in not_reported',
  source_read_whole: 'a source with "read": "whole"',
  visit: 'an event with "classification": "visit"',
  utf8: 'a file saved with the encoding UTF-8',
  file: 'the file',
} as const;

/** What should have stood there, in plain words. */
export function describeExpected(expected: Expected): string {
  if (isSimple(expected)) return SIMPLE[expected.code];
  switch (expected.code) {
    case 'text_by_language':
      return `a text by language: { "en": "…" }; languages are ${quoted(expected.languages)}`;
    case 'whole_number':
      return expected.max === undefined
        ? `a whole number, ${expected.min} or more`
        : `a whole number from ${expected.min} to ${expected.max}`;
    case 'one_of':
    case 'known_field':
    case 'id_in_list':
      return `one of ${quoted(expected.values)}`;
    case 'date':
      return `a date as 2025-06-24, 2025-06 or 2025, or an interval 2025-06-24/2025-06-26${reason(expected.reason)}`;
    case 'id_of':
      return `the id of one of the things in this file: ${expected.kinds.join(' or ')}`;
    case 'address':
      return `an address that begins with ${expected.schemes.map((scheme) => `${scheme}:`).join(' or ')}`;
    case 'field':
      return `a field ${quoted(expected.names, ' or ')}`;
    case 'at_least':
      return `at least ${expected.min} entries in ${quoted(expected.fields, ' and ')}`;
    case 'at_most':
      return `at most ${expected.max} ${UNITS[expected.unit]}`;
    case 'paragraph_of':
      return `one of the paragraphs ${expected.numbers.join(', ')}`;
    case 'format':
      return `"format": "${expected.value}"`;
    case 'json':
      return SYNTAX[expected.syntax];
  }
}

function isSimple(
  expected: Expected,
): expected is Extract<Expected, { readonly code: keyof typeof SIMPLE }> {
  return Object.hasOwn(SIMPLE, expected.code);
}

function reason(problem: EdtfProblem | undefined): string {
  return problem === undefined ? '' : ` (${DATE_REASONS[problem]})`;
}

function quoted(values: readonly string[], separator = ', '): string {
  return values.map((value) => `"${value}"`).join(separator);
}
