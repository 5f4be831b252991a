import type { ReactNode } from 'react';

import type { Evidence } from '@/domain/model/types';
import type { AreaCode } from '@/domain/model/vocabulary';
import type { RecordVoices, Voice } from '@/domain/reading/themes-around';
import { EvidenceMarks } from '@/facts/EvidenceMarks';
import { ThemeName } from '@/facts/ThemeName';
import { FilterLink } from '@/facts/ThingLink';

import { RecordLine } from './RecordLine';
import { RecordLines } from './RecordLines';
import { VoiceWords } from './VoiceWords';
import { Why } from './Why';

interface VoiceListProps {
  readonly around: readonly RecordVoices[];
  /** In the page's order. */
  readonly sides: readonly AreaCode[];
}

/** What was raised on other records of the occasion: the record, then voice by voice the themes. */
export function VoiceList({ around, sides }: VoiceListProps): ReactNode {
  return (
    <RecordLines>
      {around.map(({ record, voices }) => (
        <RecordLine key={record.id} record={record}>
          <div className="grid gap-y-2">
            {voices.map((voice) => (
              <div key={keyOf(voice)}>
                <Why>
                  <VoiceWords voice={voice} sides={sides} />{' '}
                  {restsOnWhole(voice) ? (
                    <EvidenceMarks evidence={sourcesOf(record.evidence)} />
                  ) : null}
                </Why>
                <VoiceThemes voice={voice} />
              </div>
            ))}
          </div>
        </RecordLine>
      ))}
    </RecordLines>
  );
}

function VoiceThemes({ voice }: { voice: Voice }): ReactNode {
  return (
    <ul className="mt-0.5 flex flex-wrap gap-x-5 gap-y-0.5">
      {voice.themes.map(({ theme, mentions }) => (
        <li key={theme.id} className="text-caption flex flex-wrap items-center gap-x-1.5">
          <FilterLink facet="theme" value={theme.id} className="inline-block min-h-6">
            <ThemeName theme={theme} />
          </FilterLink>
          <EvidenceMarks evidence={mentions.flatMap(({ evidence }) => evidence)} />
        </li>
      ))}
    </ul>
  );
}

/** True where a mention has no evidence of its own: the record's then stands once for all such. */
function restsOnWhole({ themes }: Voice): boolean {
  return themes.some(({ mentions }) => mentions.some(({ evidence }) => evidence.length === 0));
}

/** Nobody said which paragraph of the record's sources gives the theme. */
function sourcesOf(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.map(({ sourceId }) => ({ sourceId }));
}

function keyOf({ basis, speakerId, sides }: Voice): string {
  return [basis, speakerId, ...sides].join(' ');
}
