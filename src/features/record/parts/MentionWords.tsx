import type { ReactNode } from 'react';

import type { AreaCode, ThemeMention } from '@/domain/model/types';
import { Name } from '@/facts/names';
import { useReader } from '@/facts/reader-context';
import { ThingLink } from '@/facts/ThingLink';
import { useI18n } from '@/i18n/i18n-context';

import { Slotted } from './Slotted';

interface MentionWordsProps {
  readonly mention: ThemeMention;
  /** In the page's order. */
  readonly sides: readonly AreaCode[];
  /** False where the line names the speaker anyway. */
  readonly withSpeaker: boolean;
}

/** How a theme is on the record: by whom it was said, or that it was reported without a speaker. */
export function MentionWords({ mention, sides, withSpeaker }: MentionWordsProps): ReactNode {
  const { index } = useReader();
  const { m, f } = useI18n();
  const speaker = mention.speakerId && index.personById.get(mention.speakerId);
  const areas = [
    ...sides.filter((side) => mention.sides.includes(side)),
    ...mention.sides.filter((area) => !sides.includes(area)),
  ];
  return (
    <>
      {speaker && withSpeaker && (mention.basis === 'stated' || mention.basis === 'quoted') ? (
        <Slotted words={(name) => m.record.basisBy[mention.basis === 'quoted' ? 'quoted' : 'stated']({ name })}>
          <ThingLink id={speaker.id} className="underline">
            <Name thing={speaker} />
          </ThingLink>
        </Slotted>
      ) : (
        m.record.basis[mention.basis]
      )}
      {areas.length === 0 ? null : (
        <span className="text-ink2 block">
          {m.record.attributedTo({ areas: f.list(areas.map((area) => f.area(area))) })}
        </span>
      )}
    </>
  );
}
