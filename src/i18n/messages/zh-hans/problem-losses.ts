import type { LeftOut, LeftOutKind, ThingKind } from '@/domain/problems/problem';
import { quoted } from '@/i18n/formats/as-in-file';

import { kindNames } from './problem-kinds';

/** A thing of the file with its id. */
export function nameThing({ kind, id }: { kind: ThingKind; id: string }): string {
  return `${kindNames[kind]}${quoted(id)}`;
}

/** The thing with its id, or that it has none. */
const thing =
  (kind: ThingKind) =>
  ({ id }: LeftOut): string =>
    id === undefined ? `没有编号的${kindNames[kind]}` : nameThing({ kind, id });

/** A part that is known by the id of whom or what it names. */
const part =
  (name: string, measure: string) =>
  ({ id }: LeftOut): string =>
    id === undefined ? `${measure}${name}` : `${name}${quoted(id)}`;

const inField =
  (name: string) =>
  ({ field }: LeftOut): string =>
    field === undefined ? name : `字段${quoted(field)}中的${name}`;

/** Names of what can be left out, with what is known of it. */
export const leftOutNames: Readonly<Record<LeftOutKind, (leftOut: LeftOut) => string>> = {
  file: () => '整个文件',
  theme: thing('theme'),
  source: thing('source'),
  organization: thing('organization'),
  person: thing('person'),
  event: thing('event'),
  agreement: thing('agreement'),
  statement: thing('statement'),
  delegation: thing('delegation'),
  mention: ({ id }) => (id === undefined ? '记录中的一个主题' : `记录中的主题${quoted(id)}`),
  party: part('当事方', '一个'),
  participant: part('参加者', '一名'),
  member: part('代表团成员', '一名'),
  reference: (leftOut) =>
    leftOut.id === undefined ? inField('引用')(leftOut) : `对${quoted(leftOut.id)}的引用`,
  link: inField('链接'),
  date: inField('日期'),
  redirect: ({ id }) => (id === undefined ? '一个旧编号' : `旧编号${quoted(id)}`),
  entry: ({ id, field }) =>
    `${field === undefined ? '' : `${quoted(field)}中的`}一项${id === undefined ? '' : `（${quoted(id)}）`}`,
  field: ({ field }) => (field === undefined ? '一个字段' : `字段${quoted(field)}`),
  row: () => '此行',
  table: ({ id }) => (id === undefined ? '一个文件' : `文件${quoted(id)}`),
};
