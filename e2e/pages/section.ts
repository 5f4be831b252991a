import type { Locator, Page } from 'playwright/test';

/** A section of the page by the name in its rail: the heading beside it says what its records contain. */
export function sectionNamed(page: Page, name: string): Locator {
  return page.getByRole('region').filter({
    has: page.getByRole('paragraph').filter({ hasText: new RegExp(`^\\d\\s*${name}$`) }),
  });
}
