import {
  AGREEMENT_CAPACITIES,
  PARTICIPANT_CAPACITIES,
  RELATIONS,
  THEME_BASES,
} from '../model/closed-sets';
import { needed, optional } from './column';
import type { Table, TableName } from './table';

const EVENTS: readonly TableName[] = ['events', 'context_events'];
const RECORDS: readonly TableName[] = [...EVENTS, 'agreements', 'statements'];

/** What records and delegations are made of. */
export const PART_TABLES: readonly Table[] = [
  {
    name: 'members',
    rows: 'part',
    list: 'members',
    parents: ['delegations'],
    parentColumn: 'delegation_id',
    fields: [
      needed('person_id', 'id', 'person'),
      optional('on_behalf_of_id', 'id', 'acted_for'),
      optional('role', 'localized', 'role'),
      optional('head', 'flag', 'head'),
      optional('order_in_source', 'number', 'order_in_source', { path: ['order'] }),
    ],
  },
  {
    name: 'participants',
    rows: 'part',
    list: 'participants',
    parents: EVENTS,
    parentColumn: 'event_id',
    fields: [
      optional('organization_id', 'id', 'organization'),
      optional('person_id', 'id', 'person'),
      optional('delegation_id', 'id', 'delegation'),
      optional('role', 'localized', 'role'),
      needed('capacity', 'choice', 'participant_capacity', { values: PARTICIPANT_CAPACITIES }),
    ],
  },
  {
    name: 'parties',
    rows: 'part',
    list: 'parties',
    parents: ['agreements'],
    parentColumn: 'agreement_id',
    fields: [needed('organization_id', 'id', 'party')],
  },
  {
    name: 'agreement_people',
    rows: 'part',
    list: 'people',
    parents: ['agreements'],
    parentColumn: 'agreement_id',
    fields: [
      needed('person_id', 'id', 'person'),
      optional('organization_id', 'id', 'acted_for'),
      optional('role', 'localized', 'role'),
      needed('capacity', 'choice', 'agreement_capacity', { values: AGREEMENT_CAPACITIES }),
    ],
  },
  {
    name: 'aims',
    rows: 'part',
    list: 'aims',
    parents: ['agreements'],
    parentColumn: 'agreement_id',
    fields: [needed('text', 'localized', 'aim')],
  },
  {
    name: 'places',
    rows: 'part',
    list: 'places',
    parents: [...EVENTS, 'agreements'],
    parentColumn: 'record_id',
    fields: [
      needed('area', 'area', 'place_area'),
      optional('name', 'localized', 'place_name'),
      optional('venue', 'localized', 'venue'),
    ],
  },
  {
    name: 'others',
    rows: 'part',
    list: 'others',
    parents: [...EVENTS, 'agreements', 'delegations'],
    parentColumn: 'thing_id',
    fields: [
      needed('description', 'localized', 'others_description'),
      optional('areas', 'list', 'others_areas'),
      optional('count', 'number', 'others_count'),
    ],
  },
  {
    name: 'mentions',
    rows: 'part',
    list: 'themes',
    parents: RECORDS,
    parentColumn: 'record_id',
    fields: [
      needed('theme_id', 'id', 'theme'),
      needed('basis', 'choice', 'basis', { values: THEME_BASES }),
      optional('speaker_id', 'id', 'mention_speaker'),
      optional('sides', 'list', 'mention_sides'),
      optional('note', 'localized', 'mention_note'),
    ],
  },
  {
    name: 'related',
    rows: 'part',
    list: 'related',
    parents: RECORDS,
    parentColumn: 'record_id',
    fields: [
      needed('related_id', 'id', 'related_record', { path: ['id'] }),
      needed('relation', 'choice', 'relation', { values: RELATIONS }),
    ],
  },
  {
    name: 'disagreements',
    rows: 'part',
    list: 'disagreements',
    parents: [...RECORDS, 'delegations', 'organizations', 'people'],
    parentColumn: 'thing_id',
    fields: [
      needed('field', 'text', 'disputed_field'),
      needed('label', 'localized', 'disputed_label'),
      optional('preferred', 'entry', 'preferred'),
      needed('reason', 'localized', 'reason'),
    ],
  },
  {
    name: 'values',
    rows: 'part',
    list: 'values',
    parents: ['disagreements'],
    parentColumn: 'disagreement_row',
    fields: [needed('value', 'printed', 'value')],
  },
  {
    name: 'notes',
    rows: 'part',
    list: 'notes',
    parents: [...RECORDS, 'delegations'],
    parentColumn: 'thing_id',
    fields: [needed('text', 'localized', 'note')],
  },
];

/** Where every row's facts stand: the one table that belongs to nearly all others. */
export const EVIDENCE_TABLE: Table = {
  name: 'evidence',
  rows: 'part',
  list: 'evidence',
  parents: [
    ...RECORDS,
    'delegations',
    'organizations',
    'people',
    'history',
    'names',
    'posts',
    'members',
    'participants',
    'parties',
    'agreement_people',
    'aims',
    'places',
    'others',
    'mentions',
    'related',
    'values',
    'notes',
  ],
  fields: [
    needed('source_id', 'id', 'evidence_source'),
    optional('part', 'choice', 'evidence_part', { values: ['headline'] }),
    optional('paragraph', 'number', 'evidence_paragraph'),
    optional('quote_start', 'text', 'quote_start', { path: ['quote', 'start'] }),
    optional('quote_end', 'text', 'quote_end', { path: ['quote', 'end'] }),
  ],
};
