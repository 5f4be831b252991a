import { delegationFinding } from '@/domain/findings/delegation-finding';
import type { Delegation } from '@/domain/model/dataset';
import { evidenceOfDelegation } from '@/domain/model/evidence';
import type { Evidence } from '@/domain/model/types';
import { blockOrder, datingRecord, delegationsInOrder } from '@/domain/roster/delegation-order';
import { type DelegationRoster, rosterOf } from '@/domain/roster/delegation-roster';
import { recordForm } from '@/facts/record-words';
import { shownText } from '@/i18n/i18n-context';

import type { ColumnsContent, SceneColumn } from '../scene-content';
import {
  bodyHeight,
  headerOf,
  noteOf,
  type SceneContext,
  type SceneDraft,
  wordsOf,
} from './context';
import { type Block, facingColumns, type Frame } from './facing-columns';
import { attendeeRow, memberRow, PEOPLE_SHAPE, unnamedRow } from './people-rows';
import { COLUMN_GAP, columnsHeight, countingBeyond, listed, MOST_SCENES } from './rows';

/** Between two columns one under the other. */
const STACK_GAP = 56;

/** One delegation after the other in time order, each with both sides; as many scenes as its people need. */
export function delegationScenes(context: SceneContext): readonly SceneDraft[] {
  const { input } = context;
  const ordered = delegationsInOrder(input.index, input.shown.delegations);
  const { shown, beyond } = listed(ordered, MOST_SCENES + 1);
  const scenes = shown.flatMap((delegation) =>
    scenesOfDelegation(rosterOf(input.index, delegation), context),
  );
  return countingBeyond(scenes, beyond);
}

function scenesOfDelegation(
  roster: DelegationRoster,
  context: SceneContext,
): readonly SceneDraft[] {
  const { words, i18n, box, shape } = context;
  const { delegation } = roster;
  const kicker = words.delegations.kicker({
    name: shownText(delegation.name, i18n.language).text,
    date: dateOf(delegation, context),
  });
  const heading = words.delegations.heading(delegationFinding(roster));
  const header = headerOf(context, heading, kicker);
  const whole = bodyHeight(context, header, undefined);
  const isStacked = shape === 'portrait';
  const frame = {
    header,
    heading,
    width: isStacked ? box.width : (box.width - COLUMN_GAP) / 2,
    height: isStacked ? (whole - STACK_GAP) / 2 : whole,
  };
  const own = delegationBlock(roster, context, frame);
  const host = hostBlock(roster, context, frame);
  const blocks = { delegation: own, hosts: host };
  const [first, second] = blockOrder(delegation, context.input.sides).map((key) => blocks[key]);
  const evidence = evidenceOfRoster(roster);
  const draft = (columns: readonly SceneColumn[]): SceneDraft =>
    draftOf(columns, roster, evidence, frame, context);
  return [
    ...facingColumns(first, second, frame, context).map(draft),
    ...(roster.alsoThere.length === 0
      ? []
      : facingColumns(alsoThereBlock(roster, context, frame), undefined, frame, context).map(
          draft,
        )),
  ];
}

function delegationBlock(roster: DelegationRoster, context: SceneContext, { width }: Frame): Block {
  const { typesetter, i18n } = context;
  const { delegation, members } = roster;
  const area = i18n.f.area(delegation.fromArea);
  const rows = [
    ...members.map((member) => memberRow(member, roster, context, width)),
    ...delegation.others.map((others) =>
      unnamedRow(`unnamed ${others.description.en}`, others, context, width),
    ),
  ];
  return {
    key: 'delegation',
    title: typesetter.set(i18n.m.roster.delegationOf({ area }), 'kicker', width),
    rows,
    ...(rows.length > 0 ? {} : { empty: typesetter.set(i18n.m.roster.notNamed, 'absent', width) }),
  };
}

function hostBlock(
  { delegation, hosts, leadingHost }: DelegationRoster,
  context: SceneContext,
  { width }: Frame,
): Block | undefined {
  const { typesetter, i18n } = context;
  if (delegation.toArea === undefined) return undefined;
  const title = i18n.m.roster.hostSide({ area: i18n.f.area(delegation.toArea) });
  return {
    key: 'hosts',
    title: typesetter.set(title, 'kicker', width),
    rows: hosts.map((host) => attendeeRow(host, host === leadingHost, context, width)),
    ...(hosts.length > 0 ? {} : { empty: typesetter.set(i18n.m.roster.noHosts, 'absent', width) }),
  };
}

function alsoThereBlock(
  { alsoThere }: DelegationRoster,
  context: SceneContext,
  { width }: Frame,
): Block {
  return {
    key: 'others',
    title: context.typesetter.set(context.i18n.m.roster.alsoThere, 'kicker', width),
    rows: alsoThere.map((attendee) => attendeeRow(attendee, false, context, width)),
  };
}

function draftOf(
  columns: readonly SceneColumn[],
  roster: DelegationRoster,
  evidence: ReadonlyMap<string, readonly Evidence[]>,
  frame: Frame,
  context: SceneContext,
): SceneDraft {
  const content: ColumnsContent = {
    kind: 'columns',
    shape: PEOPLE_SHAPE,
    columns: context.shape === 'portrait' ? stacked(columns, frame) : columns,
  };
  const keys = columns.flatMap(({ rows }) => rows.map(({ key }) => key));
  const ofRow = (key: string): readonly Evidence[] => evidence.get(key) ?? [];
  return {
    heading: frame.heading,
    header: frame.header,
    content,
    contentHeight: columnsHeight(content),
    items: 1,
    evidence: [...roster.delegation.evidence, ...keys.flatMap(ofRow)],
    view: { record: roster.delegation.id },
    notes: [
      noteOf(
        context,
        roster.delegation.id,
        shownText(roster.delegation.name, context.i18n.language).text,
        evidenceOfDelegation(roster.delegation),
      ),
      ...columns.flatMap(({ rows }) =>
        rows.map(({ key, main }) => noteOf(context, key, wordsOf(main), ofRow(key))),
      ),
    ],
  };
}

/** The same columns one under the other, each with the same room. */
function stacked(columns: readonly SceneColumn[], { height }: Frame): readonly SceneColumn[] {
  return columns.map((column, place) => ({
    ...column,
    left: 0,
    top: place * (height + STACK_GAP),
  }));
}

function evidenceOfRoster({
  delegation,
  members,
  hosts,
  alsoThere,
}: DelegationRoster): ReadonlyMap<string, readonly Evidence[]> {
  return new Map<string, readonly Evidence[]>([
    ...members.map(({ person, evidence }) => [person.id, evidence] as const),
    ...delegation.others.map(
      ({ description, evidence }) => [`unnamed ${description.en}`, evidence] as const,
    ),
    ...[...hosts, ...alsoThere].map(({ key, evidence }) => [key, evidence] as const),
  ]);
}

/** When the visit was; where only one of its records is dated, that record's form is said too. */
function dateOf(delegation: Delegation, { input, i18n }: SceneContext): string {
  const dating = datingRecord(input.index, delegation);
  if (dating?.date === undefined) return i18n.m.facts.undated;
  const date = i18n.f.date(dating.date, 'short');
  if (dating.id === delegation.eventId) return date;
  return i18n.m.roster.datedBy({ form: recordForm(dating, i18n), date });
}
