import type { ReactNode } from 'react';

import type { ThemeMention } from '@/domain/model/types';
import type { AreaCode } from '@/domain/model/vocabulary';
import type { ThemeMentions } from '@/domain/reading/themes-around';
import { Localized } from '@/facts/Localized';
import { ThemeName } from '@/facts/ThemeName';
import { FilterLink } from '@/facts/ThingLink';

import { MarkedLine } from './MarkedLine';
import { Marks } from './Marks';
import { VoiceWords } from './VoiceWords';
import { Why } from './Why';

interface MentionListProps {
  readonly groups: readonly ThemeMentions[];
  /** In the page's order. */
  readonly sides: readonly AreaCode[];
}

/** Themes on the open record, a row each: symbol and name, then every mention with its basis and marks. */
export function MentionList({ groups, sides }: MentionListProps): ReactNode {
  return (
    <ul className="border-hair border-t">
      {groups.map(({ theme, mentions }) => (
        <li
          key={theme.id}
          className="border-hair tablet:grid-cols-[12rem_minmax(0,1fr)] grid gap-x-3 border-b py-2 print:break-inside-avoid"
        >
          <FilterLink
            facet="theme"
            value={theme.id}
            className="text-caption inline-block min-h-6 font-medium"
          >
            <ThemeName theme={theme} />
          </FilterLink>
          <ul className="grid gap-y-1.5">
            {mentions.map((mention) => (
              <li key={keyOf(mention)} className="text-caption">
                <MarkedLine marks={<Marks evidence={mention.evidence} />}>
                  <VoiceWords voice={mention} sides={sides} />
                  {mention.note === undefined ? null : (
                    <Why>
                      <Localized text={mention.note} />
                    </Why>
                  )}
                </MarkedLine>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function keyOf({ basis, speakerId, sides }: ThemeMention): string {
  return [basis, speakerId, ...sides].join(' ');
}
