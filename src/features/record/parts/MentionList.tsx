import type { ReactNode } from 'react';

import type { AreaCode } from '@/domain/model/types';
import type { PlacedMention, ThemeGroup } from '@/domain/reading/themes-around';
import { ThemeName } from '@/facts/ThemeName';
import { FilterLink } from '@/facts/ThingLink';

import { MentionLine } from './MentionLine';

interface MentionListProps {
  readonly groups: readonly ThemeGroup[];
  readonly sides: readonly AreaCode[];
  /** True where the mentions stand on other records, which are then named. */
  readonly namesRecord: boolean;
}

/** Themes, a row each: symbol and name, then every mention with its basis and marks. */
export function MentionList({ groups, sides, namesRecord }: MentionListProps): ReactNode {
  return (
    <ul className="border-hair border-t">
      {groups.map(({ theme, mentions }) => (
        <li
          key={theme.id}
          className="border-hair tablet:grid-cols-[11.5rem_minmax(0,1fr)] grid gap-x-3 border-b py-2 print:break-inside-avoid"
        >
          <FilterLink facet="theme" value={theme.id} className="text-body inline-block min-h-6">
            <ThemeName theme={theme} />
          </FilterLink>
          <ul className="grid gap-y-1.5">
            {mentions.map((placed) => (
              <MentionLine
                key={keyOf(placed)}
                placed={placed}
                sides={sides}
                namesRecord={namesRecord}
              />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function keyOf({ mention, record }: PlacedMention): string {
  return [record.id, mention.basis, mention.speakerId, mention.sides.join()].join(' ');
}
