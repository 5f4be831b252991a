import * as z from 'zod/mini';

import { catalogEntrySchema, catalogSchema } from './format/catalog';
import { datasetSchema } from './format/dataset';
import {
  areaCodeSchema,
  contactSchema,
  dateSchema,
  daySchema,
  fileNameSchema,
  idSchema,
  languageTagSchema,
  textSchema,
  webAddressSchema,
} from './format/leaves';
import {
  agreementPersonSchema,
  agreementSchema,
  aimSchema,
  delegationMemberSchema,
  delegationSchema,
  eventSchema,
  participantSchema,
  partySchema,
  statementSchema,
} from './format/records';
import {
  organizationHistorySchema,
  organizationSchema,
  otherNameSchema,
  personSchema,
  postSchema,
  sourceParagraphSchema,
  sourceSchema,
  themeSchema,
} from './format/registers';
import {
  disagreementSchema,
  disagreementValueSchema,
  evidenceSchema,
  localizedTextSchema,
  nameBasisSchema,
  noteSchema,
  placeSchema,
  quoteSchema,
  relatedRecordSchema,
  themeMentionSchema,
  titleBasisSchema,
  unnamedOthersSchema,
} from './format/shared-parts';
import { FIELD_DESCRIPTIONS } from './json-schema-descriptions';

interface Naming {
  readonly id: string;
  readonly description: string;
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

const DEFINITIONS: readonly (readonly [z.ZodMiniType, string, string])[] = [
  [textSchema, 'Text', 'A text that is not empty.'],
  [
    idSchema,
    'Id',
    'Letters, digits, hyphen, dot and underscore. Every id stands once in the file.',
  ],
  [
    areaCodeSchema,
    'AreaCode',
    'ISO 3166-1 alpha-2, as "AZ", or "INT" for intergovernmental bodies.',
  ],
  [languageTagSchema, 'LanguageTag', 'BCP 47, as "en", "az", "zh-Hans"; "und" when not recorded.'],
  [
    dateSchema,
    'Date',
    'EDTF: 2025-06-24, 2025-06, 2025, 2025-06-24/2025-06-26 (lasted), [2025-06-24..2025-06-26] (once within), with ? (uncertain), ~ (approximate) or % (both).',
  ],
  [daySchema, 'Day', 'A day as YYYY-MM-DD.'],
  [webAddressSchema, 'WebAddress', 'An address that begins with https:// or http://.'],
  [contactSchema, 'Contact', 'mailto:name@example.org or a web address.'],
  [fileNameSchema, 'FileName', 'A .json file beside the catalog or below it.'],
  [
    localizedTextSchema,
    'LocalizedText',
    'Text by language. "en" is required; other languages fall back to it.',
  ],
  [nameBasisSchema, 'NameBasis', 'By language: attested in a source, or our translation.'],
  [
    titleBasisSchema,
    'TitleBasis',
    'By language: the official title, a translation, or a description.',
  ],
  [quoteSchema, 'Quote', 'First and last words of a passage, at most eight words together.'],
  [
    evidenceSchema,
    'Evidence',
    'Where a fact stands. part, paragraph and quote only for sources that were read whole.',
  ],
  [noteSchema, 'Note', 'A remark for readers.'],
  [disagreementValueSchema, 'DisagreementValue', 'One of the values that sources give.'],
  [
    disagreementSchema,
    'Disagreement',
    'Sources differ about a field: two or more values, the preferred one if any, and why.',
  ],
  [placeSchema, 'Place', 'A place as the source prints it.'],
  [
    unnamedOthersSchema,
    'UnnamedOthers',
    'People or bodies that a source describes without naming them.',
  ],
  [
    themeMentionSchema,
    'ThemeMention',
    'One theme on one record on one basis; for stated and quoted by one speaker.',
  ],
  [relatedRecordSchema, 'RelatedRecord', 'A link to another record.'],
  [themeSchema, 'Theme', 'A theme that records mention.'],
  [sourceParagraphSchema, 'SourceParagraph', 'Our paraphrase of one paragraph, a line.'],
  [sourceSchema, 'Source', 'A document or report that was read.'],
  [organizationHistorySchema, 'OrganizationHistory', 'A change in the life of an organisation.'],
  [organizationSchema, 'Organization', 'A body that acts or is named.'],
  [otherNameSchema, 'OtherName', 'Another form of a name as printed somewhere.'],
  [postSchema, 'Post', 'An office that a person held, and when.'],
  [personSchema, 'Person', 'Somebody in a public role. No area, no picture, nothing private.'],
  [participantSchema, 'Participant', 'A person, a body or a delegation at an event.'],
  [eventSchema, 'Event', 'A meeting, visit, forum or other act.'],
  [partySchema, 'Party', 'A party to an agreement.'],
  [agreementPersonSchema, 'AgreementPerson', 'A person named in connection with an agreement.'],
  [aimSchema, 'Aim', 'What an agreement is meant for.'],
  [
    agreementSchema,
    'Agreement',
    'A treaty, memorandum or other document. At least two of parties and others together, or "parties" in not_reported.',
  ],
  [statementSchema, 'Statement', 'What somebody said or wrote.'],
  [delegationMemberSchema, 'DelegationMember', 'A member of a delegation.'],
  [delegationSchema, 'Delegation', 'People who travelled together; belongs to a visit.'],
  [catalogEntrySchema, 'CatalogEntry', 'A dataset that the site offers.'],
];

/** The JSON Schema (2020-12) of a dataset file, for editors: shape and closed sets, not references between things. */
export function makeDatasetJsonSchema(): JsonSchema {
  return makeJsonSchema(
    datasetSchema,
    'communique-1.schema.json',
    'A dataset of Communiqué, format communique/1. Absent means not looked for; null does not exist. Names that begin with x_ are free for your own use.',
  );
}

/** The JSON Schema (2020-12) of `catalog.json`. */
export function makeCatalogJsonSchema(): JsonSchema {
  return makeJsonSchema(
    catalogSchema,
    'catalog.schema.json',
    'The datasets that this site offers, and which one it opens with.',
  );
}

function makeJsonSchema(schema: z.ZodMiniType, $id: string, description: string): JsonSchema {
  const metadata = z.registry<Naming>();
  for (const [definition, id, text] of DEFINITIONS) {
    metadata.add(definition, { id, description: text });
  }
  const body: JsonSchema = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-2020-12',
    metadata,
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) jsonSchema.patternProperties = { '^x_': {} };
    },
  });
  const made: JsonSchema = { $schema: DIALECT, $id, title: 'Communiqué', description, ...body };
  describeFields(made, 'Dataset');
  for (const [name, definition] of Object.entries(made.$defs ?? {}))
    describeFields(definition, name);
  return made;
}

function describeFields(schema: JsonSchema, name: string): void {
  const own = FIELD_DESCRIPTIONS[name] ?? {};
  for (const [field, property] of Object.entries(schema.properties ?? {})) {
    const description = own[field] ?? FIELD_DESCRIPTIONS['*']?.[field];
    if (description !== undefined && typeof property === 'object')
      property.description = description;
  }
}
