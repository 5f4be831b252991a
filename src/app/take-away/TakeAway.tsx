import { type ReactNode, useRef } from 'react';

import type { DatasetIndex } from '@/domain/index/dataset-index';
import type { AreaCode } from '@/domain/model/vocabulary';
import type { Selection } from '@/domain/selection/select';
import type { ViewState } from '@/domain/view-state/view-state';
import { PicturesPart } from '@/features/pictures/PicturesPart';
import { PrintPart } from '@/features/print/PrintPart';
import { SharePart } from '@/features/share/SharePart';
import { TakeAwaySheet } from '@/features/share/TakeAwaySheet';
import { useFirstI18n } from '@/i18n/i18n-context';

import { sharingAddresses } from './sharing-addresses';
import { TakenFiles } from './TakenFiles';
import { TakingAwayWordsProvider } from './TakingAwayWordsProvider';

interface TakeAwayProps {
  readonly index: DatasetIndex;
  readonly state: ViewState;
  readonly selection: Selection;
  /** The dataset's sides in the page's order. */
  readonly sides: readonly AreaCode[];
  readonly onClose: () => void;
}

/** Everything by which the current view can be taken away or handed on. */
export function TakeAway(props: TakeAwayProps): ReactNode {
  const { language } = useFirstI18n();
  const copyButton = useRef<HTMLButtonElement>(null);
  return (
    <TakingAwayWordsProvider>
      <TakeAwaySheet onClose={props.onClose} firstFocus={copyButton}>
        <SharePart
          addresses={sharingAddresses(props.state, language)}
          datasetTitle={props.index.dataset.title}
          copyButton={copyButton}
        />
        <PrintPart />
        <PicturesPart />
        <TakenFiles {...props} />
      </TakeAwaySheet>
    </TakingAwayWordsProvider>
  );
}
