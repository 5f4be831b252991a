import { type RefObject, useLayoutEffect } from 'react';

import type { PlacedItem } from '@/domain/timeline/placed-item';
import { type Ride, rideTo } from '@/domain/timeline/ride';
import type { TimeScale } from '@/domain/timeline/time-scale';

import { rem } from './geometry';
import type { LiveWindow } from './live-window';
import { type Rider, ridersOf } from './riders';

interface RideOptions {
  readonly live: LiveWindow;
  readonly scale: TimeScale;
  /** Everything that may be drawn. */
  readonly placed: readonly PlacedItem[];
}

/**
 * Shows the window of a gesture with what is drawn already, past React. A drag moves the parts marked `data-shift`,
 * which the compositor does alone. A zoom stretches what is marked `data-stretch` and puts every mark, label and capsule
 * where it belongs on the new scale. When the gesture ends everything is as React has left it.
 */
export function useRide(
  ref: RefObject<HTMLElement | null>,
  { live, scale, placed }: RideOptions,
): void {
  useLayoutEffect(() => {
    const plate = ref.current;
    if (plate === null) return undefined;
    let riders: readonly Rider[] | undefined;
    const parts = plate.querySelectorAll<HTMLElement>('[data-shift]');
    const stretched = plate.querySelectorAll<SVGElement>('[data-stretch]');
    const ride = (): void => {
      const window = live.get();
      const now: Ride = window === undefined ? AT_REST : rideTo(window, scale);
      if (now.stretch !== 1) {
        riders ??= ridersOf(plate, placed, scale.widthPx);
        shift(parts, undefined);
        stretch(plate, stretched, now);
        for (const rider of riders) rider.go(now);
        return;
      }
      if (riders !== undefined) {
        for (const rider of riders) rider.stop();
        riders = undefined;
        stretch(plate, stretched, undefined);
      }
      shift(parts, window === undefined ? undefined : now.shiftPx);
    };
    ride();
    const stopListening = live.subscribe(ride);
    return () => {
      stopListening();
      for (const rider of riders ?? []) rider.stop();
      stretch(plate, stretched, undefined);
    };
  }, [ref, live, scale, placed]);
}

const AT_REST: Ride = { stretch: 1, shiftPx: 0 };

function shift(parts: Iterable<HTMLElement>, px: number | undefined): void {
  const transform = px === undefined ? '' : `translateX(${rem(px)})`;
  for (const { style } of parts) {
    if (style.transform === transform) continue;
    style.transform = transform;
    style.willChange = px === undefined ? '' : 'transform';
  }
}

function stretch(plate: HTMLElement, parts: Iterable<SVGElement>, ride: Ride | undefined): void {
  if (ride === undefined && !plate.hasAttribute('data-stretched')) return;
  plate.toggleAttribute('data-stretched', ride !== undefined);
  for (const part of parts) {
    if (ride === undefined) part.removeAttribute('transform');
    else part.setAttribute('transform', `matrix(${ride.stretch} 0 0 1 ${ride.shiftPx} 0)`);
  }
}
