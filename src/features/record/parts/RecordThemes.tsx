import type { ReactNode } from 'react';

import type { CommuniqueRecord } from '@/domain/model/types';
import type { AreaCode } from '@/domain/model/vocabulary';
import { themesOn, voicesAround } from '@/domain/reading/themes-around';
import { useReader } from '@/facts/reader-context';
import { useI18n } from '@/i18n/i18n-context';

import { MentionList } from './MentionList';
import { Part } from './Part';
import { VoiceList } from './VoiceList';

interface RecordThemesProps {
  readonly record: CommuniqueRecord;
  /** In the page's order. */
  readonly sides: readonly AreaCode[];
}

/** Themes on the record itself, and apart from them those raised around it. */
export function RecordThemes({ record, sides }: RecordThemesProps): ReactNode {
  const { index } = useReader();
  const { m } = useI18n();
  const own = themesOn(record, index);
  const around = voicesAround(record, index);
  return (
    <>
      {own.length === 0 ? null : (
        <Part heading={m.record.themes.on}>
          <MentionList groups={own} sides={sides} />
        </Part>
      )}
      {around.length === 0 ? null : (
        <Part heading={m.record.themes.around} caption={m.record.themes.aroundCaption}>
          <VoiceList around={around} sides={sides} />
        </Part>
      )}
    </>
  );
}
