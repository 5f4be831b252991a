import { PAINTS } from '@/figures/drawing';

import type { Look } from './messages';

/** The page's colours and fonts, as they are for an element now. */
export function lookOf(element: HTMLElement): Look {
  const style = getComputedStyle(element);
  const colours = new Map(
    PAINTS.map((paint) => {
      const value = style.getPropertyValue(`--${paint}`).trim();
      return [paint, plainColour(value, element)];
    }),
  );
  return {
    colours,
    fontFamily: style.fontFamily,
    lang: document.documentElement.lang,
  };
}

/** What only a page knows, such as a colour of the device's own, as numbers that mean the same in another thread. */
function plainColour(value: string, element: HTMLElement): string {
  if (/^#|^rgb/.test(value)) return value;
  const probe = document.createElement('span');
  probe.style.color = value;
  probe.hidden = true;
  element.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
