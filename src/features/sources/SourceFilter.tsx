import type { ReactNode } from 'react';

import type { SourceGroup } from '@/domain/sources/source-rows';
import { useI18n } from '@/i18n/i18n-context';

import { Choice } from './Choice';

interface SourceFilterProps {
  readonly label: string;
  /** Empty: every source. */
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly everyWords: string;
  readonly groups: readonly SourceGroup[];
  readonly nameOf: (value: string) => string;
}

/** A choice among what sources have in common, each with how many have it; not there when there is nothing to choose. */
export function SourceFilter({
  label,
  value,
  onChoose,
  everyWords,
  groups,
  nameOf,
}: SourceFilterProps): ReactNode {
  const { m } = useI18n();
  if (groups.length < 2 && value === '') return null;
  const isGone = value !== '' && groups.every((group) => group.value !== value);
  const options = isGone ? [...groups, { value, count: 0 }] : groups;
  return (
    <Choice label={label} value={value} onChoose={onChoose}>
      <option value="">{everyWords}</option>
      {options.map((group) => (
        <option key={group.value} value={group.value}>
          {m.sources.table.counted({ name: nameOf(group.value), count: group.count })}
        </option>
      ))}
    </Choice>
  );
}
