import type { ReactNode } from 'react';

import { HelpSheet } from './HelpSheet';
import { NotesLinks } from './NotesLinks';
import { OfflineReadiness } from './OfflineReadiness';
import { Overview } from './Overview';
import { PlaylistEditor } from './PlaylistEditor';
import { PrepareSheet } from './PrepareSheet';
import type { PresentationProps } from './presenting-props';
import type { Room } from './use-room';

interface OverlaysProps {
  readonly presentation: PresentationProps;
  readonly room: Room;
  /** The scenes can be handed on by a code. */
  readonly hasAddress: boolean;
}

/** What opens over the stage by a key or a press, one at a time. */
export function Overlays({ presentation, room, hasAddress }: OverlaysProps): ReactNode {
  const { scenes, place, shape, closeOverlay } = room;
  const { playlist, singleKeys, addresses } = presentation;
  switch (room.overlay) {
    case 'overview':
      return (
        <Overview
          scenes={scenes}
          place={place}
          shape={shape}
          singleKeys={singleKeys}
          onOpen={({ id }) => room.openScene(id)}
          onClose={closeOverlay}
        />
      );
    case 'help':
      return (
        <HelpSheet
          singleKeys={singleKeys}
          onSingleKeys={presentation.onSingleKeys}
          onClose={closeOverlay}
        />
      );
    case 'prepare':
      return (
        <PrepareSheet
          playlist={
            <PlaylistEditor
              playlist={playlist}
              scenes={scenes}
              shape={shape}
              onChange={presentation.onPlaylist}
            />
          }
          corner={
            hasAddress
              ? { isOn: presentation.hasCorner, onChange: presentation.onCorner }
              : undefined
          }
          notes={
            <NotesLinks
              onOpenSpeaker={() => room.run('speaker')}
              isRefused={room.isRefused}
              printHref={addresses.print}
              phoneAddress={addresses.phone}
            />
          }
          offline={
            // What the device stores is known a moment later: then it is looked anew.
            <OfflineReadiness
              key={String(presentation.offline.survivesReload)}
              {...presentation.offline}
            />
          }
          onClose={closeOverlay}
        />
      );
    case 'qr':
    case undefined:
      return null;
  }
}
