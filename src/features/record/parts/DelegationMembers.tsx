import type { ReactNode } from 'react';

import { evidenceOfDelegation } from '@/domain/model/evidence';
import type { DelegationRoster, RosterMember } from '@/domain/roster/delegation-roster';
import { absenceOf } from '@/domain/sources/absence';
import { useReader } from '@/facts/reader-context';
import { useI18n } from '@/i18n/i18n-context';

import { FactRow } from './FactRow';
import { FactRows } from './FactRows';
import { NamedEntry } from './NamedEntry';
import { Part } from './Part';
import { UnnamedEntry } from './UnnamedEntry';

/** Members in the order of the source, then those whom it does not name. */
export function DelegationMembers({ roster }: { roster: DelegationRoster }): ReactNode {
  const { m } = useI18n();
  const { members, delegation } = roster;
  if (members.length + delegation.others.length === 0) return null;
  return (
    <Part heading={m.record.delegation.members} caption={m.record.delegation.order}>
      <FactRows>
        {members.map((member) => (
          <FactRow
            key={member.person.id}
            label={<Standing member={member} roster={roster} />}
            evidence={member.evidence}
          >
            <NamedEntry
              person={member.person}
              organization={member.onBehalfOf}
              role={member.role}
            />
          </FactRow>
        ))}
        {delegation.others.map((others) => (
          <FactRow key={others.description.en} label={m.record.notNamed} evidence={others.evidence}>
            <UnnamedEntry others={others} />
          </FactRow>
        ))}
      </FactRows>
    </Part>
  );
}

interface StandingProps {
  readonly member: RosterMember;
  readonly roster: DelegationRoster;
}

/** Position in the source; rank only where a source gives it. */
function Standing({ member, roster }: StandingProps): ReactNode {
  const { index } = useReader();
  const { m, f } = useI18n();
  const absence = absenceOf(evidenceOfDelegation(roster.delegation), index);
  return (
    <>
      <span className="text-ink block font-medium">{f.number(member.position)}</span>
      {member.standing === 'head' ? m.roster.standing.head : null}
      {member.standing === 'first_listed' ? m.roster.standing.first_listed[absence] : null}
    </>
  );
}
