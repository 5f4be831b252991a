import type { ReactNode } from 'react';

import { usePresentingWords } from '@/i18n/presenting/presenting-words-context';

import { HandoutNotes } from './HandoutNotes';
import type { PresentingContext } from './presenting-props';
import type { ScenesInput } from './scenes/build/context';
import { useScenes } from './scenes/use-scenes';
import { Thumbnail } from './Thumbnail';

type HandoutProps = Pick<PresentingContext, 'playlist'> & { readonly input: ScenesInput };

/** The scenes one under the other, small, each with its notes beside it. */
export function Handout({ input, playlist }: HandoutProps): ReactNode {
  const { present } = usePresentingWords();
  const scenes = useScenes(input, playlist, 'landscape');
  return (
    <ol className="handout">
      {scenes.map((scene, at) => (
        <li key={scene.id}>
          <Thumbnail scene={scene} shape="landscape" className="handout-picture" />
          <div className="handout-notes">
            <h2>{present.overview.open({ place: at + 1, heading: scene.heading })}</h2>
            <HandoutNotes scene={scene} />
          </div>
        </li>
      ))}
    </ol>
  );
}
