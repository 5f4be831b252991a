import type { ReactNode } from 'react';

import type { Evidence, EventRecord, UnnamedOthers } from '@/domain/model/types';
import type { Attendee, BodyAttendee, NamedAttendee } from '@/domain/roster/attendance';
import type { Remark } from '@/domain/roster/remarks';
import { EvidenceMarks } from '@/facts/EvidenceMarks';
import { Localized } from '@/facts/Localized';
import { initialsOf } from '@/facts/native-name';
import { ThingLink } from '@/facts/ThingLink';
import { shownText, useI18n } from '@/i18n/i18n-context';

import { BodyLink } from './BodyLink';
import { PersonName, PlainName } from './PersonName';
import { RemarkList } from './RemarkList';
import { RosterEntry } from './RosterEntry';

interface AttendeeEntryProps {
  readonly attendee: Attendee;
  readonly leads: boolean;
  readonly remarks: readonly Remark[];
}

/** Whoever the sources name or describe at the events of a visit beside its delegates. */
export function AttendeeEntry({ attendee, leads, remarks }: AttendeeEntryProps): ReactNode {
  switch (attendee.kind) {
    case 'person':
      return <NamedEntry attendee={attendee} leads={leads} remarks={remarks} />;
    case 'body':
      return <BodyEntry attendee={attendee} leads={leads} />;
    case 'unnamed':
      return (
        <UnnamedEntry others={attendee} events={attendee.events} evidence={attendee.evidence} />
      );
  }
}

interface NamedEntryProps {
  readonly attendee: NamedAttendee;
  readonly leads: boolean;
  readonly remarks: readonly Remark[];
}

function NamedEntry({ attendee, leads, remarks }: NamedEntryProps): ReactNode {
  const { language, m } = useI18n();
  const { person, roles, onBehalfOf, capacities, events, evidence } = attendee;
  return (
    <RosterEntry
      initials={initialsOf(shownText(person.name, language).text)}
      leads={leads}
      line={<CapacityWords capacities={capacities} />}
      name={<PersonName person={person} />}
    >
      <p className="text-caption mt-2">
        {roles.length === 0 ? <span className="absent">{m.roster.roleMissing} </span> : null}
        {roles.map((role) => (
          <span key={role.en} className="not-first:block">
            <Localized text={role} />{' '}
          </span>
        ))}
        <EvidenceMarks evidence={evidence} />
      </p>
      {onBehalfOf.map((organization) => (
        <p key={organization.id} className="text-caption text-ink2">
          <BodyLink organization={organization} />
        </p>
      ))}
      <EventLinks events={events} />
      <RemarkList remarks={remarks} />
    </RosterEntry>
  );
}

function BodyEntry({
  attendee,
  leads,
}: {
  readonly attendee: BodyAttendee;
  readonly leads: boolean;
}): ReactNode {
  const { m } = useI18n();
  const { organization, capacities, events, evidence } = attendee;
  return (
    <RosterEntry
      leads={leads}
      line={<CapacityWords capacities={capacities} />}
      name={
        <PlainName>
          <BodyLink organization={organization} />
        </PlainName>
      }
    >
      <p className="text-caption mt-1.5">
        <span className="absent text-body">{m.roster.nobodyNamed}</span>{' '}
        <EvidenceMarks evidence={evidence} />
      </p>
      <EventLinks events={events} />
    </RosterEntry>
  );
}

interface UnnamedEntryProps {
  readonly others: Pick<UnnamedOthers, 'description' | 'count'>;
  /** Where a source describes them; none for those of a delegation. */
  readonly events: readonly EventRecord[];
  readonly evidence: readonly Evidence[];
}

/** People whom a source describes without naming them: shown, counted where the source counts, never guessed. */
export function UnnamedEntry({ others, events, evidence }: UnnamedEntryProps): ReactNode {
  const { m } = useI18n();
  return (
    <RosterEntry
      name={
        <PlainName>
          <Localized text={others.description} />
        </PlainName>
      }
    >
      <p className="text-caption mt-1.5">
        <span className="absent text-body">
          {others.count === undefined
            ? m.roster.notNamed
            : m.roster.notNamedCount({ count: others.count })}
        </span>{' '}
        <EvidenceMarks evidence={evidence} />
      </p>
      <EventLinks events={events} />
    </RosterEntry>
  );
}

function CapacityWords({ capacities }: Pick<NamedAttendee, 'capacities'>): ReactNode {
  const { m, f } = useI18n();
  return f.list(capacities.map((capacity) => m.roster.capacity[capacity]));
}

/** Where a source names them: it may be one of several meetings of a visit. */
function EventLinks({ events }: { readonly events: readonly EventRecord[] }): ReactNode {
  const { m } = useI18n();
  if (events.length === 0) return null;
  return (
    <p className="text-small text-ink3 mt-1.5">
      {m.roster.at}
      {events.map((event) => (
        <ThingLink key={event.id} id={event.id} className="text-ink2 ml-1.5">
          <Localized text={event.name} />
        </ThingLink>
      ))}
    </p>
  );
}
