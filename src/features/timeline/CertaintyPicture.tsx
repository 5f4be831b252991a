import type { ReactNode } from 'react';

import type { RecordKind } from '@/domain/model/vocabulary';
import type { DateCertainty } from '@/domain/timeline/date-mark';
import { SCREEN, Shapes } from '@/figures/ShapeView';
import { certaintyShapes } from '@/figures/timeline/certainty-shapes';

interface CertaintyPictureProps {
  readonly certainty: DateCertainty;
  readonly kind: RecordKind | undefined;
}

/** How one kind of date is drawn, around the origin of an SVG. */
export function CertaintyPicture({ certainty, kind = 'event' }: CertaintyPictureProps): ReactNode {
  return <Shapes shapes={certaintyShapes(certainty, kind)} palette={SCREEN} />;
}
