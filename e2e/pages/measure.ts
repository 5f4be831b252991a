import type { Page } from 'playwright/test';

/** The smallest side of a target, in CSS pixels (WCAG 2.5.8). */
const LEAST_TARGET = 24;

/** Everything that can be pressed and is too small for it, but links inside a sentence. */
export async function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const targets = document.querySelectorAll(
      'a[href], button, select, summary, input, [role="slider"], [role="button"]',
    );
    const isInSentence = (element: Element): boolean =>
      getComputedStyle(element).display === 'inline' &&
      [...(element.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
    return [...targets].flatMap((element) => {
      // A box is pressed by its label, a dialog's page behind it not at all.
      const target = element.closest('label') ?? element;
      const { width, height } = target.getBoundingClientRect();
      const isShown =
        element.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
      const modal = document.querySelector('dialog:modal');
      if (!isShown || (modal !== null && !modal.contains(element))) return [];
      if (width >= least - 0.5 && height >= least - 0.5) return [];
      if (isInSentence(element)) return [];
      const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
      return [
        `${element.tagName} “${name.trim().slice(0, 50)}” ${Math.round(width)}×${Math.round(height)}`,
      ];
    });
  }, LEAST_TARGET);
}

/** The focused element, if nothing shows that it is focused; undefined when something does. */
export async function unmarkedFocus(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return undefined;
    const hasOutline = (candidate: Element | null): boolean => {
      if (candidate === null) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(candidate);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    };
    const isSvg = element instanceof SVGElement;
    const hasRing =
      isSvg &&
      [...element.querySelectorAll('rect')].some(
        (rect) =>
          getComputedStyle(rect).stroke !== 'none' && getComputedStyle(rect).opacity === '1',
      );
    if (hasOutline(element) || hasOutline(element.closest('label')) || hasRing) return undefined;
    return `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent ?? ''}`.slice(
      0,
      80,
    );
  });
}

/** The focused element, if the sticky bar lies over any of it; undefined when it stands free. */
export async function coveredFocus(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const bar = document.querySelector('search');
    if (element === null || element === document.body || bar === null) return undefined;
    if (bar.contains(element) || getComputedStyle(bar).position !== 'sticky') return undefined;
    if (document.querySelector('dialog:modal') !== null) return undefined;
    const box = element.getBoundingClientRect();
    const over = bar.getBoundingClientRect();
    const isCovered = box.top < over.bottom - 1 && box.bottom > over.top + 1;
    if (!isCovered) return undefined;
    const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
    return `${element.tagName} “${name.trim().slice(0, 50)}” at ${Math.round(box.top)} under ${Math.round(over.bottom)}`;
  });
}
