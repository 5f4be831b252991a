import type { OwnFilesCode } from '@/domain/problems/own-files-codes';
import type { ProblemCode } from '@/domain/problems/problem';

export const ownFilesTitles: Readonly<Record<OwnFilesCode, string>> = {
  no_file: 'No file was chosen.',
  several_datasets: 'These files hold more than one dataset.',
  unknown_file_type: 'This kind of file cannot be opened here.',
  unreadable_file: 'The browser could not read the file.',
  too_large_here: 'The file is too large for the way in which this page is open.',
  broken_zip: 'The ZIP file is damaged or locked.',
  file_not_used: 'This file was not used.',
  missing_table: 'The table "dataset" is missing or has no row.',
  unknown_table: 'There is no table of this name.',
  repeated_table: 'There are two files for one table; this one was not used.',
  missing_column: 'A column that belongs in this table is missing.',
  unknown_column: 'The table has no column of this name; what stands in it is not used.',
  repeated_column: 'This column stands twice; only the first one counts.',
  extra_cells: 'The row goes on beyond the last column of the heading.',
  unclosed_quote:
    'A quotation mark is opened in this row and never closed; the rest of the file was taken for one cell.',
  bad_number: 'This is not a whole number.',
  bad_flag: 'This is neither true nor false.',
  several_rows: 'The dataset has one row; this further one is not used.',
  repeated_row: 'This row_id is already taken by a row further up.',
  unknown_row: 'There is no row to which this one could belong.',
};

export const ownFilesRemedies: Readonly<Record<OwnFilesCode, string>> = {
  no_file: 'Choose a .json file, the .csv tables, or a .zip file with the tables.',
  several_datasets: 'Choose one .json file, or only the tables of one dataset.',
  unknown_file_type:
    'Choose a .json file, the .csv tables, or a .zip file with the tables. From a spreadsheet, save every table as “CSV UTF-8”.',
  unreadable_file:
    'Check that the file is still in its place and that you may open it, then choose it again.',
  too_large_here:
    'Open this page from its address on the web and not from a file, or divide the data among several files.',
  broken_zip: 'Make the ZIP file anew without a password, or choose the tables themselves.',
  file_not_used:
    'If it is a table, give the file the name of the table, as agreements.csv; otherwise nothing needs to be done.',
  missing_table: 'Add the file dataset.csv with one row; it is part of the template.',
  unknown_table: 'Write the name of the table in which the citing row stands.',
  repeated_table: 'Choose only one of the two files.',
  missing_column: 'Add the column to the heading; it is part of the template.',
  unknown_column:
    'Correct the name in the heading, or begin it with x_ if the column is for your own use.',
  repeated_column: 'Delete one of the two columns or give it its right name.',
  extra_cells:
    'Put cells with commas or semicolons in them between quotation marks, or empty what stands beyond the heading.',
  unclosed_quote: 'Close the quotation mark; inside a cell, two stand for one.',
  bad_number: 'Write digits only.',
  bad_flag: 'Write true or false.',
  several_rows: 'Delete this row.',
  repeated_row: 'Give one of the two rows another row_id.',
  unknown_row: 'Correct what names the other row, or add that row to its table.',
};

/** Remedies for those who fill in tables, where the one for the dataset's file would lead astray. */
export const cellRemedies: Readonly<Partial<Record<ProblemCode, string>>> = {
  broken_characters:
    'Take the last good copy and save it as “CSV UTF-8 (comma delimited)” from the spreadsheet, or with the encoding UTF-8 from the text editor.',
  not_communique: 'Write communique/1 into the column "format" of the table "dataset".',
  missing_field: 'Fill in the cell.',
  wrong_type: 'Write the value in the form expected, or empty the cell if it may be empty.',
  empty_text: 'Fill in the cell.',
  unsafe_address: 'Write the whole address as a browser shows it, or empty the cell.',
  too_few_parties:
    'Add the other party to the table "parties", describe it in the table "others", or put parties into "not_reported".',
  preferred_out_of_range: 'Count the values from 1, or empty the cell.',
  redirect_of_existing_id: 'Delete this row, or give the thing its new id.',
  no_evidence: 'Add a row to the table "evidence" that names this row and a source.',
  mention_without_evidence:
    'Add a row to the table "evidence" that names the record of this mention and a source.',
  duplicate_mention: 'Delete one of the two rows and let the evidence of both name the other.',
};
