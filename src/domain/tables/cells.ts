import { LANGUAGES } from '../model/closed-sets';
import type { Field } from './column';

/** A value's own field; undefined when it has none or is no object. */
export function ownField(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return Reflect.get(value, key);
}

/** The cells of a field as it stands in the file, one for each of its columns; empty where there is nothing. */
export function cellsOfField({ path, kind }: Field, raw: object): readonly string[] {
  const value = path.reduce<unknown>(ownField, raw);
  if (kind === 'list') return [Array.isArray(value) ? joinList(value.map(String)) : ''];
  if (kind === 'entry') return [typeof value === 'number' ? String(value + 1) : ''];
  const byLanguage = LANGUAGES.map((language) => asCell(ownField(value, language)));
  if (kind === 'localized' || kind === 'choices') return byLanguage;
  return kind === 'printed' ? [asCell(value), ...byLanguage] : [asCell(value)];
}

function asCell(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** What was found wrong in cells. */
export type CellFault = 'bad_number' | 'bad_flag';

/** What the cells of a field say: its value, nothing, or why it is none. */
export type FieldValue =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fault: CellFault };

const ABSENT: FieldValue = { ok: true, value: undefined };

/**
 * The value of a field from its cells, in the order of its columns; undefined when all are blank. Texts stay as they are,
 * also with blanks around them; everything else is trimmed. Numbers are whole, flags `true` or `false` in any case.
 */
export function fieldFromCells({ kind }: Field, cells: readonly string[]): FieldValue {
  const [first = ''] = cells;
  switch (kind) {
    case 'localized':
      return found(byLanguage(cells));
    case 'choices':
      return found(byLanguage(cells.map((cell) => cell.trim())));
    case 'printed':
      return found(isBlank(first) ? byLanguage(cells.slice(1)) : first);
    case 'text':
      return isBlank(first) ? ABSENT : found(first);
    case 'list': {
      const items = splitList(first);
      return items.length === 0 ? ABSENT : found(items);
    }
    case 'number':
      return numberFrom(first, 0);
    case 'entry':
      return numberFrom(first, -1);
    case 'flag':
      return flagFrom(first.trim().toLowerCase());
    case 'id':
    case 'date':
    case 'tag':
    case 'area':
    case 'address':
    case 'choice':
      return isBlank(first) ? ABSENT : found(first.trim());
  }
}

function found(value: unknown): FieldValue {
  return { ok: true, value };
}

function isBlank(cell: string): boolean {
  return cell.trim() === '';
}

function byLanguage(cells: readonly string[]): object | undefined {
  const texts = LANGUAGES.flatMap((language, at) => {
    const text = cells[at] ?? '';
    return isBlank(text) ? [] : [[language, text] as const];
  });
  return texts.length === 0 ? undefined : Object.fromEntries(texts);
}

function numberFrom(cell: string, shift: number): FieldValue {
  if (isBlank(cell)) return ABSENT;
  return /^\d{1,15}$/.test(cell.trim())
    ? found(Number(cell.trim()) + shift)
    : { ok: false, fault: 'bad_number' };
}

function flagFrom(cell: string): FieldValue {
  if (cell === '') return ABSENT;
  return cell === 'true' || cell === 'false'
    ? found(cell === 'true')
    : { ok: false, fault: 'bad_flag' };
}

/**
 * Several values in one cell: separated by `|`, with a backslash before a `|` or a backslash of their own, and before a
 * blank at their beginning or end.
 */
export function joinList(items: readonly string[]): string {
  return items.map((item) => item.replaceAll(/[\\|]|^\s|\s$/g, String.raw`\$&`)).join('|');
}

/** The values of such a cell; blanks around the separator do not count, nor do empty values. */
export function splitList(cell: string): readonly string[] {
  return [...cell.matchAll(/(?:\\[\s\S]|[^|\\]|\\$)+/g)]
    .map(([item]) => item.replace(/^\s+/, '').replace(/(?<!\\)\s+$/, ''))
    .filter((item) => item !== '')
    .map((item) => item.replaceAll(/\\([\s\S])/g, '$1'));
}
