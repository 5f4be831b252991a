import type { FuzzyDate } from '../dates/fuzzy-date';
import type {
  SOURCE_KINDS,
  SOURCE_READS,
  SOURCE_STANDINGS,
  SOURCE_TITLE_BASES,
} from './closed-sets';
import type {
  AgreementClassification,
  AgreementAct,
  AgreementCapacity,
  EventClassification,
  ParticipantCapacity,
  ThemeBasis,
  ThemeGroup,
  ThemeSymbol,
  DateBasis,
  Confidence,
  Relation,
  NameBasis,
  TitleBasis,
  OrganizationClassification,
  OrganizationChange,
  NotReportedField,
  ThemeId,
  SourceId,
  OrganizationId,
  PersonId,
  EventId,
  AgreementId,
  StatementId,
  DelegationId,
  RecordId,
  AreaCode,
  LocalizedText,
  ByLanguage,
} from './vocabulary';

/** Where a fact stands. `paragraph` counts the body's paragraphs from 1; absent: the source as a whole. */
export interface Evidence {
  readonly sourceId: SourceId;
  readonly part?: 'headline';
  readonly paragraph?: number;
  readonly quote?: { readonly start: string; readonly end?: string };
}

export interface Note {
  readonly text: LocalizedText;
  readonly evidence: readonly Evidence[];
}

export interface DisagreementValue {
  /** Text by language, or a scalar exactly as printed (a spelling, a date, a number). */
  readonly value: LocalizedText | string;
  readonly evidence: readonly Evidence[];
}

/** Two or more values for one field; `preferred` is the position of the one this dataset uses. */
export interface Disagreement {
  readonly field: string;
  readonly label: LocalizedText;
  readonly values: readonly DisagreementValue[];
  /** Absent where the research prefers neither. */
  readonly preferred?: number;
  readonly reason: LocalizedText;
}

export interface Theme {
  readonly id: ThemeId;
  readonly name: LocalizedText;
  readonly definition: LocalizedText;
  readonly group: ThemeGroup;
  readonly symbol: ThemeSymbol;
}

export interface SourceParagraph {
  readonly n: number;
  readonly summary: LocalizedText;
}

export interface Source {
  readonly id: SourceId;
  /** Position in the file from 1: printed as "S9". */
  readonly number: number;
  /** Absent when `titleBasis` is `not_seen`. */
  readonly title?: string;
  readonly titleBasis: (typeof SOURCE_TITLE_BASES)[number];
  /** The name alone, the same in every language; groups what one publisher printed. */
  readonly publisher: string;
  /** The same name by language, where it is not the same everywhere. */
  readonly publisherName?: LocalizedText;
  /** How it came to be read there: edition, copy, intermediary. */
  readonly publisherNote?: LocalizedText;
  readonly publisherArea?: AreaCode;
  readonly published?: FuzzyDate;
  /** Only `https:` and `http:` addresses get here; absent when the address was unsafe. */
  readonly url?: string;
  /** BCP 47 tag of what the source prints; `und` when not recorded. */
  readonly lang: string;
  readonly kind: (typeof SOURCE_KINDS)[number];
  readonly read: (typeof SOURCE_READS)[number];
  readonly standing: (typeof SOURCE_STANDINGS)[number];
  readonly paragraphs: readonly SourceParagraph[];
}

export interface OrganizationHistoryEntry {
  readonly date?: FuzzyDate;
  readonly change: OrganizationChange;
  readonly otherId?: OrganizationId;
  readonly text: LocalizedText;
  readonly evidence: readonly Evidence[];
}

export interface Organization {
  readonly id: OrganizationId;
  readonly name: LocalizedText;
  readonly nameBasis: ByLanguage<NameBasis>;
  readonly abbreviation?: string;
  readonly area: AreaCode;
  readonly parentId?: OrganizationId;
  readonly classification: OrganizationClassification;
  readonly history: readonly OrganizationHistoryEntry[];
  readonly disagreements: readonly Disagreement[];
  readonly evidence: readonly Evidence[];
}

export interface OtherName {
  readonly name: string;
  readonly lang: string;
  readonly note?: LocalizedText;
  readonly evidence: readonly Evidence[];
}

export interface Post {
  readonly organizationId: OrganizationId;
  readonly role: LocalizedText;
  readonly start?: FuzzyDate;
  readonly end?: FuzzyDate;
  readonly evidence: readonly Evidence[];
}

