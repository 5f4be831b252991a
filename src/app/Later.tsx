import { type ReactNode, startTransition, Suspense, useEffect, useState } from 'react';

import type { DatasetIndex } from '@/domain/index/dataset-index';
import type { AreaCode } from '@/domain/model/vocabulary';
import type { Selection } from '@/domain/selection/select';

import { AllWords } from './AllWords';
import { LazyLaterSections } from './lazy-parts';
import { Pending } from './Pending';
import { givePartsBack } from './prerendered';

interface LaterProps {
  readonly index: DatasetIndex;
  /** Undefined until it is known what they show. */
  readonly selection: Selection | undefined;
  readonly sides: readonly AreaCode[];
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** In the page's order. */
const IDS = ['themes', 'delegations', 'sources'] as const;
/** A page that is drawn when it is built is drawn whole. */
const AT_FIRST = typeof document === 'undefined' ? IDS.length : 0;

/**
 * The sections below the timeline. At first one after the other, each drawn in slices: until its turn comes, the section
 * that the prerendered page has stands for it.
 */
export function Later({ index, selection, sides, from, to }: LaterProps): ReactNode {
  const [drawn, setDrawn] = useState(AT_FIRST);
  return (
    <>
      {selection === undefined ? null : (
        <Suspense fallback={null}>
          <AllWords>
            <LazyLaterSections
              index={index}
              selection={selection}
              sides={sides}
              from={from}
              to={to}
              drawn={drawn}
            />
            <DrawNext drawn={drawn} onDraw={setDrawn} />
          </AllWords>
        </Suspense>
      )}
      {IDS.slice(drawn).map((id) => (
        <Pending key={id} id={id} version={index.dataset.version} />
      ))}
    </>
  );
}

interface DrawNextProps {
  readonly drawn: number;
  readonly onDraw: (drawn: number) => void;
}

/** Lets the next section be drawn when those before it are there. */
function DrawNext({ drawn, onDraw }: DrawNextProps): ReactNode {
  useEffect(() => {
    if (drawn === IDS.length) givePartsBack();
    else startTransition(() => onDraw(drawn + 1));
  }, [drawn, onDraw]);
  return null;
}
