import type { EdtfProblem } from '../dates/edtf-problem';
import { OWN_FILES_CODES } from './own-files-codes';
import type { TableCell } from './table-cell';

/** What has an id of its own in a dataset. All of them share one set of ids: `record=` opens any. */
export const THING_KINDS = [
  'theme',
  'source',
  'organization',
  'person',
  'event',
  'agreement',
  'statement',
  'delegation',
] as const;
export type ThingKind = (typeof THING_KINDS)[number];

/** `error`: something was left out. `warning`: everything was kept. */
export const PROBLEM_SEVERITIES = ['error', 'warning'] as const;
export type ProblemSeverity = (typeof PROBLEM_SEVERITIES)[number];

/** Everything that can be wrong with a data file, from getting it to what it means. */
export const PROBLEM_CODES = [
  'not_found',
  'server_error',
  'network_failure',
  'stalled',
  'interrupted',
  'too_large',
  'empty_file',
  'html_page',
  'truncated_json',
  'broken_json',
  'not_an_object',
  'not_communique',
  'other_version',
  'broken_characters',
  'direction_control',
  'invisible_character',
  'unprintable_character',
  'mixed_alphabets',
  'unnormalised_text',
  'duplicate_field',
  'null_value',
  'missing_field',
  'wrong_type',
  'empty_text',
  'value_not_allowed',
  'number_out_of_range',
  'unknown_field',
  'bad_id',
  'bad_area_code',
  'bad_language_tag',
  'bad_date',
  'unsafe_address',
  'bad_file_name',
  'duplicate_id',
  'dangling_reference',
  'wrong_kind_of_reference',
  'circular_reference',
  'redirect_of_existing_id',
  'duplicate_value',
  'too_many_sides',
  'too_many_headline_themes',
  'too_few_parties',
  'too_few_values',
  'preferred_out_of_range',
  'unordered_dates',
  'missing_date_basis',
  'missing_date_note',
  'contradicts_not_reported',
  'no_evidence',
  'mention_without_evidence',
  'duplicate_mention',
  'missing_speaker',
  'nobody_named',
  'source_not_read_whole',
  'unknown_paragraph',
  'quote_too_long',
  'delegation_without_visit',
  ...OWN_FILES_CODES,
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** What a text that is no JSON lacks, or has too much, at the place where reading stopped. */
export const JSON_SYNTAX_CODES = [
  'value',
  'field_name',
  'colon',
  'comma',
  'comma_too_many',
  'closing_brace',
  'closing_bracket',
  'closing_quote',
  'number',
  'escape',
  'end_of_file',
  'no_comment',
  'no_line_break_in_text',
  'valid_json',
] as const;
export type JsonSyntaxCode = (typeof JSON_SYNTAX_CODES)[number];

/**
 * What should have stood there: a code with its values, no prose.
 * `nearest` is the known value most like what was found, for "did you mean …?".
 */
export type Expected =
  | { readonly code: 'text' }
  | { readonly code: 'text_by_language'; readonly languages: readonly string[] }
  | { readonly code: 'text_or_number' }
  | { readonly code: 'whole_number'; readonly min: number; readonly max?: number }
  | { readonly code: 'true_or_false' }
  | { readonly code: 'list' }
  | { readonly code: 'object' }
  | { readonly code: 'one_of'; readonly values: readonly string[]; readonly nearest?: string }
  | { readonly code: 'known_field'; readonly values: readonly string[]; readonly nearest?: string }
  | { readonly code: 'one_field_each' }
  | { readonly code: 'date'; readonly reason?: EdtfProblem }
  | { readonly code: 'day' }
  | { readonly code: 'id' }
  | { readonly code: 'unused_id' }
  | { readonly code: 'id_of'; readonly kinds: readonly ThingKind[]; readonly nearest?: string }
  | { readonly code: 'id_in_list'; readonly values: readonly string[] }
  | { readonly code: 'area_code' }
  | { readonly code: 'language_tag' }
  | { readonly code: 'address'; readonly schemes: readonly string[] }
  | { readonly code: 'file_name' }
  /** At least one of these fields. */
  | { readonly code: 'field'; readonly names: readonly string[] }
  /** At least so many entries in these lists together. */
  | { readonly code: 'at_least'; readonly min: number; readonly fields: readonly string[] }
  | { readonly code: 'at_most'; readonly max: number; readonly unit: CountedUnit }
  | { readonly code: 'different_values' }
  | { readonly code: 'start_before_end' }
  | { readonly code: 'no_circle' }
  | { readonly code: 'not_in_not_reported' }
  | { readonly code: 'source_read_whole' }
  | { readonly code: 'paragraph_of'; readonly numbers: readonly number[] }
  | { readonly code: 'visit' }
  | { readonly code: 'format'; readonly value: string }
  | { readonly code: 'json'; readonly syntax: JsonSyntaxCode }
  | { readonly code: 'utf8' }
  | { readonly code: 'no_direction_control' }
  | { readonly code: 'visible_characters' }
  | { readonly code: 'printable_characters' }
  | { readonly code: 'one_alphabet' }
  | { readonly code: 'normal_form' }
  | { readonly code: 'file' }
  /** What can be opened: one dataset file, tables, or one archive of them. */
  | { readonly code: 'own_files' }
  | { readonly code: 'zip' }
  /** A file with this table. */
  | { readonly code: 'table'; readonly name: string }
  | { readonly code: 'one_table_each' }
  /** At least one of these columns. */
  | { readonly code: 'column'; readonly names: readonly string[]; readonly nearest?: string }
  | { readonly code: 'one_column_each' }
  /** No cells where the heading has none. */
  | { readonly code: 'cells_of_heading' }
  | { readonly code: 'one_row' }
  | { readonly code: 'one_row_each' }
  /** A row of one of these tables. */
  | { readonly code: 'row_of'; readonly tables: readonly string[] };

/** Things that a rule counts. */
export const COUNTED_UNITS = ['words', 'sides', 'headline_themes', 'mebibytes'] as const;
export type CountedUnit = (typeof COUNTED_UNITS)[number];

export const EXPECTED_CODES = [
  'text',
  'text_by_language',
  'text_or_number',
  'whole_number',
  'true_or_false',
  'list',
  'object',
  'one_of',
  'known_field',
  'one_field_each',
  'date',
  'day',
  'id',
  'unused_id',
  'id_of',
  'id_in_list',
  'area_code',
  'language_tag',
  'address',
  'file_name',
  'field',
  'at_least',
  'at_most',
  'different_values',
  'start_before_end',
  'no_circle',
  'not_in_not_reported',
  'source_read_whole',
  'paragraph_of',
  'visit',
  'format',
  'json',
  'utf8',
  'no_direction_control',
  'visible_characters',
  'printable_characters',
  'one_alphabet',
  'normal_form',
  'file',
  'own_files',
  'zip',
  'table',
  'one_table_each',
  'column',
  'one_column_each',
  'cells_of_heading',
  'one_row',
  'one_row_each',
  'row_of',
] as const satisfies readonly Expected['code'][];

/** What a problem cost: the whole file, a thing with its id, or a part named by its field. */
export const LEFT_OUT_KINDS = [
  'file',
  ...THING_KINDS,
  'mention',
  'party',
  'participant',
  'member',
  'reference',
  'link',
  'date',
  'redirect',
  'entry',
  'field',
  'row',
  'table',
] as const;
export type LeftOutKind = (typeof LEFT_OUT_KINDS)[number];

export interface LeftOut {
  readonly kind: LeftOutKind;
  /** Of the thing itself, or of what a reference pointed to. */
  readonly id?: string;
  /** Name of the field, for parts without an id. */
  readonly field?: string;
}

export type ProblemPath = readonly (string | number)[];

/** One thing that is wrong with a data file, with its place; no sentence in any language. */
export interface Problem {
  readonly severity: ProblemSeverity;
  readonly code: ProblemCode;
  readonly file: string;
  /** Where in the JSON, from the root; empty for the file as a whole. */
  readonly path: ProblemPath;
  /** From 1. */
  readonly line?: number;
  /** From 1, in characters as an editor counts them. */
  readonly column?: number;
  /** Where in a table, if the file is one; the path then stands for the row's place in the dataset. */
  readonly cell?: TableCell;
  readonly expected: Expected;
  /** What stood there, shortened and printable; empty when nothing did. */
  readonly found: string;
  /** What the id that was found belongs to, where a reference points to the wrong kind of thing. */
  readonly foundKind?: ThingKind;
  /** The thing in which it stands. */
  readonly subject?: { readonly kind: ThingKind; readonly id: string };
  readonly leftOut?: LeftOut;
  /** What went with it because it pointed there; not a problem of its own. */
  readonly alsoLeftOut?: readonly LeftOut[];
}

/** How many problems there are in all; the list of problems itself may be cut. */
export interface ProblemCounts {
  readonly errors: number;
  readonly warnings: number;
}
