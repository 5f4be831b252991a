import type { FuzzyDate } from '@/domain/dates/fuzzy-date';
import type { DatasetIndex } from '@/domain/index/dataset-index';
import type { AgreementRecord, Evidence, Organization } from '@/domain/model/types';
import type { OrganizationId } from '@/domain/model/vocabulary';

/** A body before or after another, or one that a change concerned as well. */
export interface RelatedBody {
  readonly organization: Organization;
  /** The first date that a history gives for it. */
  readonly date?: FuzzyDate;
  readonly evidence: readonly Evidence[];
}

/** Each other body once, in the first group that it fits. */
export interface Relatives {
  readonly predecessors: readonly RelatedBody[];
  readonly successors: readonly RelatedBody[];
  /** Named in a change that does not say which of the two came after: a dissolution, a reorganisation. */
  readonly otherwise: readonly RelatedBody[];
}

interface Link extends RelatedBody {
  readonly group: keyof Relatives;
}

/**
 * The bodies that histories connect with one, read in both directions: whoever `succeeds` comes after. What the body's own
 * history says first, then that of others in the dataset's order.
 */
export function relativesOf(index: DatasetIndex, organization: Organization): Relatives {
  const links = [
    ...linksFrom(index, organization),
    ...index.dataset.organizations.flatMap((other) => linksTo(organization.id, other)),
  ];
  const predecessors = joined(links, 'predecessors', new Set([organization.id]));
  const before = new Set([organization.id, ...idsIn(predecessors)]);
  const successors = joined(links, 'successors', before);
  const otherwise = joined(links, 'otherwise', new Set([...before, ...idsIn(successors)]));
  return { predecessors, successors, otherwise };
}

function linksFrom(index: DatasetIndex, { history }: Organization): readonly Link[] {
  return history.flatMap((entry) => {
    const organization = entry.otherId && index.organizationById.get(entry.otherId);
    if (!organization) return [];
    const group = entry.change === 'succeeds' ? 'predecessors' : 'otherwise';
    return { ...entry, group, organization };
  });
}

function linksTo(id: OrganizationId, organization: Organization): readonly Link[] {
  return organization.history
    .filter(({ otherId }) => otherId === id)
    .map((entry) => {
      const group = entry.change === 'succeeds' ? 'successors' : 'otherwise';
      return { ...entry, group, organization };
    });
}

function idsIn(bodies: readonly RelatedBody[]): readonly OrganizationId[] {
  return bodies.map(({ organization }) => organization.id);
}

function joined(
  links: readonly Link[],
  group: keyof Relatives,
  taken: ReadonlySet<OrganizationId>,
): readonly RelatedBody[] {
  const bodies = new Map<OrganizationId, RelatedBody>();
  for (const link of links) {
    const { organization } = link;
    if (link.group !== group || taken.has(organization.id)) continue;
    const known = bodies.get(organization.id);
    const date = known?.date ?? link.date;
    const evidence = [...(known?.evidence ?? []), ...link.evidence];
    bodies.set(organization.id, {
      organization,
      ...(date === undefined ? {} : { date }),
      evidence,
    });
  }
  return [...bodies.values()];
}

/** A body that is a party to agreements together with another. */
export interface Partner {
  readonly organization: Organization;
  /** In time order; never empty. */
  readonly agreements: readonly AgreementRecord[];
}

/** Who else is a party to an organisation's agreements: more agreements first, then by `compare`. */
export function partnersOf(
  index: DatasetIndex,
  organizationId: OrganizationId,
  compare: (a: Organization, b: Organization) => number,
): readonly Partner[] {
  const shared = index.records.flatMap((record) =>
    record.kind === 'agreement' && isParty(record, organizationId) ? record : [],
  );
  return index.dataset.organizations
    .filter(({ id }) => id !== organizationId)
    .map((organization) => ({
      organization,
      agreements: shared.filter((agreement) => isParty(agreement, organization.id)),
    }))
    .filter(({ agreements }) => agreements.length > 0)
    .toSorted(
      (a, b) =>
        b.agreements.length - a.agreements.length || compare(a.organization, b.organization),
    );
}

function isParty({ parties }: AgreementRecord, organizationId: OrganizationId): boolean {
  return parties.some((party) => party.organizationId === organizationId);
}
