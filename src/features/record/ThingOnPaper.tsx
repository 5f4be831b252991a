import { type ReactNode, useId } from 'react';

import type { Thing } from '@/domain/index/dataset-index';
import type { AreaCode } from '@/domain/model/vocabulary';
import { bodiesOfThing } from '@/facts/bodies-of-thing';
import { useReader } from '@/facts/reader-context';
import { TranslatedNames } from '@/facts/TranslatedNames';

import { WholeEvidenceContext, wholeEvidenceOf } from './parts/whole-evidence';
import { ThingBody } from './ThingBody';

interface ThingOnPaperProps {
  readonly thing: Thing;
  readonly sides: readonly AreaCode[];
}

/** What the sheet says of a thing, without what only a screen needs. */
export function ThingOnPaper({ thing, sides }: ThingOnPaperProps): ReactNode {
  const { index } = useReader();
  const listId = useId();
  return (
    <WholeEvidenceContext value={{ evidence: wholeEvidenceOf(thing), listId, isOnPaper: true }}>
      <ThingBody thing={thing} sides={sides} />
      <TranslatedNames organizations={bodiesOfThing(thing, index)} />
    </WholeEvidenceContext>
  );
}
