import { LANGUAGES } from '../model/closed-sets';
import type { Language } from '../model/vocabulary';
import type { Meaning } from './meanings';

/**
 * How a field of the file stands in cells:
 * `id`, `text`, `date` (EDTF), `tag` (BCP 47), `area` (ISO 3166), `address`: as it is;
 * `choice`: one of the column's values; `number`: a whole number; `flag`: `true` or `false`;
 * `list`: several in one cell, separated by `|`; `localized`: a cell a language; `choices`: a choice a language;
 * `printed`: a text as printed, or else a cell a language; `entry`: the place of an entry, which the file counts from 0 and
 * the table from 1.
 */
export type FieldKind =
  | 'id'
  | 'text'
  | 'date'
  | 'tag'
  | 'area'
  | 'address'
  | 'choice'
  | 'number'
  | 'flag'
  | 'list'
  | 'localized'
  | 'choices'
  | 'printed'
  | 'entry';

/** A field of the file with the column or columns in which it stands. */
export interface Field {
  /** The field's path in the file, as `['quote', 'start']`. */
  readonly path: readonly [string, ...string[]];
  /** The name of its column; of several, the beginning of their names. */
  readonly name: string;
  readonly kind: FieldKind;
  readonly meaning: Meaning;
  readonly isRequired: boolean;
  /** What may stand there, where that is a closed set. */
  readonly values?: readonly string[];
}

/** One column of a table. */
export interface Column {
  readonly name: string;
  readonly kind: FieldKind;
  readonly meaning: Meaning;
  readonly isRequired: boolean;
  readonly values?: readonly string[];
  /** Set where the column holds the text of one language. */
  readonly language?: Language;
}

interface FieldOptions {
  readonly path?: readonly [string, ...string[]];
  readonly values?: readonly string[];
}

/** A field that must be there. */
export function needed(
  name: string,
  kind: FieldKind,
  meaning: Meaning,
  options: FieldOptions = {},
): Field {
  return { path: [name], name, kind, meaning, isRequired: true, ...options };
}

/** A field that may be absent: its cell is empty then. */
export function optional(
  name: string,
  kind: FieldKind,
  meaning: Meaning,
  options: FieldOptions = {},
): Field {
  return { ...needed(name, kind, meaning, options), isRequired: false };
}

/** The ending of a column's name for a language: `title_zh_hans`. */
function languageEnding(language: Language): string {
  return language.toLowerCase().replaceAll('-', '_');
}

/** The columns in which a field stands, in their order. */
export function columnsOfField(field: Field): readonly Column[] {
  const { name, kind, meaning, isRequired, values } = field;
  const column = { name, kind, meaning, isRequired, ...(values && { values }) };
  if (kind !== 'localized' && kind !== 'choices' && kind !== 'printed') return [column];
  const byLanguage = LANGUAGES.map((language) => ({
    ...column,
    name: `${name}_${languageEnding(language)}`,
    kind: kind === 'choices' ? ('choice' as const) : ('text' as const),
    isRequired: isRequired && kind === 'localized' && language === 'en',
    language,
  }));
  return kind === 'printed'
    ? [{ ...column, kind: 'text', isRequired: false }, ...byLanguage]
    : byLanguage;
}
