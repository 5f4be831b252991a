import type { Page } from 'playwright/test';

/** The smallest side of a target, in CSS pixels (WCAG 2.5.8). */
const LEAST_TARGET = 24;

/**
 * What can be pressed and is too small for it: a control under 24 by 24, a link under 24 by 24 that has no room of
 * that size around its middle either. Links inside a sentence may be as small as the sentence.
 */
export async function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const modal = document.querySelector('dialog:modal');
    const targets = [
      ...document.querySelectorAll(
        'a[href], button, select, summary, input, [role="slider"], [role="button"]',
      ),
    ]
      // A box is pressed by its label too; a mark's label only repeats the mark.
      .map((element) => element.closest('label') ?? element)
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        const isShown = element.checkVisibility({ visibilityProperty: true });
        const isReached = modal === null || modal.contains(element);
        const isHidden = element.closest('[aria-hidden="true"]') !== null;
        return isShown && isReached && !isHidden && width > 1 && height > 1;
      })
      .map((element) => ({ element, box: element.getBoundingClientRect() }));
    type Target = (typeof targets)[number];

    const isInSentence = ({ element }: Target): boolean =>
      getComputedStyle(element).display === 'inline' &&
      [...(element.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
    const isSmall = ({ box }: Target): boolean =>
      box.width < least - 0.5 || box.height < least - 0.5;
    const middleOf = ({ box }: Target) => ({
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
    });
    /** How far a point is from a target: from its middle if that is small, else from its edge. */
    const distance = (point: { x: number; y: number }, other: Target): number => {
      if (isSmall(other)) {
        const middle = middleOf(other);
        return Math.hypot(point.x - middle.x, point.y - middle.y) - least / 2;
      }
      const dx = Math.max(other.box.left - point.x, 0, point.x - other.box.right);
      const dy = Math.max(other.box.top - point.y, 0, point.y - other.box.bottom);
      return Math.hypot(dx, dy);
    };
    const hasRoom = (target: Target): boolean =>
      targets.every(
        (other) =>
          other.element === target.element || distance(middleOf(target), other) >= least / 2 - 0.5,
      );
    const faults = targets
      .filter((target) => isSmall(target) && !isInSentence(target))
      .filter((target) => target.element.tagName !== 'A' || !hasRoom(target))
      .map(({ element, box }) => {
        const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
        const size = `${Math.round(box.width)}×${Math.round(box.height)}`;
        return `${element.tagName} “${name.trim().slice(0, 50)}” ${size}`;
      });
    return [...new Set(faults)];
  }, LEAST_TARGET);
}

/** What is wrong with how the focused element stands; nothing where no element is focused. */
export interface FocusFaults {
  readonly isAtEnd: boolean;
  /** Nothing shows that it is focused. */
  readonly unmarked?: string;
  /** The sticky bar lies over a part of it. */
  readonly covered?: string;
}

export async function focusFaults(page: Page): Promise<FocusFaults> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return { isAtEnd: true };
    const hasOutline = (candidate: Element | null): boolean => {
      if (candidate === null) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(candidate);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    };
    const hasRing =
      element instanceof SVGElement &&
      [...element.querySelectorAll('rect')].some((rect) => {
        const { stroke, opacity } = getComputedStyle(rect);
        return stroke !== 'none' && opacity === '1';
      });
    const isMarked = hasOutline(element) || hasOutline(element.closest('label')) || hasRing;

    const bar = document.querySelector('search');
    const isUnderBar =
      bar !== null && !bar.contains(element) && getComputedStyle(bar).position === 'sticky';
    const box = element.getBoundingClientRect();
    const over = bar?.getBoundingClientRect();
    const isCovered =
      isUnderBar && over !== undefined && box.top < over.bottom - 1 && box.bottom > over.top + 1;

    const words = element.getAttribute('aria-label') ?? element.textContent ?? '';
    const name = `${element.tagName} “${words.trim().slice(0, 50)}”`;
    const place = `${name} at ${Math.round(box.top)} under ${Math.round(over?.bottom ?? 0)}`;
    return {
      isAtEnd: false,
      ...(isMarked ? {} : { unmarked: name }),
      ...(isCovered ? { covered: place } : {}),
    };
  });
}

/** What sticks out of the window sideways; nothing when the page does not scroll sideways. */
export async function stickingOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const isClipped = (element: Element): boolean => {
      const parent = element.parentElement;
      if (parent === null || parent === document.documentElement) return false;
      return getComputedStyle(parent).overflowX !== 'visible' || isClipped(parent);
    };
    const culprits = [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { right, width } = element.getBoundingClientRect();
        return width > 0 && right > clientWidth + 1 && !isClipped(element);
      })
      .map((element) => {
        const { right } = element.getBoundingClientRect();
        const words = (element.textContent ?? '').trim().slice(0, 40);
        return `${element.tagName} “${words}” by ${Math.round(right - clientWidth)}`;
      });
    return [`the page by ${scrollWidth - clientWidth}`, ...culprits.slice(0, 6)];
  });
}
