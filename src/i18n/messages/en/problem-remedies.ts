import type { ProblemCode } from '@/domain/problems/problem';

import { ownFilesRemedies } from './problem-own-files';

/** What to do about a problem; every sentence holds wherever the problem can occur. */
export const remedies: Readonly<Record<ProblemCode, string>> = {
  ...ownFilesRemedies,
  not_found: 'Check the name and the folder of the file.',
  server_error: 'Try again in a few minutes. If nothing changes, tell whoever runs the site.',
  network_failure: 'Check the connection and try again.',
  stalled: 'Wait a little and try again. If nothing changes, tell whoever runs the site.',
  interrupted: 'Try again. If nothing changes, tell whoever runs the site.',
  too_large: 'Divide the data among several files.',
  empty_file: 'Get the last good copy of the file.',
  html_page:
    'The file was probably fetched from an address that does not exist, or a network asks to sign in first. Get it again.',
  truncated_json: 'Copy or download the file again; if you wrote it, close what is still open.',
  broken_json: 'Put this place right; whatever follows can be checked only then.',
  not_an_object: 'Choose another file, or enclose everything in it in braces.',
  not_communique: 'Put "format": "communique/1" at the beginning, or choose another file.',
  other_version: 'Use a version of the page that knows this format.',
  broken_characters: 'Open the last good copy and save it with the encoding UTF-8.',
  direction_control:
    'Delete the characters named; the page sets the direction of every text by itself.',
  invisible_character: 'Delete the characters named, or type the text anew.',
  unprintable_character: 'Delete the characters named, or put the right ones in their place.',
  mixed_alphabets:
    'Type the word anew with the letters of one alphabet; the letters named belong to another.',
  unnormalised_text: 'Type the letters named anew, or save the text in the Unicode form NFC.',
  duplicate_field: 'Delete one of the two.',
  null_value: 'Delete the field. If it was looked for and not found, list it in "not_reported".',
  missing_field: 'Add the field.',
  wrong_type: 'Write the value in the form expected, or delete the field if it can be missing.',
  empty_text: 'Write the text, or delete the field if it can be missing.',
  value_not_allowed: 'Choose the one of the allowed values that fits.',
  number_out_of_range: 'Correct the number.',
  unknown_field: 'Correct the name, or begin it with x_ if it is for your own use.',
  bad_id:
    'Choose another id without spaces and special characters, and use it wherever the old one stood.',
  bad_area_code:
    'Write the two capital letters of the country, or "INT" for an intergovernmental body.',
  bad_language_tag: 'Write the code of the language, or "und" if the language is not known.',
  bad_date: 'Correct the date; if only the month or the year is known, write only that.',
  unsafe_address: 'Write the whole address as a browser shows it, or delete the field.',
  bad_file_name: 'Put the file beside the catalog and write only its name.',
  duplicate_id: 'Give one of the two another id, or delete it.',
  dangling_reference: 'Correct the id, or add to the file what it stands for.',
  wrong_kind_of_reference: 'Write the id of the right thing, or move this one to its own field.',
  circular_reference: 'Delete this, or write the id of something else.',
  redirect_of_existing_id: 'Delete this line of "redirects", or give the thing its new id.',
  duplicate_value: 'Delete one of the two.',
  too_many_sides: 'Delete the others; every other area counts as "other".',
  too_many_headline_themes: 'Change the group of this theme to "further".',
  too_few_parties:
    'Add the other party, describe it in "others", or put "parties" into "not_reported".',
  too_few_values: 'Add the entries that are missing, or delete what needs them.',
  preferred_out_of_range: 'Count the values from 0, or delete the field.',
  unordered_dates: 'Check both dates against the source.',
  missing_date_basis: 'Add "date_basis", with "stated" if a source gives the date.',
  missing_date_note:
    'Add "date_note", one sentence by language, or change "date_basis" to "stated".',
  contradicts_not_reported: 'Take the name of the field out of "not_reported".',
  no_evidence: 'Add "evidence" with the id of a source.',
  mention_without_evidence: 'Add "evidence" to the record.',
  duplicate_mention: 'Put the evidence of both into one entry.',
  missing_speaker:
    'Add the id of the person; for a statement by nobody named put "speaker" into "not_reported".',
  nobody_named: 'Add the id of whoever took part; describe those without a name in "others".',
  source_not_read_whole:
    'Delete this, or set "read" of the source to "whole" if all of it was read.',
  unknown_paragraph: 'Correct the number, or add the paragraph to the source.',
  quote_too_long: 'Keep the first and the last words only; they serve to find the passage.',
  delegation_without_visit: 'Name the visit to which the delegation belongs.',
};
