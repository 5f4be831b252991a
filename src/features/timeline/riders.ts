import { capsuleWidth } from '@/domain/timeline/mark-groups';
import type { PlacedCluster, PlacedItem } from '@/domain/timeline/placed-item';
import { ridden, riddenCapsule, type RiddenCapsule, type Ride } from '@/domain/timeline/ride';

/** What is drawn of one mark or capsule while the scale changes under it. */
export interface Rider {
  /** Puts it where it belongs. */
  readonly go: (ride: Ride) => void;
  /** Puts it back where it was drawn. */
  readonly stop: () => void;
}

/** What lies further outside than this is left where it is. */
const BEYOND_PX = 400;

/** A rider for each mark, label and capsule that is drawn in `plate`. */
export function ridersOf(
  plate: HTMLElement,
  placed: readonly PlacedItem[],
  widthPx: number,
): readonly Rider[] {
  const byKey = new Map(placed.map((item) => [item.key, item]));
  const parts = [...plate.querySelectorAll<SVGElement>('[data-key], [data-label-of]')];
  return parts.flatMap((element): readonly Rider[] => {
    const { key = '', labelOf } = element.dataset;
    const item = byKey.get(labelOf ?? key);
    if (item === undefined) return [];
    if (item.type === 'mark') return [markRider(element, item.x, widthPx)];
    const place = { item, widthPx };
    return [
      labelOf === undefined ? capsuleRider(element, place) : capsuleLabelRider(element, place),
    ];
  });
}

function markRider(element: SVGElement, x: number, widthPx: number): Rider {
  const moves = movesOf(element);
  return {
    go: (ride) => moves.to(ridden(x, ride), widthPx),
    stop: moves.back,
  };
}

interface CapsulePlace {
  readonly item: PlacedCluster;
  readonly widthPx: number;
}

function capsuleLabelRider(element: SVGElement, { item, widthPx }: CapsulePlace): Rider {
  const moves = movesOf(element);
  return {
    go: (ride) => moves.to(placeOf(item, widthPx, ride).x, widthPx),
    stop: moves.back,
  };
}

/** The number stays in the middle of what shows of the body; a ring around it rides with the body. */
function capsuleRider(element: SVGElement, { item, widthPx }: CapsulePlace): Rider {
  const moves = movesOf(element);
  const body = element.querySelector('[data-body]');
  const ring = element.querySelector(':scope > rect');
  return {
    go: (ride) => {
      const { x, x0, x1, stretch } = placeOf(item, widthPx, ride);
      if (x1 < -BEYOND_PX || x0 > widthPx + BEYOND_PX) {
        moves.to(x1 < 0 ? -Infinity : Infinity, widthPx);
        return;
      }
      moves.to(x, widthPx);
      const shiftPx = (x0 + x1) / 2 - x - stretch * ((item.x0 + item.x1) / 2 - item.x);
      const transform = `matrix(${stretch} 0 0 1 ${shiftPx} 0)`;
      body?.setAttribute('transform', transform);
      ring?.setAttribute('transform', transform);
    },
    stop: () => {
      moves.back();
      body?.removeAttribute('transform');
      ring?.removeAttribute('transform');
    },
  };
}

function placeOf(item: PlacedCluster, widthPx: number, ride: Ride): RiddenCapsule {
  const leastPx = capsuleWidth(item.items.length);
  return riddenCapsule(item, ride, { leastPx, widthPx });
}

/**
 * Moves an element sideways, as long as it may show. By its attribute: that spares the browser the layout that a change
 * of style costs.
 */
function movesOf(element: SVGElement): {
  readonly to: (x: number, widthPx: number) => void;
  readonly back: () => void;
} {
  const before = element.style.transform;
  const y = Number.parseFloat(before.split(',')[1] ?? '0');
  let last: number | undefined;
  return {
    to: (x, widthPx) => {
      const inside = Math.min(Math.max(x, -BEYOND_PX), widthPx + BEYOND_PX);
      if (inside === last) return;
      if (last === undefined) element.style.transform = '';
      last = inside;
      element.setAttribute('transform', `translate(${inside} ${y})`);
    },
    back: () => {
      if (last === undefined) return;
      element.removeAttribute('transform');
      // Unless it has been drawn elsewhere meanwhile.
      if (element.style.transform === '') element.style.transform = before;
    },
  };
}
