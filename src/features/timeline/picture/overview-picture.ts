import type { TimeScale } from '@/domain/timeline/time-scale';
import type { TimeWindow } from '@/domain/timeline/time-window';
import type { Shape } from '@/figures/drawing';

import { brushShapes, GRIP_OUT, OVERVIEW_HEIGHT } from '../overview-shapes';
import type { PictureLink } from './link';
import { lookOf } from './look';
import { clearPlaces, cover, fillPlaces, placesIn, reveal } from './surfaces';
import type { GesturePicture } from './use-gesture-picture';

interface Strip {
  readonly shapes: readonly Shape[];
  readonly scale: TimeScale;
}

/** The strip of the whole period as a picture; only the brush differs from frame to frame. */
export function beginOverviewPicture(
  link: PictureLink,
  strip: HTMLElement,
  { shapes, scale }: Strip,
): GesturePicture {
  const places = placesIn(strip);
  const size = { widthPx: scale.widthPx, heightPx: OVERVIEW_HEIGHT, standOut: GRIP_OUT };
  const picture = link.open({
    sheets: fillPlaces(places).map((canvas) => ({ ...size, canvas })),
    look: lookOf(strip),
    under: shapes,
  });
  return {
    begin: () => {
      cover(places);
      picture.begin(lookOf(strip), undefined, () => reveal(places));
    },
    paint: (window) => {
      const { x0, x1 } = brushEnds(window, scale);
      picture.show({ window, ground: [brushShapes(x0, x1, scale)] });
      return Infinity;
    },
    isLost: picture.isLost,
    end: () => {
      picture.close();
      clearPlaces(places);
    },
  };
}

/** Where a window begins and ends on the strip; what reaches beyond it ends at its edges. */
export function brushEnds(
  { start, end }: TimeWindow,
  scale: TimeScale,
): { readonly x0: number; readonly x1: number } {
  const inside = (x: number): number => Math.min(scale.widthPx, Math.max(0, x));
  return { x0: inside(scale.xOf(start)), x1: inside(scale.xOf(end)) };
}
