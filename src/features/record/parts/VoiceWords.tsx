import type { ReactNode } from 'react';

import type { AreaCode, PersonId, ThemeBasis } from '@/domain/model/vocabulary';
import { Name } from '@/facts/names';
import { useReader } from '@/facts/reader-context';
import { ThingLink } from '@/facts/ThingLink';
import { useI18n } from '@/i18n/i18n-context';

import { Slotted } from './Slotted';

interface VoiceWordsProps {
  readonly voice: {
    readonly basis: ThemeBasis;
    readonly speakerId?: PersonId;
    readonly sides: readonly AreaCode[];
  };
  /** In the page's order. */
  readonly sides: readonly AreaCode[];
}

/** How a theme is on the record: by whom it was said, or that it was reported without a speaker. */
export function VoiceWords({ voice, sides }: VoiceWordsProps): ReactNode {
  const { index } = useReader();
  const { m, f } = useI18n();
  const speaker = voice.speakerId && index.personById.get(voice.speakerId);
  const areas = [
    ...sides.filter((side) => voice.sides.includes(side)),
    ...voice.sides.filter((area) => !sides.includes(area)),
  ];
  return (
    <>
      {speaker && (voice.basis === 'stated' || voice.basis === 'quoted') ? (
        <Slotted
          words={(name) =>
            m.record.basisBy[voice.basis === 'quoted' ? 'quoted' : 'stated']({ name })
          }
        >
          <ThingLink id={speaker.id} className="underline">
            <Name thing={speaker} />
          </ThingLink>
        </Slotted>
      ) : (
        m.record.basis[voice.basis]
      )}
      {areas.length === 0 ? null : (
        <span className="text-ink2 block">
          {m.record.attributedTo({ areas: f.list(areas.map((area) => f.area(area))) })}
        </span>
      )}
    </>
  );
}
