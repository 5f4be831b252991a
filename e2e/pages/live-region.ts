import type { Locator, Page } from 'playwright/test';

/** What is announced by itself. A notice that holds controls has no role, so that none is said of them. */
export function liveRegion(page: Page, text: string | RegExp): Locator {
  return page
    .getByRole('status')
    .or(page.locator('[aria-live="polite"]'))
    .filter({ hasText: text });
}
