/** Of what is not seen at all a browser keeps no buffers. */
const UNSEEN = '0.01';

/** A place on the page for a canvas; kept by a component, filled while there is a picture. */
export const PICTURE_PLACE = { 'data-picture': '', 'aria-hidden': true, hidden: true } as const;

/** The places in an element, in the order in which they stand there. */
export function placesIn(root: HTMLElement): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-picture]')];
}

/** Puts a canvas into each place, with as many pixels as the screen has there; still unseen. */
export function fillPlaces(places: readonly HTMLElement[]): readonly HTMLCanvasElement[] {
  for (const place of places) {
    place.style.opacity = UNSEEN;
    place.style.pointerEvents = 'none';
    place.hidden = false;
  }
  // All are measured before any is changed, so that the page is laid out once.
  const boxes = places.map((place) => place.getBoundingClientRect());
  return places.map((place, number) => {
    const canvas = document.createElement('canvas');
    canvas.className = 'block size-full';
    canvas.width = Math.round((boxes[number]?.width ?? 0) * devicePixelRatio);
    canvas.height = Math.round((boxes[number]?.height ?? 0) * devicePixelRatio);
    place.replaceChildren(canvas);
    return canvas;
  });
}

/** Keeps the pointer from what lies below: a mark may have gone elsewhere. */
export function cover(places: readonly HTMLElement[]): void {
  for (const place of places) place.style.pointerEvents = '';
}

/** Shows what has been painted. */
export function reveal(places: readonly HTMLElement[]): void {
  for (const place of places) place.style.opacity = '';
}

/** Takes the canvases away. */
export function clearPlaces(places: readonly HTMLElement[]): void {
  for (const place of places) {
    place.hidden = true;
    place.replaceChildren();
  }
}
