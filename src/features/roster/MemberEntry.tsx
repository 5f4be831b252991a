import type { ReactNode } from 'react';

import type { RosterMember } from '@/domain/roster/delegation-roster';
import type { Remark } from '@/domain/roster/remarks';
import type { Absence } from '@/domain/sources/absence';
import { EvidenceMarks } from '@/facts/EvidenceMarks';
import { Localized } from '@/facts/Localized';
import { initialsOf } from '@/facts/native-name';
import { shownText, useI18n } from '@/i18n/i18n-context';

import { BodyLink } from './BodyLink';
import { PersonName } from './PersonName';
import { RemarkList } from './RemarkList';
import { RosterEntry } from './RosterEntry';

interface MemberEntryProps {
  readonly member: RosterMember;
  readonly remarks: readonly Remark[];
  /** How the head's absence is to be said, where no head is reported. */
  readonly headAbsence: Absence;
}

/** A delegate: place in the source, name, role at that time, on whose behalf, themes raised. */
export function MemberEntry({ member, remarks, headAbsence }: MemberEntryProps): ReactNode {
  const { language, m } = useI18n();
  const { person, position, standing, role, onBehalfOf, evidence } = member;
  const standingWords = {
    head: m.roster.standing.head,
    first_listed: m.roster.standing.first_listed[headAbsence],
    member: undefined,
  }[standing];
  const line = (
    <>
      <span className="text-ink mr-2 font-semibold" aria-hidden="true">
        {position}
      </span>
      <span className="sr-only">{m.roster.position({ position })}</span>
      {standingWords === undefined ? null : <span className="font-medium">{standingWords}</span>}
    </>
  );
  return (
    <RosterEntry
      initials={initialsOf(shownText(person.name, language).text)}
      leads={standing === 'head'}
      line={line}
      name={<PersonName person={person} />}
    >
      <p className="text-caption mt-2">
        {role === undefined ? (
          <span className="absent">{m.roster.roleMissing}</span>
        ) : (
          <Localized text={role} />
        )}{' '}
        <EvidenceMarks evidence={evidence} className="whitespace-nowrap" />
      </p>
      {onBehalfOf === undefined ? null : (
        <p className="text-caption text-ink2">
          <BodyLink organization={onBehalfOf} />
        </p>
      )}
      <RemarkList remarks={remarks} />
    </RosterEntry>
  );
}
