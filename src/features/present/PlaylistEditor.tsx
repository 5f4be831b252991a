import { type KeyboardEvent, type ReactNode, useState } from 'react';

import {
  moveSection,
  type Playlist,
  toggleSection,
  WHOLE_PLAYLIST,
  withSeconds,
} from '@/domain/scenes/playlist';
import type { SceneSection } from '@/domain/scenes/scene';
import { usePresentingWords } from '@/i18n/presenting/presenting-words-context';
import { Button } from '@/ui/Button';

import { PlaylistRow } from './PlaylistRow';
import type { Scene } from './scenes/scene-content';
import type { StageShape } from './scenes/stage-shape';
import { Thumbnail } from './Thumbnail';

interface PlaylistEditorProps {
  readonly playlist: Playlist | undefined;
  readonly scenes: readonly Scene[];
  readonly shape: StageShape;
  /** `undefined`: all scenes in their own order. */
  readonly onChange: (playlist: Playlist | undefined) => void;
}

/** The sections in their order: which are shown, how long each scene stays, and how the first of them looks. */
export function PlaylistEditor({
  playlist,
  scenes,
  shape,
  onChange,
}: PlaylistEditorProps): ReactNode {
  const words = usePresentingWords();
  const { prepare } = words.present;
  const [previewed, setPreviewed] = useState<SceneSection>();
  const [moved, setMoved] = useState('');
  const shown = playlist ?? WHOLE_PLAYLIST;
  const leftOut = WHOLE_PLAYLIST.filter(
    ({ section }) => !shown.some((entry) => entry.section === section),
  );
  const countOf = (section: SceneSection): number =>
    scenes.filter((scene) => scene.section === section).length;
  const seconds = shown.reduce((sum, entry) => sum + entry.seconds * countOf(entry.section), 0);
  const preview = scenes.find(({ section }) => section === previewed);

  const move = (section: SceneSection, by: -1 | 1): void => {
    const next = moveSection(shown, section, by);
    const place = next.findIndex((entry) => entry.section === section) + 1;
    setMoved(prepare.moved({ section: words.scenes.section[section], place, count: next.length }));
    onChange(next);
  };
  const handleKeyDown = (event: KeyboardEvent, section: SceneSection): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(section, event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <>
      <p className="text-small text-ink2">{prepare.scenesHint}</p>
      <p className="mt-2">{prepare.total({ count: scenes.length, seconds })}</p>
      <ol className="mt-3">
        {[...shown, ...leftOut].map((entry, at) => (
          <PlaylistRow
            key={entry.section}
            entry={entry}
            name={words.scenes.section[entry.section]}
            count={countOf(entry.section)}
            isShown={at < shown.length}
            isOnly={shown.length === 1 && at === 0}
            isFirst={at === 0}
            isLast={at >= shown.length - 1}
            isPreviewed={previewed === entry.section}
            onToggle={() => onChange(toggleSection(shown, entry.section))}
            onSeconds={(next) => onChange(withSeconds(shown, entry.section, next))}
            onMove={(by) => move(entry.section, by)}
            onPreview={() => setPreviewed(previewed === entry.section ? undefined : entry.section)}
            onKeyDown={(event) => handleKeyDown(event, entry.section)}
          />
        ))}
      </ol>
      <output className="sr-only">{moved}</output>
      <p className="text-small text-ink2 border-hair border-t pt-2">{prepare.keysHint}</p>
      {preview === undefined ? null : (
        <figure className="mt-4">
          <div className="border-rule max-w-full border" style={{ width: '36rem' }}>
            <Thumbnail scene={preview} shape={shape} />
          </div>
          <figcaption className="text-small text-ink2 mt-1">{preview.heading}</figcaption>
        </figure>
      )}
      <Button
        className="mt-4"
        disabled={playlist === undefined}
        onClick={() => onChange(undefined)}
      >
        {prepare.reset}
      </Button>
    </>
  );
}
