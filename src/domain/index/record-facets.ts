import type { Dataset, Delegation } from '../model/dataset';
import { visitEvidence } from '../model/evidence';
import type { CommuniqueRecord, Organization } from '../model/types';
import type { AreaCode } from '../model/vocabulary';
import { type Column, columnBuilder } from './column';
import { type Named, visitNamed } from './named-on';

/** What filters and lists look at on every record, a column a facet, in the order of the records. */
export interface Facets {
  readonly theme: Column;
  readonly org: Column;
  readonly person: Column;
  /** Codes of the dataset's sides, and `other` for any area that is neither. */
  readonly side: Column;
  /** The record's kind and its classification. */
  readonly kind: Column;
  /** Sources that anything in the record cites. */
  readonly source: Column;
  /** 1 where sources differ on the record itself or on a delegation of it. */
  readonly disagreeing: Uint8Array;
}

interface Lookups {
  readonly dataset: Dataset;
  readonly records: readonly CommuniqueRecord[];
  readonly organizationById: ReadonlyMap<string, Organization>;
  readonly delegationsOf: ReadonlyMap<string, readonly Delegation[]>;
}

const NONE: readonly Delegation[] = [];

/** The facets of all records. A visit also carries whoever travelled in its delegations. */
export function facetsOf(lookups: Lookups): Facets {
  const { dataset, records, organizationById, delegationsOf } = lookups;
  const theme = columnBuilder(dataset.themes.map(({ id }) => id));
  const org = columnBuilder(dataset.organizations.map(({ id }) => id));
  const person = columnBuilder(dataset.people.map(({ id }) => id));
  const source = columnBuilder(dataset.sources.map(({ id }) => id));
  const side = columnBuilder(dataset.sides);
  const kind = columnBuilder();
  const columns = [theme, org, person, source, side, kind];
  const disagreeing = new Uint8Array(records.length);

  const pushArea = (area: AreaCode): void =>
    side.push(dataset.sides.includes(area) ? area : 'other');
  const pushNamed = ({ organizationId, personId }: Named): void => {
    if (personId !== undefined) person.push(personId);
    if (organizationId === undefined) return;
    org.push(organizationId);
    const area = organizationById.get(organizationId)?.area;
    if (area !== undefined) pushArea(area);
  };
  for (const [position, record] of records.entries()) {
    const delegations = delegationsOf.get(record.id) ?? NONE;
    visitNamed(record, pushNamed);
    for (const { members, fromArea } of delegations) {
      for (const { personId, onBehalfOfId } of members) {
        pushNamed({ personId, organizationId: onBehalfOfId });
      }
      pushArea(fromArea);
    }
    if (record.kind !== 'statement') {
      for (const { areas } of record.others) for (const area of areas) pushArea(area);
    }
    for (const { themeId } of record.themes) theme.push(themeId);
    kind.push(record.kind);
    if (record.kind !== 'statement') kind.push(record.classification);
    visitEvidence(record, ({ sourceId }) => source.push(sourceId));
    disagreeing[position] = Number(hasDisagreement(record, delegations));
    for (const column of columns) column.next();
  }
  return {
    theme: theme.build(),
    org: org.build(),
    person: person.build(),
    side: side.build(),
    kind: kind.build(),
    source: source.build(),
    disagreeing,
  };
}

/**
 * Only the record's own disagreements and its delegations' count: what sources say differently of a
 * person or a body is shown with them, and would mark every record that names them.
 */
function hasDisagreement(record: CommuniqueRecord, delegations: readonly Delegation[]): boolean {
  return (
    record.disagreements.length > 0 ||
    delegations.some(({ disagreements }) => disagreements.length > 0)
  );
}
