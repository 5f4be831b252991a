import type { ReactNode } from 'react';

import type { AreaCode } from '@/domain/model/types';
import type { Voice } from '@/domain/reading/themes-around';
import { EvidenceMarks } from '@/facts/EvidenceMarks';
import { ThemeName } from '@/facts/ThemeName';
import { FilterLink } from '@/facts/ThingLink';

import { RecordLine } from './RecordLine';
import { RecordLines } from './RecordLines';
import { VoiceWords } from './VoiceWords';
import { Why } from './Why';

interface VoiceListProps {
  readonly voices: readonly Voice[];
  /** In the page's order. */
  readonly sides: readonly AreaCode[];
}

/** What was raised on other records of the occasion: the record, whose words, then the themes in a row. */
export function VoiceList({ voices, sides }: VoiceListProps): ReactNode {
  return (
    <RecordLines>
      {voices.map((voice) => (
        <RecordLine key={keyOf(voice)} record={voice.record}>
          <Why>
            <VoiceWords voice={voice} sides={sides} />
          </Why>
          <ul className="mt-1 flex flex-wrap gap-x-5 gap-y-0.5">
            {voice.themes.map(({ theme, mentions }) => {
              const own = mentions.flatMap(({ evidence }) => evidence);
              return (
                <li key={theme.id} className="text-caption flex flex-wrap items-center gap-x-1.5">
                  <FilterLink facet="theme" value={theme.id} className="inline-block min-h-6">
                    <ThemeName theme={theme} />
                  </FilterLink>
                  <EvidenceMarks evidence={own.length > 0 ? own : voice.record.evidence} />
                </li>
              );
            })}
          </ul>
        </RecordLine>
      ))}
    </RecordLines>
  );
}

function keyOf({ record, basis, speakerId, sides }: Voice): string {
  return [record.id, basis, speakerId, ...sides].join(' ');
}
