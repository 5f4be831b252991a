import type { ReactNode } from 'react';

import type { Evidence, Organization, Person, UnnamedOthers } from '@/domain/model/types';
import type { LocalizedText } from '@/domain/model/vocabulary';
import type { Attendee } from '@/domain/roster/attendance';
import type { RosterMember } from '@/domain/roster/delegation-roster';
import type { Remark } from '@/domain/roster/remarks';
import type { Absence } from '@/domain/sources/absence';
import { Localized } from '@/facts/Localized';
import { NativeName } from '@/facts/names';
import { shownText, useI18n } from '@/i18n/i18n-context';
import { useTakingAwayWords } from '@/i18n/taking-away/taking-away-words-context';

import { useBrief } from './brief-context';
import { evidenceWords } from './evidence-words';

interface MemberRowProps {
  readonly member: RosterMember;
  readonly remarks: readonly Remark[];
  /** How the head's absence is to be said, where no head is reported. */
  readonly headAbsence: Absence;
}

/** A delegate: place in the source, name, role at that time, on whose behalf, themes raised. */
export function MemberRow({ member, remarks, headAbsence }: MemberRowProps): ReactNode {
  const { m } = useI18n();
  const { print } = useTakingAwayWords();
  const { person, position, standing, role, onBehalfOf, evidence } = member;
  const line = {
    head: m.roster.standing.head,
    first_listed: m.roster.standing.first_listed[headAbsence],
    member: '',
  }[standing];
  const name = <PersonWords person={person} line={line} place={print.position({ position })} />;
  return (
    <Row evidence={evidence} name={name} remarks={remarks}>
      <RoleWords
        roles={role === undefined ? [] : [role]}
        bodies={onBehalfOf === undefined ? [] : [onBehalfOf]}
      />
    </Row>
  );
}

interface AttendeeRowProps {
  readonly attendee: Attendee;
  readonly remarks: readonly Remark[];
}

/** Whoever the sources name or describe at the events of a visit beside its delegates. */
export function AttendeeRow({ attendee, remarks }: AttendeeRowProps): ReactNode {
  const { m, f } = useI18n();
  switch (attendee.kind) {
    case 'person': {
      const { person, roles, onBehalfOf, capacities, evidence } = attendee;
      const line = f.list(
        capacities
          .filter((capacity) => capacity !== 'participant')
          .map((capacity) => m.roster.capacity[capacity]),
      );
      return (
        <Row
          evidence={evidence}
          name={<PersonWords person={person} line={line} />}
          remarks={remarks}
        >
          <RoleWords roles={roles} bodies={onBehalfOf} />
        </Row>
      );
    }
    case 'body':
      return (
        <Row
          evidence={attendee.evidence}
          name={<span className="absent">{m.roster.nobodyNamed}</span>}
          remarks={[]}
        >
          <Localized text={attendee.organization.name} />
        </Row>
      );
    case 'unnamed':
      return <DescribedRow others={attendee} />;
  }
}

/** People whom a source describes without naming them. */
export function DescribedRow({
  others,
}: {
  readonly others: Pick<UnnamedOthers, 'description' | 'count' | 'evidence'>;
}): ReactNode {
  const { m } = useI18n();
  const { description, count, evidence } = others;
  return (
    <Row
      evidence={evidence}
      name={
        <span className="absent">
          {count === undefined ? m.roster.notNamed : m.roster.notNamedCount({ count })}
        </span>
      }
      remarks={[]}
    >
      <Localized text={description} />
    </Row>
  );
}

interface RowProps {
  readonly evidence: readonly Evidence[];
  readonly name: ReactNode;
  readonly remarks: readonly Remark[];
  readonly children: ReactNode;
}

function Row({ evidence, name, remarks, children }: RowProps): ReactNode {
  const i18n = useI18n();
  const { print } = useTakingAwayWords();
  const { index } = useBrief();
  const themes = new Set(remarks.map(({ theme }) => shownText(theme.name, i18n.language).text));
  return (
    <tr>
      <td className="print-name">{name}</td>
      <td>
        {children}
        {themes.size === 0 ? null : (
          <span className="print-aside">{print.themesRaised({ themes: [...themes] })}</span>
        )}
      </td>
      <td className="print-evidence">{evidenceWords(evidence, index, i18n)}</td>
    </tr>
  );
}

interface PersonWordsProps {
  readonly person: Person;
  /** Over the name; may be empty. */
  readonly line: string;
  /** Before the name. */
  readonly place?: string;
}

function PersonWords({ person, line, place }: PersonWordsProps): ReactNode {
  return (
    <>
      {line === '' ? null : <span className="print-over">{line}</span>}
      {place === undefined ? null : `${place} `}
      <b>
        <Localized text={person.name} />
      </b>
      <NativeName thing={person} className="print-aside" />
    </>
  );
}

interface RoleWordsProps {
  readonly roles: readonly LocalizedText[];
  readonly bodies: readonly Organization[];
}

function RoleWords({ roles, bodies }: RoleWordsProps): ReactNode {
  const { m } = useI18n();
  return (
    <>
      {roles.length === 0 ? <span className="absent">{m.roster.roleMissing}</span> : null}
      {roles.map((role) => (
        <span key={role.en} className="print-block">
          <Localized text={role} />
        </span>
      ))}
      {bodies.map((body) => (
        <span key={body.id} className="print-aside">
          <Localized text={body.name} />
        </span>
      ))}
    </>
  );
}
