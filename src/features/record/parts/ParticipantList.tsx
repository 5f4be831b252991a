import type { ReactNode } from 'react';

import type { DatasetIndex } from '@/domain/index/dataset-index';
import type { EventRecord, Participant, UnnamedOthers } from '@/domain/model/types';
import type { AreaCode } from '@/domain/model/vocabulary';
import { groupBySide } from '@/domain/reading/by-side';
import { useReader } from '@/facts/reader-context';
import { useI18n } from '@/i18n/i18n-context';

import { FactRow } from './FactRow';
import { FactRows } from './FactRows';
import { NamedEntry } from './NamedEntry';
import { SideHeading } from './SideHeading';
import { UnnamedEntry } from './UnnamedEntry';

type Entry =
  | { readonly key: string; readonly participant: Participant }
  | { readonly key: string; readonly others: UnnamedOthers };

interface ParticipantListProps {
  readonly event: EventRecord;
  /** In the page's order. */
  readonly sides: readonly AreaCode[];
}

/** Who took part, by side in the page's order, inside a side as the source orders them; the unnamed last. */
export function ParticipantList({ event, sides }: ParticipantListProps): ReactNode {
  const { index } = useReader();
  const { m } = useI18n();
  const groups = groupBySide(entriesOf(event), (entry) => areasOf(entry, index), sides);
  return groups.map(({ side, items }) => (
    <div key={side ?? 'none'}>
      <SideHeading side={side} />
      <FactRows>
        {items.map((entry) =>
          'others' in entry ? (
            <FactRow key={entry.key} label={m.record.notNamed} evidence={entry.others.evidence}>
              <UnnamedEntry others={entry.others} />
            </FactRow>
          ) : (
            <FactRow
              key={entry.key}
              label={m.roster.capacity[entry.participant.capacity]}
              evidence={entry.participant.evidence}
            >
              <NamedEntry {...lookUp(entry.participant, index)} />
            </FactRow>
          ),
        )}
      </FactRows>
    </div>
  ));
}

function entriesOf({ participants, others }: EventRecord): readonly Entry[] {
  return [
    ...participants.map((participant) => ({
      key: [
        participant.personId,
        participant.organizationId,
        participant.delegationId,
        participant.capacity,
      ].join(' '),
      participant,
    })),
    ...others.map((item) => ({ key: item.description.en, others: item })),
  ];
}

function areasOf(entry: Entry, index: DatasetIndex): readonly AreaCode[] {
  if ('others' in entry) return entry.others.areas;
  const { organization, delegation } = lookUp(entry.participant, index);
  const area = organization?.area ?? delegation?.fromArea;
  return area === undefined ? [] : [area];
}

function lookUp(
  { personId, organizationId, delegationId, role }: Participant,
  index: DatasetIndex,
) {
  return {
    person: personId && index.personById.get(personId),
    organization: organizationId && index.organizationById.get(organizationId),
    delegation: delegationId && index.delegationById.get(delegationId),
    role,
  };
}
