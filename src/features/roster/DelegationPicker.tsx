import { type ReactNode, useId } from 'react';

import type { Delegation } from '@/domain/model/types';
import { datingRecord, sizeOf } from '@/domain/roster/delegation-roster';
import { Localized } from '@/facts/Localized';
import { useReader } from '@/facts/reader-context';
import { recordForm } from '@/facts/record-words';
import { shownText, useI18n } from '@/i18n/i18n-context';

interface DelegationPickerProps {
  /** In time order. */
  readonly delegations: readonly Delegation[];
  readonly open: Delegation;
  readonly onOpen: (id: string) => void;
  /** Id of the part that the choice fills. */
  readonly controls: string;
}

/** All delegations to choose from: a list in the rail, a native select where the rail lies above the field. */
export function DelegationPicker({
  delegations,
  open,
  onOpen,
  controls,
}: DelegationPickerProps): ReactNode {
  const { m } = useI18n();
  const id = useId();
  if (delegations.length === 1) {
    return (
      <div className="max-desktop:hidden">
        <DelegationFacts delegation={open} />
      </div>
    );
  }
  return (
    <>
      <DelegationSelect delegations={delegations} open={open} onOpen={onOpen} controls={controls} />
      <div className="max-desktop:hidden">
        <p id={id} className="text-small text-ink2 mb-2">
          {m.roster.choose}
        </p>
        <ul aria-labelledby={id} className="max-h-[46rem] overflow-y-auto p-1 -m-1">
          {delegations.map((delegation) => (
            <li key={delegation.id}>
              <button
                type="button"
                aria-pressed={delegation.id === open.id}
                aria-controls={controls}
                onClick={() => onOpen(delegation.id)}
                className="group hover:bg-tint aria-pressed:border-ink aria-pressed:bg-tint block w-full border-l-[3px] border-transparent px-2.5 pt-1.5 pb-2 text-left"
              >
                <DelegationFacts delegation={delegation} />
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

function DelegationSelect({
  delegations,
  open,
  onOpen,
  controls,
}: DelegationPickerProps): ReactNode {
  const { language, m } = useI18n();
  const wordsOf = useDelegationWords();
  return (
    <label className="desktop:hidden mb-7 grid max-w-[36rem] gap-1">
      <span className="text-small text-ink2">{m.roster.chooseOne}</span>
      <select
        value={open.id}
        onChange={(event) => onOpen(event.target.value)}
        aria-controls={controls}
        className="border-rule bg-surface rounded-control text-body min-h-11 w-full min-w-0 border px-2.5 text-ellipsis"
      >
        {delegations.map((delegation) => {
          const name = shownText(delegation.name, language);
          return (
            <option key={delegation.id} value={delegation.id} lang={name.lang}>
              {m.roster.option({ date: wordsOf(delegation).date, name: name.text })}
            </option>
          );
        })}
      </select>
    </label>
  );
}

function DelegationFacts({ delegation }: { readonly delegation: Delegation }): ReactNode {
  const { date, direction, size } = useDelegationWords()(delegation);
  return (
    <>
      <span className="text-caption block font-medium group-aria-pressed:font-semibold">{date}</span>
      <span className="text-small block">
        <Localized text={delegation.name} />
      </span>
      <span className="text-small text-ink2 block">{direction}</span>
      <span className="text-small text-ink2 block">{size}</span>
    </>
  );
}

/** Date, direction and size of a delegation in words. */
function useDelegationWords(): (
  delegation: Delegation,
) => Readonly<Record<'date' | 'direction' | 'size', string>> {
  const i18n = useI18n();
  const { index } = useReader();
  const { m, f } = i18n;
  return (delegation) => {
    const dating = datingRecord(index, delegation);
    return {
      date:
        dating?.date === undefined
          ? m.facts.undated
          : m.roster.datedBy({
              form: recordForm(dating, i18n),
              date: f.date(dating.date, 'short'),
            }),
      direction: m.roster.direction({
        from: f.area(delegation.fromArea),
        to: delegation.toArea && f.area(delegation.toArea),
      }),
      size: m.roster.size(sizeOf(delegation)),
    };
  };
}
