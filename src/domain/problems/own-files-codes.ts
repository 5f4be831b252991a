/** What can be wrong with files that a reader opens, and with tables. */
export const OWN_FILES_CODES = [
  'no_file',
  'several_datasets',
  'unknown_file_type',
  'unreadable_file',
  'too_large_here',
  'broken_zip',
  'file_not_used',
  'missing_table',
  'unknown_table',
  'repeated_table',
  'missing_column',
  'unknown_column',
  'repeated_column',
  'extra_cells',
  'unclosed_quote',
  'bad_number',
  'bad_flag',
  'several_rows',
  'repeated_row',
  'unknown_row',
] as const;
export type OwnFilesCode = (typeof OWN_FILES_CODES)[number];
