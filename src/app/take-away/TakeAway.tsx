import { type ReactNode, useRef } from 'react';

import type { DatasetIndex } from '@/domain/index/dataset-index';
import type { AreaCode } from '@/domain/model/vocabulary';
import type { Selection } from '@/domain/selection/select';
import type { ViewState } from '@/domain/view-state/view-state';
import { PrintPart } from '@/features/print/PrintPart';
import { SharePart } from '@/features/share/SharePart';
import { TakeAwaySheet } from '@/features/share/TakeAwaySheet';
import { useFirstI18n } from '@/i18n/i18n-context';

import { AllWords } from '../AllWords';
import { printPaper } from '../print/paper-parts';
import { Pictures } from './Pictures';
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
export function TakeAway({ onClose, ...view }: TakeAwayProps): ReactNode {
  const { language } = useFirstI18n();
  const copyButton = useRef<HTMLButtonElement>(null);
  return (
    <TakingAwayWordsProvider>
      <TakeAwaySheet onClose={onClose} firstFocus={copyButton}>
        <SharePart
          addresses={sharingAddresses(view.state, language)}
          datasetTitle={view.index.dataset.title}
          copyButton={copyButton}
        />
        <PrintPart onPrint={() => printPaper(language)} />
        <AllWords>
          <Pictures {...view} />
        </AllWords>
        <TakenFiles {...view} />
      </TakeAwaySheet>
    </TakingAwayWordsProvider>
  );
}
