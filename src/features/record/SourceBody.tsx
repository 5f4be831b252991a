import type { ReactNode } from 'react';

import type { Source } from '@/domain/model/types';

import { CitingThings } from './parts/CitingThings';
import { SourceFacts } from './parts/SourceFacts';
import { SourceParagraphs } from './parts/SourceParagraphs';

/** A source: what it is, how much of it was read, where it is, what it says, what rests on it. */
export function SourceBody({ source }: { source: Source }): ReactNode {
  return (
    <>
      <SourceFacts source={source} />
      <SourceParagraphs source={source} />
      <CitingThings sourceId={source.id} />
    </>
  );
}
