import type { Locator, Page } from 'playwright/test';

type MenuName = 'Further themes' | 'Form' | 'Organisation' | 'Person' | 'Years';

/** The sticky bar over the sections, and the dialog that takes its place on narrow screens. */
export class FilterBar {
  readonly root: Locator;
  readonly search: Locator;
  /** How many records are shown of how many. */
  readonly status: Locator;
  readonly sides: Locator;
  readonly clearAll: Locator;
  /** Buttons that remove one active filter each. */
  readonly removals: Locator;
  readonly certainDates: Locator;
  /** Opens all filters in a dialog, on narrow screens. */
  readonly openDialog: Locator;
  readonly dialog: Locator;
  readonly closeDialog: Locator;
  /** Shown instead of records when the filters exclude all of them. */
  readonly nothing: Locator;
  /** Only records on which sources differ. */
  readonly disagreements: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.root = page.getByRole('search', { name: 'Search and filters' });
    this.search = this.root.getByRole('searchbox', { name: 'Search records' });
    this.status = this.root.getByRole('status').filter({ hasText: 'record' });
    this.sides = this.root.getByRole('group', { name: 'Side' });
    this.clearAll = this.root.getByRole('button', { name: 'Clear all' });
    this.removals = this.root.getByRole('button', { name: /^Remove the filter: / });
    this.certainDates = page.getByRole('checkbox', { name: 'Only dates that are certain' });
    this.openDialog = this.root.getByRole('button', { name: /^Filter\b/ });
    this.dialog = page.getByRole('dialog', { name: 'Filters' });
    this.closeDialog = this.dialog.getByRole('button', { name: 'Show the page' });
    this.disagreements = this.root.getByRole('button', { name: 'Sources differ' });
    this.nothing = page.getByRole('heading', { name: 'No record matches these filters' });
  }

  themeChip(name: string): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }

  side(name: string): Locator {
    return this.sides.getByRole('button', { name, exact: true });
  }

  /** A menu's button; a number behind its name says how many values are chosen. */
  menu(name: MenuName): Locator {
    return this.root.getByRole('button', { name: new RegExp(`^${name}( \\d+)?$`) });
  }

  /** A value in the menu that is open. */
  option(name: string): Locator {
    return this.page.getByRole('checkbox', { name: new RegExp(`^${name} `) });
  }

  /** A group of the dialog, which unfolds: its heading has no role of its own. */
  group(name: string): Locator {
    return this.dialog.locator('summary').filter({ hasText: name });
  }

  /** All values of the open menu as they stand there, without their numbers. */
  async optionNames(): Promise<readonly string[]> {
    const boxes = this.root.getByRole('checkbox');
    await boxes.first().waitFor();
    return boxes.evaluateAll((inputs) =>
      inputs.map((input) => input.closest('label')?.querySelector('span')?.textContent ?? ''),
    );
  }

  year(end: 'From' | 'To'): Locator {
    return this.page.getByRole('combobox', { name: end, exact: true });
  }

  /** The button that removes one filter, by the words on its token. */
  removal(words: string): Locator {
    return this.root.getByRole('button', { name: `Remove the filter: ${words}`, exact: true });
  }

  /** The button offered when nothing matches. */
  drop(words: string): Locator {
    return this.page.getByRole('button', { name: `Remove ${words}`, exact: true });
  }

  /** How many records the status says are shown. */
  async shown(): Promise<number> {
    const text = (await this.status.textContent()) ?? '';
    return Number(/^[\d,]+/.exec(text)?.[0].replaceAll(',', ''));
  }
}