export interface Person {
  readonly id: PersonId;
  readonly name: LocalizedText;
  readonly nameBasis: ByLanguage<NameBasis>;
  readonly familyName?: string;
  readonly familyNameFirst: boolean;
  readonly otherNames: readonly OtherName[];
  readonly posts: readonly Post[];
  readonly disagreements: readonly Disagreement[];
  readonly evidence: readonly Evidence[];
}

export interface Place {
  readonly area: AreaCode;
  readonly name?: LocalizedText;
  readonly venue?: LocalizedText;
  readonly evidence: readonly Evidence[];
}

/** People or bodies that a source describes without naming them. */
export interface UnnamedOthers {
  readonly description: LocalizedText;
  readonly areas: readonly AreaCode[];
  readonly count?: number;
  readonly evidence: readonly Evidence[];
}

/** One theme on one record on one basis (for `stated` and `quoted`, by one speaker). */
export interface ThemeMention {
  readonly themeId: ThemeId;
  readonly basis: ThemeBasis;
  readonly speakerId?: PersonId;
  /** Whose mention it is, where the source says so. */
  readonly sides: readonly AreaCode[];
  readonly note?: LocalizedText;
  readonly evidence: readonly Evidence[];
}

export interface RelatedRecord {
  readonly id: RecordId;
  readonly relation: Relation;
  readonly evidence: readonly Evidence[];
}

interface RecordBase {
  readonly researchIds: readonly string[];
  readonly summary: LocalizedText;
  /** Absent: undated. */
  readonly date?: FuzzyDate;
  readonly dateBasis?: DateBasis;
  readonly dateNote?: LocalizedText;
  readonly related: readonly RelatedRecord[];
  readonly themes: readonly ThemeMention[];
  readonly disagreements: readonly Disagreement[];
  readonly notReported: readonly NotReportedField[];
  readonly notes: readonly Note[];
  readonly confidence?: Confidence;
  /** Holds for everything in the record that has no evidence of its own. */
  readonly evidence: readonly Evidence[];
}

export interface Participant {
  readonly organizationId?: OrganizationId;
  readonly personId?: PersonId;
  readonly delegationId?: DelegationId;
  readonly role?: LocalizedText;
  readonly capacity: ParticipantCapacity;
  readonly evidence: readonly Evidence[];
}

export interface EventRecord extends RecordBase {
  readonly kind: 'event';
  readonly id: EventId;
  readonly classification: EventClassification;
  readonly name: LocalizedText;
  readonly places: readonly Place[];
  readonly parentId?: EventId;
  readonly participants: readonly Participant[];
  readonly others: readonly UnnamedOthers[];
}

export interface Party {
  readonly organizationId: OrganizationId;
  readonly evidence: readonly Evidence[];
}

export interface AgreementPerson {
  readonly personId: PersonId;
  readonly organizationId?: OrganizationId;
  readonly role?: LocalizedText;
  readonly capacity: AgreementCapacity;
  readonly evidence: readonly Evidence[];
}

export interface Aim {
  readonly text: LocalizedText;
  readonly evidence: readonly Evidence[];
}

export interface AgreementRecord extends RecordBase {
  readonly kind: 'agreement';
  readonly id: AgreementId;
  readonly classification: AgreementClassification;
  readonly title: LocalizedText;
  readonly titleBasis: ByLanguage<TitleBasis>;
  readonly act: AgreementAct;
  readonly inForce?: FuzzyDate;
  readonly term?: LocalizedText;
  /** BCP 47 tags of the authentic texts. */
  readonly languages: readonly string[];
  readonly documentCount?: number;
  readonly places: readonly Place[];
  readonly eventId?: EventId;
  readonly parties: readonly Party[];
  readonly others: readonly UnnamedOthers[];
  readonly people: readonly AgreementPerson[];
  readonly aims: readonly Aim[];
}

export interface StatementRecord extends RecordBase {
  readonly kind: 'statement';
  readonly id: StatementId;
  readonly personId?: PersonId;
  readonly organizationId?: OrganizationId;
  readonly role?: LocalizedText;
  readonly eventId?: EventId;
}

export type CommuniqueRecord = AgreementRecord | EventRecord | StatementRecord;
