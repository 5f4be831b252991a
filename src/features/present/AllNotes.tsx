import type { ReactNode } from 'react';

import { usePresentingWords } from '@/i18n/presenting/presenting-words-context';

import type { Scene } from './scenes/scene-content';
import { SceneNotes } from './scenes/SceneNotes';

/** The notes of every scene one under the other: for paper, and for reading through. */
export function AllNotes({ scenes }: { scenes: readonly Scene[] }): ReactNode {
  const { present } = usePresentingWords();
  return (
    <div id="all-notes">
      {scenes.map((scene, at) => (
        <section key={scene.id} className="border-hair break-inside-avoid-page border-t py-4">
          <h2 className="text-h3 mb-2 break-after-avoid font-serif font-medium">
            {present.overview.open({ place: at + 1, heading: scene.heading })}
          </h2>
          <SceneNotes scene={scene} />
        </section>
      ))}
    </div>
  );
}
