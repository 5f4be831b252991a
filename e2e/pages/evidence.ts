import type { Locator } from 'playwright/test';

/** Marks inside a part of the page, by what they say of their source: "MENAFN, paragraph 6". */
export function marksIn(part: Locator, says: string | RegExp = /./): Locator {
  return part
    .getByRole('button', { name: /^S\d+( headline)?( ¶\d+)?: / })
    .and(part.getByRole('button', { name: says }));
}
