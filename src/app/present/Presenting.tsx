import { type ReactNode, useMemo, useState } from 'react';

import { buildIndex } from '@/domain/index/dataset-index';
import type { Dataset } from '@/domain/model/dataset';
import { shownThings } from '@/domain/selection/shown-things';
import { displayMode, withoutPresenting } from '@/domain/view-state/display-mode';
import { parseQuery, toQuery } from '@/domain/view-state/query';
import type { Scheme, ViewState } from '@/domain/view-state/view-state';
import { activeFilters } from '@/facts/filter-words';
import { orderSides } from '@/facts/order-sides';
import { ReaderProvider } from '@/facts/ReaderProvider';
import { Presentation } from '@/features/present/Presentation';
import type { PresentingContext } from '@/features/present/presenting-props';
import { SpeakerWindow } from '@/features/present/SpeakerWindow';
import { useI18n } from '@/i18n/i18n-context';

import { today, useMinute } from '../clock';
import { useLending } from '../own-data/use-lending';
import { hearsSingleKeys, rememberSingleKeys } from '../preferences';
import { goToView, hrefOfView } from '../url-state';
import { useFiltered } from '../use-filtered';
import { HandoutOnPaper } from './HandoutOnPaper';
import { ALL_NOTES, presentingAddresses } from './presenting-addresses';
import { PresentingWordsProvider } from './PresentingWordsProvider';
import { readerBeside } from './reader-beside';
import { RECHECK_MS } from './use-data-recheck';
import { useNewBuild } from './use-new-build';
import { useOffline } from './use-offline';

interface PresentingProps {
  readonly dataset: Dataset;
  readonly state: ViewState;
  readonly scheme: Scheme;
  /** When these data last arrived, or were last found to be the newest, in milliseconds since 1970. */
  readonly loadedAt: number;
  readonly hasFailed: boolean;
}

/** The view as a presentation, in the room's window or in the speaker's. */
export function Presenting(props: PresentingProps): ReactNode {
  return (
    <PresentingWordsProvider>
      <PresentingWindow {...props} />
    </PresentingWordsProvider>
  );
}

function PresentingWindow(props: PresentingProps): ReactNode {
  const { dataset, state, scheme, loadedAt } = props;
  const i18n = useI18n();
  const { language, f } = i18n;
  const mode = displayMode(state);
  const isUnattended = mode === 'kiosk';
  const minute = useMinute();
  const [singleKeys, setSingleKeys] = useState(hearsSingleKeys);
  // New data wait for the next change of scenes: nothing moves under the eyes of a room.
  const [held, setHeld] = useState(dataset);
  const { reloadIfNew } = useNewBuild(isUnattended && held.localFile === undefined);
  const offline = useOffline(isUnattended);
  useLending(state);

  const index = useMemo(() => buildIndex(held), [held]);
  const query = toQuery(withoutPresenting(state));
  const page = useMemo(() => parseQuery(query), [query]);
  const { selection } = useFiltered(index, page);
  const shown = useMemo(() => shownThings(index, selection), [index, selection]);
  const sides = useMemo(() => orderSides(held.sides, language, f.area), [held, language, f]);
  const reader = useMemo(() => readerBeside(index, page), [index, page]);
  const playlistQuery = toQuery({ ...page, scenes: state.scenes ?? [] });
  const playlist = useMemo(() => parseQuery(playlistQuery).scenes, [playlistQuery]);

  const input = { index, state: page, selection, shown, sides, today: today(page.now) };
  const context: PresentingContext = {
    sceneId: state.present,
    playlist,
    scheme,
    singleKeys,
    onScene: (id, move) => {
      setHeld(dataset);
      goToView({ ...state, present: id }, move);
      if (move === 'replace') reloadIfNew();
    },
    onScheme: (next) => goToView({ ...state, scheme: next }, 'replace'),
    onSingleKeys: (on) => {
      rememberSingleKeys(on);
      setSingleKeys(on);
    },
  };
  // A request that never ends fails nobody: what counts is when the data were last seen to be good.
  const isStale = isUnattended && minute - loadedAt > 2 * RECHECK_MS;
  return (
    <ReaderProvider value={reader}>
      {mode === 'speaker' ? (
        <SpeakerWindow
          {...context}
          input={input}
          lineId={state.speaker ?? ''}
          presentationHref={hrefOfView({ ...page, present: state.present ?? 'title' })}
          beginsWithAll={globalThis.location.hash.endsWith(ALL_NOTES)}
        />
      ) : (
        <>
          <HandoutOnPaper input={input} playlist={playlist} />
          <Presentation
            {...context}
            input={input}
            isUnattended={isUnattended}
            filters={activeFilters(page, index, i18n).map(({ words }) => words)}
            staleSince={
              props.hasFailed || isStale ? f.ago(Math.max(minute - loadedAt, 0)) : undefined
            }
            minute={minute}
            hasCorner={state.qr === undefined ? isUnattended : state.qr === 'on'}
            addresses={presentingAddresses(state, language)}
            offline={offline}
            onLeave={() => goToView(withoutPresenting(state), 'push')}
            onPlaylist={(next) => {
              const { scenes: _scenes, ...rest } = state;
              goToView({ ...rest, ...(next === undefined ? {} : { scenes: next }) }, 'replace');
            }}
            onCorner={(isOn) => goToView({ ...state, qr: isOn ? 'on' : 'off' }, 'replace')}
          />
        </>
      )}
    </ReaderProvider>
  );
}
