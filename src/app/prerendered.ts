/**
 * The page as it stands in the built HTML file, before the script has drawn its own. How it relates to the view that is
 * wanted: `fits`; `waits`, hidden for a moment; `differs`, shown because the wanted view takes long; `hidden`.
 */
type Relation = 'fits' | 'waits' | 'differs' | 'hidden';

export function markPrerendered(relation: Relation): void {
  document.documentElement.dataset['prerendered'] = relation;
}

/** The page goes back to what it is without script. */
export function unmarkPrerendered(): void {
  delete document.documentElement.dataset['prerendered'];
}

function prerendered(): HTMLElement | null {
  return document.getElementById('prerendered');
}

/** Whether a prerendered page still stands where the script's own will be, and shows the view that is wanted. */
export function isPrerenderedFit(): boolean {
  if (typeof document === 'undefined' || prerendered() === null) return false;
  return document.documentElement.dataset['prerendered'] === 'fits';
}

/** Parts that stand in for the script's own: one place may hand them on to the next. */
const lent = new Map<string, HTMLElement>();

/** A part of the prerendered page by its id, for as long as the script's own is not there; null where it does not fit. */
export function prerenderedPart(id: string, version: string): HTMLElement | null {
  const page = prerendered();
  const fits = document.documentElement.dataset['prerendered'] === 'fits';
  if (fits && page?.dataset['version'] === version) {
    const part = page.querySelector<HTMLElement>(`#${id}`);
    if (part !== null) lent.set(`${id} ${version}`, part);
  }
  return lent.get(`${id} ${version}`) ?? null;
}

/** What the script has drawn itself needs nothing to stand in for it any more. */
export function givePartsBack(): void {
  lent.clear();
}

/** Ids of what a reader may have scrolled to, last first. */
const PLACES = ['sources', 'delegations', 'themes', 'timeline'];

/**
 * Takes the prerendered page away, at once with the first picture of the script's own; what was read stays where it
 * was, and a link that had the focus has it again.
 */
export function takeOver(): void {
  const page = prerendered();
  if (page === null) return;
  const place = PLACES.find(
    (id) => (page.querySelector(`#${id}`)?.getBoundingClientRect().top ?? 1) <= 0,
  );
  const before =
    place === undefined ? 0 : (page.querySelector(`#${place}`)?.getBoundingClientRect().top ?? 0);
  const focused = page.contains(document.activeElement) ? document.activeElement : null;
  removeEventListener('error', unmarkPrerendered, true);
  page.remove();
  unmarkPrerendered();
  if (place !== undefined) {
    const after = document.getElementById(place)?.getBoundingClientRect().top ?? before;
    if (after !== before) scrollBy({ top: after - before, behavior: 'instant' });
  }
  if (focused !== null) sameAs(focused)?.focus({ preventScroll: true });
}

function sameAs(element: Element): HTMLElement | undefined {
  const words = element.textContent;
  return [...document.querySelectorAll<HTMLElement>(element.tagName)].find(
    ({ textContent }) => textContent === words,
  );
}
