import type { LeftOut, LeftOutKind, ThingKind } from '@/domain/problems/problem';
import { quoted } from '@/i18n/formats/as-in-file';

import { kindNames } from './problem-kinds';

/** A thing of the file with its id. */
export function nameThing({ kind, id }: { kind: ThingKind; id: string }): string {
  return `${kindNames[kind]} ${quoted(id)}`;
}

/** The thing with its id, or that it has none. */
const thing =
  (kind: ThingKind) =>
  ({ id }: LeftOut): string =>
    id === undefined ? `one ${kindNames[kind]} without an id` : `the ${nameThing({ kind, id })}`;

/** A part that is known by the id of whom or what it names. */
const part =
  (name: string) =>
  ({ id }: LeftOut): string =>
    id === undefined ? `one ${name}` : `the ${name} ${quoted(id)}`;

const inField =
  (name: string) =>
  ({ field }: LeftOut): string =>
    field === undefined ? `the ${name}` : `the ${name} in ${quoted(field)}`;

/** Names of what can be left out, with what is known of it. */
export const leftOutNames: Readonly<Record<LeftOutKind, (leftOut: LeftOut) => string>> = {
  file: () => 'the whole file',
  theme: thing('theme'),
  source: thing('source'),
  organization: thing('organization'),
  person: thing('person'),
  event: thing('event'),
  agreement: thing('agreement'),
  statement: thing('statement'),
  delegation: thing('delegation'),
  mention: ({ id }) =>
    id === undefined ? 'one mention of a theme' : `the mention of the theme ${quoted(id)}`,
  party: part('party'),
  participant: part('participant'),
  member: part('delegate'),
  reference: (leftOut) =>
    leftOut.id === undefined
      ? inField('reference')(leftOut)
      : `the reference to ${quoted(leftOut.id)}`,
  link: inField('link'),
  date: inField('date'),
  redirect: ({ id }) => (id === undefined ? 'one redirect' : `the redirect of ${quoted(id)}`),
  entry: ({ id, field }) =>
    `one entry${field === undefined ? '' : ` of ${quoted(field)}`}${id === undefined ? '' : ` (${quoted(id)})`}`,
  field: ({ field }) => (field === undefined ? 'one field' : `the field ${quoted(field)}`),
  row: () => 'this row',
  table: ({ id }) => (id === undefined ? 'one file' : `the file ${quoted(id)}`),
};
