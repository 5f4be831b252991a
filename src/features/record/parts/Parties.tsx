import type { ReactNode } from 'react';

import type { AgreementRecord, Evidence, Organization, UnnamedOthers } from '@/domain/model/types';
import type { AreaCode } from '@/domain/model/vocabulary';
import { groupBySide } from '@/domain/reading/by-side';
import type { Absence } from '@/domain/sources/absence';
import { useReader } from '@/facts/reader-context';
import { useI18n } from '@/i18n/i18n-context';
import { classNames } from '@/ui/class-names';

import { Absent } from './Absent';
import { Marks } from './Marks';
import { PartyEntry } from './PartyEntry';
import { UnnamedEntry } from './UnnamedEntry';

type Entry = { readonly key: string; readonly evidence: readonly Evidence[] } & (
  | { readonly organization: Organization }
  | { readonly others: UnnamedOthers }
);

interface PartiesProps {
  readonly agreement: AgreementRecord;
  /** In the page's order. */
  readonly sides: readonly AreaCode[];
  readonly absence: Absence;
}

/** Who agreed: two face each other, more stand in a list; sides in the page's order, the unnamed as such. */
export function Parties({ agreement, sides, absence }: PartiesProps): ReactNode {
  const { index } = useReader();
  const { m } = useI18n();
  const parties: readonly Entry[] = agreement.parties.flatMap(({ organizationId, evidence }) => {
    const organization = index.organizationById.get(organizationId);
    return organization ? [{ key: organization.id, evidence, organization }] : [];
  });
  const others: readonly Entry[] = agreement.others.map((item) => ({
    key: item.description.en,
    evidence: item.evidence,
    others: item,
  }));
  const inOrder = groupBySide([...parties, ...others], areasOf, sides).flatMap(
    ({ items }) => items,
  );
  const isPair = inOrder.length === 2;
  return (
    <section className="border-ink mt-6 border-y py-5 print:break-inside-avoid">
      <h3 className="sr-only">{m.record.parties}</h3>
      <ul
        className={classNames(
          'grid gap-x-8 gap-y-5',
          isPair ? 'tablet:grid-cols-2' : 'tablet:grid-cols-2 desktop:grid-cols-3',
        )}
      >
        {inOrder.map((entry) => (
          <li
            key={entry.key}
            className={classNames(
              'border-hair not-first:max-tablet:border-t not-first:max-tablet:pt-5',
              isPair && 'tablet:not-first:border-l tablet:not-first:pl-8',
            )}
          >
            {'organization' in entry ? (
              <PartyEntry organization={entry.organization}>
                <Marks evidence={entry.evidence} />
              </PartyEntry>
            ) : (
              <>
                <UnnamedEntry others={entry.others} />
                <Marks evidence={entry.evidence} />
              </>
            )}
          </li>
        ))}
      </ul>
      {agreement.notReported.includes('parties') ? <Absent absence={absence} /> : null}
    </section>
  );
}

function areasOf(entry: Entry): readonly AreaCode[] {
  return 'organization' in entry ? [entry.organization.area] : entry.others.areas;
}
