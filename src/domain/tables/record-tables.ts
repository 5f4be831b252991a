import {
  AGREEMENT_ACTS,
  AGREEMENT_CLASSIFICATIONS,
  CONFIDENCES,
  DATE_BASES,
  EVENT_CLASSIFICATIONS,
  NOT_REPORTED_FIELDS,
  TITLE_BASES,
} from '../model/closed-sets';
import { type Field, needed, optional } from './column';
import type { Table } from './table';

const RESEARCH = optional('research_ids', 'list', 'research_ids');
const SUMMARY = needed('summary', 'localized', 'summary');
const NOT_REPORTED = optional('not_reported', 'list', 'not_reported', {
  values: NOT_REPORTED_FIELDS,
});
const DATE = [
  optional('date', 'date', 'date'),
  optional('date_basis', 'choice', 'date_basis', { values: DATE_BASES }),
  optional('date_note', 'localized', 'date_note'),
];
const CLOSING = [
  NOT_REPORTED,
  optional('confidence', 'choice', 'confidence', { values: CONFIDENCES }),
];

const EVENT_FIELDS: readonly Field[] = [
  RESEARCH,
  needed('classification', 'choice', 'event_classification', { values: EVENT_CLASSIFICATIONS }),
  needed('name', 'localized', 'event_name'),
  SUMMARY,
  ...DATE,
  optional('parent_id', 'id', 'parent_event'),
  ...CLOSING,
];

/** Records, delegations and the events that they belong to. */
export const RECORD_TABLES: readonly Table[] = [
  { name: 'events', rows: 'thing', list: 'events', parents: [], fields: EVENT_FIELDS },
  {
    name: 'context_events',
    rows: 'thing',
    list: 'context_events',
    parents: [],
    fields: EVENT_FIELDS,
  },
  {
    name: 'agreements',
    rows: 'thing',
    list: 'agreements',
    parents: [],
    fields: [
      RESEARCH,
      needed('classification', 'choice', 'agreement_classification', {
        values: AGREEMENT_CLASSIFICATIONS,
      }),
      needed('title', 'localized', 'agreement_title'),
      optional('title_basis', 'choices', 'title_basis', { values: TITLE_BASES }),
      SUMMARY,
      needed('act', 'choice', 'act', { values: AGREEMENT_ACTS }),
      ...DATE,
      optional('in_force', 'date', 'in_force'),
      optional('term', 'localized', 'term'),
      optional('languages', 'list', 'languages'),
      optional('document_count', 'number', 'document_count'),
      optional('event_id', 'id', 'occasion'),
      ...CLOSING,
    ],
  },
  {
    name: 'statements',
    rows: 'thing',
    list: 'statements',
    parents: [],
    fields: [
      RESEARCH,
      optional('person_id', 'id', 'speaker'),
      optional('organization_id', 'id', 'speaker_organization'),
      optional('role', 'localized', 'role'),
      optional('event_id', 'id', 'occasion'),
      ...DATE,
      SUMMARY,
      ...CLOSING,
    ],
  },
  {
    name: 'delegations',
    rows: 'thing',
    list: 'delegations',
    parents: [],
    fields: [
      needed('name', 'localized', 'delegation_name'),
      needed('from_area', 'area', 'from_area'),
      optional('to_area', 'area', 'to_area'),
      needed('event_id', 'id', 'visit'),
      NOT_REPORTED,
    ],
  },
];
