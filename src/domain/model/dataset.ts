import type { FuzzyDate } from '../dates/fuzzy-date';
import type {
  Evidence,
  Note,
  Disagreement,
  Theme,
  Source,
  Organization,
  Person,
  UnnamedOthers,
  EventRecord,
  AgreementRecord,
  StatementRecord,
} from './types';
import type {
  NotReportedField,
  OrganizationId,
  PersonId,
  EventId,
  DelegationId,
  AreaCode,
  LocalizedText,
} from './vocabulary';

export interface DelegationMember {
  readonly personId: PersonId;
  readonly onBehalfOfId?: OrganizationId;
  readonly role?: LocalizedText;
  readonly head: boolean;
  /** Position in the source from 1. */
  readonly order: number;
  readonly evidence: readonly Evidence[];
}

export interface Delegation {
  readonly id: DelegationId;
  readonly name: LocalizedText;
  readonly fromArea: AreaCode;
  readonly toArea?: AreaCode;
  /** The visit it belongs to. */
  readonly eventId: EventId;
  /** In the source's order. */
  readonly members: readonly DelegationMember[];
  readonly others: readonly UnnamedOthers[];
  readonly disagreements: readonly Disagreement[];
  readonly notReported: readonly NotReportedField[];
  readonly notes: readonly Note[];
  readonly evidence: readonly Evidence[];
}

/** The file of a reader's own that data were opened from. */
export interface LocalFile {
  readonly name: string;
  /** How many files they are in all. */
  readonly count: number;
}

/** A checked dataset: every id in it resolves, every list is there, every date is parsed. */
export interface Dataset {
  readonly id: string;
  readonly title: LocalizedText;
  readonly summary?: LocalizedText;
  readonly version: string;
  readonly asOf: FuzzyDate;
  readonly licence: string;
  readonly coverage: LocalizedText;
  readonly contact?: string;
  /** Zero to two areas; everything else is "other". The order on the page is the interface's (alternat). */
  readonly sides: readonly AreaCode[];
  readonly redirects: Readonly<Record<string, string>>;
  readonly themes: readonly Theme[];
  readonly sources: readonly Source[];
  readonly organizations: readonly Organization[];
  readonly people: readonly Person[];
  readonly agreements: readonly AgreementRecord[];
  readonly events: readonly EventRecord[];
  /** Events that others belong to and that are no records here: never counted, filtered or drawn. */
  readonly contextEvents: readonly EventRecord[];
  readonly statements: readonly StatementRecord[];
  readonly delegations: readonly Delegation[];
  /** Where these data come from when nobody has published them; no part of the format. Whatever shows or hands on data says it. */
  readonly localFile?: LocalFile;
}
