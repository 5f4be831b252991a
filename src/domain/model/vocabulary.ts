import type {
  AGREEMENT_ACTS,
  AGREEMENT_CAPACITIES,
  AGREEMENT_CLASSIFICATIONS,
  CONFIDENCES,
  DATE_BASES,
  EVENT_CLASSIFICATIONS,
  LANGUAGES,
  NAME_BASES,
  NOT_REPORTED_FIELDS,
  ORGANIZATION_CHANGES,
  ORGANIZATION_CLASSIFICATIONS,
  PARTICIPANT_CAPACITIES,
  RECORD_KINDS,
  RELATIONS,
  THEME_BASES,
  THEME_GROUPS,
  THEME_SYMBOLS,
  TITLE_BASES,
} from './closed-sets';

export type Language = (typeof LANGUAGES)[number];
export type RecordKind = (typeof RECORD_KINDS)[number];
export type AgreementClassification = (typeof AGREEMENT_CLASSIFICATIONS)[number];
export type AgreementAct = (typeof AGREEMENT_ACTS)[number];
export type AgreementCapacity = (typeof AGREEMENT_CAPACITIES)[number];
export type EventClassification = (typeof EVENT_CLASSIFICATIONS)[number];
export type ParticipantCapacity = (typeof PARTICIPANT_CAPACITIES)[number];
export type ThemeBasis = (typeof THEME_BASES)[number];
export type ThemeGroup = (typeof THEME_GROUPS)[number];
export type ThemeSymbol = (typeof THEME_SYMBOLS)[number];
export type DateBasis = (typeof DATE_BASES)[number];
export type Confidence = (typeof CONFIDENCES)[number];
export type Relation = (typeof RELATIONS)[number];
export type NameBasis = (typeof NAME_BASES)[number];
export type TitleBasis = (typeof TITLE_BASES)[number];
export type OrganizationClassification = (typeof ORGANIZATION_CLASSIFICATIONS)[number];
export type OrganizationChange = (typeof ORGANIZATION_CHANGES)[number];
export type NotReportedField = (typeof NOT_REPORTED_FIELDS)[number];

/** A string that is the id of one kind of thing; made only by the reader (`src/data`) and by tests. */
export type Id<Kind extends string> = string & { readonly __kind: Kind };
export type ThemeId = Id<'theme'>;
export type SourceId = Id<'source'>;
export type OrganizationId = Id<'organization'>;
export type PersonId = Id<'person'>;
export type EventId = Id<'event'>;
export type AgreementId = Id<'agreement'>;
export type StatementId = Id<'statement'>;
export type DelegationId = Id<'delegation'>;
/** A record is an agreement, an event or a statement: what is counted, filtered and drawn. */
export type RecordId = AgreementId | EventId | StatementId;
/** ISO 3166-1 alpha-2, or `INT` for intergovernmental bodies. */
export type AreaCode = Id<'area'>;

/** Shown text by language; `en` is always there, the others fall back to it. */
export type LocalizedText = Readonly<{ en: string } & Partial<Record<Language, string>>>;

export type ByLanguage<Value> = Readonly<Partial<Record<Language, Value>>>;
