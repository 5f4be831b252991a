import type { LeftOut, Problem, ProblemCode } from '@/domain/problems/problem';

/** What is wrong, in a sentence for somebody who edits the file and does not program. */
export const PROBLEM_TITLES: Readonly<Record<ProblemCode, string>> = {
  not_found: 'There is no such file.',
  server_error: 'The server did not give the file.',
  network_failure: 'No answer came from the network.',
  too_large: 'The file is too large to read.',
  empty_file: 'There is nothing in the file.',
  html_page: 'This is a web page, not a data file.',
  truncated_json: 'The file breaks off before its end.',
  broken_json: 'The file cannot be read from this place on.',
  not_an_object: 'The file does not begin with a pair of braces { … } around everything.',
  not_communique: 'The file does not say that it is a Communiqué dataset.',
  other_version: 'The file is of another version of the format.',
  broken_characters: 'Some letters were destroyed when the file was saved.',
  duplicate_field: 'This field stands twice in the same place; only the last one counts.',
  null_value: 'null says nothing.',
  missing_field: 'A required field is missing.',
  wrong_type: 'This is not the kind of value that belongs here.',
  empty_text: 'This text is empty.',
  value_not_allowed: 'This is none of the values allowed here.',
  number_out_of_range: 'This number does not make sense here.',
  unknown_field: 'The format knows no field of this name here; what it says is not used.',
  bad_id: 'This cannot be an id.',
  bad_area_code: 'This is no area code.',
  bad_language_tag: 'This is no language code.',
  bad_date: 'This is no date that can be understood.',
  unsafe_address: 'This address cannot be used as a link.',
  bad_file_name: 'This is no file name that may stand in the catalog.',
  duplicate_id: 'This id is already taken by something further up.',
  dangling_reference: 'This id leads nowhere.',
  wrong_kind_of_reference: 'This id belongs to another kind of thing.',
  circular_reference: 'This leads in a circle back to itself.',
  redirect_of_existing_id: 'This old id is still in use, so it cannot lead elsewhere.',
  duplicate_value: 'This value stands twice.',
  too_many_sides: 'A dataset has at most two sides.',
  too_many_headline_themes: 'There are more than four headline themes.',
  too_few_parties: 'An agreement needs at least two who agree.',
  too_few_values: 'There are too few entries.',
  preferred_out_of_range: 'The preferred value is none of those listed.',
  unordered_dates: 'The end comes before the start.',
  missing_date_basis: 'It is not said what the date rests on.',
  missing_date_note: 'The date is not stated by a source, and it is not said why it is what it is.',
  contradicts_not_reported: 'This field is filled in, and not_reported says that it was not found.',
  no_evidence: 'The record names no source.',
  mention_without_evidence: 'Neither the theme nor its record names a source.',
  duplicate_mention: 'This theme already stands on the record with the same basis and speaker.',
  missing_speaker: 'It is not said who said this.',
  nobody_named: 'The entry names nobody.',
  source_not_read_whole: 'Passages can be named only in sources that were read whole.',
  unknown_paragraph: 'The source has no such paragraph in its list.',
  quote_too_long: 'The quotation is too long.',
  delegation_without_visit: 'The delegation belongs to an event that is no visit.',
};

/** What to do about it, where that does not follow from what was expected. */
const REMEDIES: Readonly<Partial<Record<ProblemCode, string>>> = {
  not_found: 'Check the name and the folder of the file.',
  empty_file: 'Get the last good copy of the file.',
  html_page: 'The file was probably downloaded from an address that does not exist. Get it again.',
  truncated_json: 'Copy or download the file again; if you wrote it, close what is still open.',
  not_communique: 'Put "format": "communique/1" at the beginning, or choose another file.',
  other_version: 'Use a version of the page that knows this format.',
  broken_characters: 'Open the last good copy and save it with the encoding UTF-8.',
  duplicate_field: 'Delete one of the two.',
  null_value: 'Delete the field. If it was looked for and not found, list it in not_reported.',
  missing_field: 'Add the field.',
  empty_text: 'Write the text, or delete the field.',
  unknown_field: 'Correct the name, or begin it with x_ if it is for your own use.',
  duplicate_id: 'Give one of the two another id, or delete it.',
  redirect_of_existing_id: 'Delete this line of redirects, or give the thing its new id.',
  duplicate_value: 'Delete one of the two.',
  too_many_sides: 'Delete the others; every other area counts as "other".',
  too_many_headline_themes: 'Change the group of this theme to "further".',
  too_few_parties:
    'Add the other party, describe it in others, or put "parties" into not_reported.',
  missing_date_note: 'Add date_note, one sentence by language, or change date_basis to "stated".',
  contradicts_not_reported: 'Take the name of the field out of not_reported.',
  no_evidence: 'Add evidence with the id of a source.',
  mention_without_evidence: 'Add evidence to the record.',
  duplicate_mention: 'Put the evidence of both into one entry.',
  missing_speaker:
    'Add the id of the person; for a statement by nobody named put "speaker" into not_reported.',
  source_not_read_whole:
    'Delete this, or set "read" of the source to "whole" if all of it was read.',
  quote_too_long: 'Keep the first and the last words only; they serve to find the passage.',
  delegation_without_visit: 'Name the visit to which the delegation belongs.',
};

/** The remedy in one or two sentences; empty where what was expected says enough. */
export function remedyFor({ code, expected, foundKind }: Problem): string {
  const nearest = 'nearest' in expected ? expected.nearest : undefined;
  const sentences = [
    foundKind === undefined ? '' : `It is the id of a ${foundKind}.`,
    nearest === undefined ? '' : `Did you mean "${nearest}"?`,
    REMEDIES[code] ?? '',
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** What was left out because of a problem, in words; empty for a warning. */
export function describeLoss({ leftOut, alsoLeftOut = [] }: Problem): string {
  if (!leftOut) return '';
  const others = alsoLeftOut.map(nameLeftOut);
  return [nameLeftOut(leftOut), ...(others.length > 0 ? [`and with it ${list(others)}`] : [])].join(
    ', ',
  );
}

const MOST_NAMED = 5;

function list(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).join(', ');
  const rest = names.length - MOST_NAMED;
  return rest > 0 ? `${shown} and ${rest} more` : shown;
}

function nameLeftOut({ kind, id, field }: LeftOut): string {
  if (kind === 'file') return 'the whole file';
  if (kind === 'field' || kind === 'date') return `the field "${field ?? kind}"`;
  if (kind === 'entry') return `one entry of "${field ?? ''}"${id === undefined ? '' : ` (${id})`}`;
  if (kind === 'reference') return `the reference to ${id === undefined ? 'it' : `"${id}"`}`;
  if (kind === 'link') return 'the link';
  return `the ${kind}${id === undefined ? '' : ` "${id}"`}`;
}
