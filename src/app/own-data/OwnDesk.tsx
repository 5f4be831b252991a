import type { ReactNode } from 'react';

import type { Catalog } from '@/data/reading/build-catalog';
import type { ViewState } from '@/domain/view-state/view-state';
import { DropHint } from '@/features/own-data/DropHint';
import { LostNotice } from '@/features/own-data/LostNotice';
import { OwnStrip } from '@/features/own-data/OwnStrip';

import { goToView } from '../url-state';
import { backToPublished } from './back-to-published';
import { BorrowedOpening } from './BorrowedOpening';
import type { HeldOwn } from './held-own';
import { KeptOpening } from './KeptOpening';
import { wordToAsk } from './lend-own';
import type { OwnWish } from './own-wish';
import { OwnDataWordsProvider } from './OwnDataWordsProvider';
import { OwnOpening } from './OwnOpening';

export interface OwnDeskProps {
  /** The reader's own dataset where it is shown. */
  readonly own: HeldOwn | 'coming' | undefined;
  readonly wish: OwnWish | undefined;
  readonly isDragged: boolean;
  /** The view that is shown. */
  readonly state: ViewState;
  /** The same without anything selected. */
  readonly page: ViewState;
  readonly catalog: Catalog | undefined;
  readonly onWish: (wish: OwnWish | undefined) => void;
}

/** What the page has about a dataset of the reader's own: the mark over it, the sheet to open one, the place to drop one. */
export function OwnDesk(props: OwnDeskProps): ReactNode {
  const { own, wish, isDragged, state, page, catalog, onWish } = props;
  return (
    <OwnDataWordsProvider>
      {own === 'coming' ? <Coming state={state} onWish={onWish} /> : null}
      {own === undefined || own === 'coming' || own.dataset.localFile === undefined ? null : (
        <OwnStrip
          file={own.dataset.localFile}
          onChanges={() => onWish({ kind: 'changes' })}
          onBack={() => backToPublished(own, page, catalog)}
        />
      )}
      {wish?.kind === 'lost' ? (
        <LostNotice
          onOpen={() => onWish({ kind: 'open' })}
          onDismiss={() => {
            // The step is one of published data from now on.
            goToView(state, 'replace', 'published');
            onWish(undefined);
          }}
        />
      ) : null}
      {wish === undefined || wish.kind === 'lost' ? null : <OwnOpening {...props} wish={wish} />}
      {isDragged ? <DropHint /> : null}
    </OwnDataWordsProvider>
  );
}

/** The reader's own data on their way: from the window that opened this one, else from this browser's storage. */
function Coming({ state, onWish }: Pick<OwnDeskProps, 'state' | 'onWish'>): ReactNode {
  const word = wordToAsk();
  return word === undefined ? (
    <KeptOpening state={state} onWish={onWish} />
  ) : (
    <BorrowedOpening state={state} word={word} />
  );
}
