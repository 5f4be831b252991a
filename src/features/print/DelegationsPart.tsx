import type { ReactNode } from 'react';

import { rosterFinding } from '@/domain/findings/roster-finding';
import type { Delegation } from '@/domain/model/dataset';
import { blockOrder, datingRecord, delegationsInOrder } from '@/domain/roster/delegation-order';
import { type DelegationRoster, rosterOf } from '@/domain/roster/delegation-roster';
import { Localized } from '@/facts/Localized';
import { useI18n } from '@/i18n/i18n-context';
import { useTakingAwayWords } from '@/i18n/taking-away/taking-away-words-context';

import { useBrief } from './brief-context';
import { evidenceWords } from './evidence-words';
import { MoreRows, Part } from './Part';
import { AttendeeRow, DescribedRow, MemberRow } from './RosterRows';

const MOST_DELEGATIONS = 40;

/** Every delegation with both sides of its visit, in the page's order. */
export function DelegationsPart({ number }: { readonly number: number }): ReactNode {
  const { m } = useI18n();
  const { index, selection, shown } = useBrief();
  const { delegations } = shown;
  const finding = rosterFinding(selection.records, delegations);
  const heading = {
    no_records: () => m.roster.finding.noRecords,
    no_delegation: () => m.roster.finding.noDelegation,
    delegations: () =>
      finding.key === 'delegations' ? m.roster.finding.delegations(finding) : m.roster.name,
  }[finding.key]();
  const ordered = delegationsInOrder(index, delegations);
  const more = ordered.length - MOST_DELEGATIONS;
  return (
    <Part
      number={number}
      heading={heading}
      caption={ordered.length === 0 ? undefined : m.roster.caption}
    >
      {ordered.length === 0 ? <p className="absent">{m.roster.empty}</p> : null}
      {ordered.slice(0, MOST_DELEGATIONS).map((delegation) => (
        <DelegationTable key={delegation.id} delegation={delegation} />
      ))}
      <MoreRows count={more} />
    </Part>
  );
}

function DelegationTable({ delegation }: { readonly delegation: Delegation }): ReactNode {
  const i18n = useI18n();
  const { m, f } = i18n;
  const { print } = useTakingAwayWords();
  const { index, sides } = useBrief();
  const roster = rosterOf(index, delegation);
  const dated = datingRecord(index, delegation)?.date;
  const blocks = {
    delegation: <DelegationRows key="delegation" roster={roster} />,
    hosts: <HostRows key="hosts" roster={roster} />,
  };
  return (
    <table className="print-roster">
      <colgroup>
        <col className="print-name" />
        <col />
        <col className="print-evidence" />
      </colgroup>
      <thead>
        <tr>
          <th colSpan={3} scope="colgroup" className="print-roster-name">
            <Localized text={delegation.name} />
            <span className="print-aside">
              {print.line({
                facts: [
                  m.roster.direction({
                    from: f.area(delegation.fromArea),
                    to: delegation.toArea && f.area(delegation.toArea),
                  }),
                  dated === undefined ? m.facts.undated : f.date(dated, 'long'),
                  ...[evidenceWords(delegation.evidence, index, i18n)].filter(Boolean),
                ],
              })}
            </span>
          </th>
        </tr>
        <tr>
          <th scope="col" className="print-name">
            {print.columns.name}
          </th>
          <th scope="col">{print.columns.role}</th>
          <th scope="col" className="print-evidence">
            {print.columns.evidence}
          </th>
        </tr>
      </thead>
      {blockOrder(delegation, sides).map((side) => blocks[side])}
      {roster.alsoThere.length === 0 ? null : (
        <tbody>
          <GroupRow title={m.roster.alsoThere} />
          {roster.alsoThere.map((attendee) => (
            <AttendeeRow
              key={attendee.key}
              attendee={attendee}
              remarks={roster.remarks.get(attendee.key) ?? []}
            />
          ))}
        </tbody>
      )}
    </table>
  );
}

function DelegationRows({ roster }: { readonly roster: DelegationRoster }): ReactNode {
  const { m, f } = useI18n();
  const { delegation, members, size, remarks, missing } = roster;
  const headAbsence = missing.find(({ field }) => field === 'head')?.absence ?? 'not_found';
  return (
    <tbody>
      <GroupRow
        title={m.roster.delegationOf({ area: f.area(delegation.fromArea) })}
        detail={m.roster.size(size)}
      />
      {members.map((member) => (
        <MemberRow
          key={member.person.id}
          member={member}
          remarks={remarks.get(member.person.id) ?? []}
          headAbsence={headAbsence}
        />
      ))}
      {delegation.others.map((others) => (
        <DescribedRow key={others.description.en} others={others} />
      ))}
    </tbody>
  );
}

function HostRows({ roster }: { readonly roster: DelegationRoster }): ReactNode {
  const { m, f } = useI18n();
  const { delegation, hosts, remarks } = roster;
  if (delegation.toArea === undefined) return null;
  return (
    <tbody>
      <GroupRow
        title={m.roster.hostSide({ area: f.area(delegation.toArea) })}
        detail={
          hosts.length === 0
            ? undefined
            : m.roster.named({ count: hosts.filter(({ kind }) => kind === 'person').length })
        }
      />
      {hosts.length === 0 ? (
        <tr>
          <td colSpan={3} className="absent">
            {m.roster.noHosts}
          </td>
        </tr>
      ) : null}
      {hosts.map((attendee) => (
        <AttendeeRow
          key={attendee.key}
          attendee={attendee}
          remarks={remarks.get(attendee.key) ?? []}
        />
      ))}
    </tbody>
  );
}

interface GroupRowProps {
  readonly title: string;
  readonly detail?: string | undefined;
}

function GroupRow({ title, detail }: GroupRowProps): ReactNode {
  return (
    <tr className="print-group">
      <th colSpan={3} scope="rowgroup">
        {title}
        {detail === undefined ? null : <span className="print-beside">{detail}</span>}
      </th>
    </tr>
  );
}
