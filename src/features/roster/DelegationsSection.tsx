import { type ReactNode, useId, useState } from 'react';

import { rosterFinding } from '@/domain/findings/roster-finding';
import type { Delegation } from '@/domain/model/dataset';
import type { CommuniqueRecord } from '@/domain/model/types';
import type { AreaCode } from '@/domain/model/vocabulary';
import { delegationsInOrder, delegationToOpen } from '@/domain/roster/delegation-order';
import { rosterOf } from '@/domain/roster/delegation-roster';
import { useReader } from '@/facts/reader-context';
import { type I18n, useI18n } from '@/i18n/i18n-context';
import { Section } from '@/ui/Section';

import { DelegationPanel } from './DelegationPanel';
import { DelegationPicker } from './DelegationPicker';

interface DelegationsSectionProps {
  /** Position on the page from 1; absent where the section stands alone. */
  readonly number?: number;
  /** Those that show because of the selected records. */
  readonly delegations: readonly Delegation[];
  /** The selected records. */
  readonly records: readonly CommuniqueRecord[];
  /** The dataset's sides in the page's order. */
  readonly sides: readonly AreaCode[];
}

/** The delegations of the selection, one of them open. */
export function DelegationsSection({
  number,
  delegations,
  records,
  sides,
}: DelegationsSectionProps): ReactNode {
  const i18n = useI18n();
  const { index } = useReader();
  const panel = useId();
  const [chosen, setChosen] = useState<string>();
  const ordered = delegationsInOrder(index, delegations);
  const open = ordered.find(({ id }) => id === chosen) ?? delegationToOpen(ordered);
  const { m } = i18n;
  return (
    <Section
      id="delegations"
      number={number}
      name={m.roster.name}
      heading={headingOf(records, delegations, i18n)}
      caption={open === undefined ? undefined : m.roster.caption}
    >
      <div className="rail-row">
        {open === undefined ? (
          <p className="absent text-aside desktop:col-start-2">{m.roster.empty}</p>
        ) : (
          <>
            <DelegationPicker
              delegations={ordered}
              open={open}
              onOpen={setChosen}
              controls={panel}
            />
            <div id={panel} className="desktop:col-start-2 min-w-0">
              <DelegationPanel key={open.id} roster={rosterOf(index, open)} sides={sides} />
            </div>
          </>
        )}
      </div>
    </Section>
  );
}

function headingOf(
  records: readonly CommuniqueRecord[],
  delegations: readonly Delegation[],
  { m }: I18n,
): string {
  const finding = rosterFinding(records, delegations);
  switch (finding.key) {
    case 'no_records':
      return m.roster.finding.noRecords;
    case 'no_delegation':
      return m.roster.finding.noDelegation;
    case 'delegations':
      return m.roster.finding.delegations(finding);
  }
}
