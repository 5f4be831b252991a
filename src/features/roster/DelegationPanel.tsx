import type { ReactNode } from 'react';

import type { Organization } from '@/domain/model/types';
import type { AreaCode } from '@/domain/model/vocabulary';
import { blockOrder } from '@/domain/roster/delegation-order';
import type { DelegationRoster } from '@/domain/roster/delegation-roster';
import { EvidenceMarks } from '@/facts/EvidenceMarks';
import { Localized } from '@/facts/Localized';
import { ThingLink } from '@/facts/ThingLink';
import { TranslatedNames } from '@/facts/TranslatedNames';
import { useI18n } from '@/i18n/i18n-context';
import { classNames } from '@/ui/class-names';

import { AttendeeEntry, UnnamedEntry } from './AttendeeEntry';
import { MemberEntry } from './MemberEntry';
import { RosterBlock } from './RosterBlock';
import { useDelegationWords } from './use-delegation-words';
import { VisitNotes } from './VisitNotes';
import { VisitRecords } from './VisitRecords';

/** Sides of up to so many entries stand beside each other. */
const BESIDE = 3;

interface DelegationPanelProps {
  readonly roster: DelegationRoster;
  readonly sides: readonly AreaCode[];
}

/** One delegation opened: both sides in the page's order, whoever else was there, the visit's records, notes. */
export function DelegationPanel({ roster, sides }: DelegationPanelProps): ReactNode {
  const { m } = useI18n();
  const { delegation, records, missing } = roster;
  const { date, direction } = useDelegationWords()(delegation);
  const isSmall =
    Math.max(roster.members.length + delegation.others.length, roster.hosts.length) <= BESIDE;
  const blocks = {
    delegation: <DelegationBlock key="delegation" roster={roster} />,
    hosts: <HostBlock key="hosts" roster={roster} />,
  };
  return (
    <div className="min-w-0 [overflow-wrap:anywhere]">
      <h3 className="text-h3 font-serif font-medium text-balance">
        <ThingLink id={delegation.id}>
          <Localized text={delegation.name} />
        </ThingLink>
      </h3>
      <p className="text-caption text-ink2 mt-1 flex flex-wrap items-baseline gap-x-5">
        <span>{direction}</span>
        <span>{date}</span>
        <EvidenceMarks evidence={delegation.evidence} />
      </p>
      <div className={classNames(isSmall && 'desktop:grid desktop:grid-cols-2 desktop:gap-x-8')}>
        {blockOrder(delegation, sides).map((side) => blocks[side])}
      </div>
      {roster.alsoThere.length === 0 ? null : (
        <RosterBlock title={m.roster.alsoThere}>
          {roster.alsoThere.map((attendee) => (
            <AttendeeEntry
              key={attendee.key}
              attendee={attendee}
              leads={false}
              remarks={roster.remarks.get(attendee.key) ?? []}
            />
          ))}
        </RosterBlock>
      )}
      <TranslatedNames organizations={bodiesOf(roster)} className="text-small text-ink2 mb-4" />
      <div className="border-hair desktop:grid-cols-2 mt-2 grid gap-x-8 gap-y-8 border-t pt-6">
        <VisitRecords records={records} />
        <VisitNotes notes={delegation.notes} missing={missing} />
      </div>
    </div>
  );
}

/** Every body that the panel names, as often as it does. */
function bodiesOf({ members, hosts, alsoThere }: DelegationRoster): readonly Organization[] {
  return [
    ...members.flatMap(({ onBehalfOf }) => onBehalfOf ?? []),
    ...[...hosts, ...alsoThere].flatMap((attendee) => {
      if (attendee.kind === 'person') return attendee.onBehalfOf;
      return attendee.kind === 'body' ? [attendee.organization] : [];
    }),
  ];
}

function DelegationBlock({ roster }: { readonly roster: DelegationRoster }): ReactNode {
  const { m, f } = useI18n();
  const { delegation, members, size, remarks } = roster;
  const headAbsence = roster.missing.find(({ field }) => field === 'head')?.absence ?? 'not_found';
  return (
    <RosterBlock
      title={m.roster.delegationOf({ area: f.area(delegation.fromArea) })}
      detail={m.roster.size(size)}
    >
      {members.map((member) => (
        <MemberEntry
          key={member.person.id}
          member={member}
          remarks={remarks.get(member.person.id) ?? []}
          headAbsence={headAbsence}
        />
      ))}
      {delegation.others.map((others) => (
        <UnnamedEntry
          key={others.description.en}
          others={others}
          events={[]}
          evidence={others.evidence.length > 0 ? others.evidence : delegation.evidence}
        />
      ))}
    </RosterBlock>
  );
}

function HostBlock({ roster }: { readonly roster: DelegationRoster }): ReactNode {
  const { m, f } = useI18n();
  const { delegation, hosts, leadingHost, remarks } = roster;
  if (delegation.toArea === undefined) return null;
  const title = m.roster.hostSide({ area: f.area(delegation.toArea) });
  if (hosts.length === 0) return <RosterBlock title={title} empty={m.roster.noHosts} />;
  const count = hosts.filter(({ kind }) => kind === 'person').length;
  return (
    <RosterBlock title={title} detail={m.roster.named({ count })}>
      {hosts.map((attendee) => (
        <AttendeeEntry
          key={attendee.key}
          attendee={attendee}
          leads={attendee === leadingHost}
          remarks={remarks.get(attendee.key) ?? []}
        />
      ))}
    </RosterBlock>
  );
}
