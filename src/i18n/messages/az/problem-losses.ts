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
    id === undefined ? `identifikatoru olmayan ${kindNames[kind]}` : nameThing({ kind, id });

/** A part that is known by the id of whom or what it names. */
const part =
  (name: string) =>
  ({ id }: LeftOut): string =>
    id === undefined ? `bir ${name}` : `${name} ${quoted(id)}`;

const inField =
  (name: string) =>
  ({ field }: LeftOut): string =>
    field === undefined ? name : `${quoted(field)} sahəsindəki ${name}`;

/** Names of what can be left out, with what is known of it. */
export const leftOutNames: Readonly<Record<LeftOutKind, (leftOut: LeftOut) => string>> = {
  file: () => 'bütün fayl',
  theme: thing('theme'),
  source: thing('source'),
  organization: thing('organization'),
  person: thing('person'),
  event: thing('event'),
  agreement: thing('agreement'),
  statement: thing('statement'),
  delegation: thing('delegation'),
  mention: ({ id }) => (id === undefined ? 'qeyddəki bir mövzu' : `qeyddəki mövzu ${quoted(id)}`),
  party: part('tərəf'),
  participant: part('iştirakçı'),
  member: part('nümayəndə heyətinin üzvü'),
  reference: (leftOut) =>
    leftOut.id === undefined ? inField('istinad')(leftOut) : `istinad ${quoted(leftOut.id)}`,
  link: inField('keçid'),
  date: inField('tarix'),
  redirect: ({ id }) =>
    id === undefined ? 'bir köhnə identifikator' : `köhnə identifikator ${quoted(id)}`,
  entry: ({ id, field }) =>
    `${field === undefined ? '' : `${quoted(field)} siyahısında `}bir element${id === undefined ? '' : ` (${quoted(id)})`}`,
  field: ({ field }) => (field === undefined ? 'bir sahə' : `${quoted(field)} sahəsi`),
  row: () => 'bu sətir',
  table: ({ id }) => (id === undefined ? 'bir fayl' : `${quoted(id)} faylı`),
};
