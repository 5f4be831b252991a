import type { Locator, Page } from 'playwright/test';

import { sectionNamed } from './section';

/** What a mark says of the record it stands for. */
export interface SpokenMark {
  readonly title: string;
  /** Form, date and certainty. */
  readonly details: string;
}

/** A line of the list. */
export interface ListedRecord {
  readonly date: string;
  readonly form: string;
  readonly title: string;
  readonly certainty: string;
}

/** The timeline as a chart and as a list. */
export class Timeline {
  readonly root: Locator;
  readonly heading: Locator;
  readonly chart: Locator;
  /** Records and counted clusters of the chart, lane by lane. */
  readonly marks: Locator;
  readonly clusters: Locator;
  readonly table: Locator;
  readonly rows: Locator;
  readonly showChart: Locator;
  readonly showList: Locator;
  readonly zoomIn: Locator;
  readonly zoomOut: Locator;
  readonly fit: Locator;
  /** The native list of years. */
  readonly year: Locator;
  readonly brush: Locator;
  /** What a bar of the strip counts, and the window that shows. */
  readonly windowWords: Locator;
  readonly windowWhole: Locator;
  readonly windowStart: Locator;
  readonly windowEnd: Locator;
  /** Records that no source dates, below the axis. */
  readonly undated: Locator;
  /** What marks mean, a line each. */
  readonly key: Locator;

  constructor(page: Page) {
    this.root = sectionNamed(page, 'Timeline');
    this.heading = this.root.getByRole('heading', { level: 2 });
    this.chart = this.root.getByRole('group', { name: /^Records in time\./ });
    this.marks = this.chart.getByRole('link');
    this.clusters = this.chart.getByRole('button', { name: /: look closer$/ });
    this.table = this.root.getByRole('table');
    this.rows = this.table.getByRole('row').filter({ has: page.getByRole('cell') });
    this.showChart = this.root.getByRole('button', { name: 'Chart', exact: true });
    this.showList = this.root.getByRole('button', { name: 'List', exact: true });
    this.zoomIn = this.root.getByRole('button', { name: 'Look closer', exact: true });
    this.zoomOut = this.root.getByRole('button', { name: 'Look from further away' });
    this.fit = this.root.getByRole('button', { name: 'Fit', exact: true });
    this.year = this.root.getByRole('combobox', { name: 'Go to a year' });
    this.brush = this.root.getByRole('group', { name: 'Window on the whole period' });
    this.windowWords = this.root.getByText(/^Records per .*; window /);
    this.windowWhole = this.brush.getByRole('slider', { name: 'The window as a whole' });
    this.windowStart = this.brush.getByRole('slider', { name: 'First day of the window' });
    this.windowEnd = this.brush.getByRole('slider', { name: 'Last day of the window' });
    this.key = this.root.getByText('Key', { exact: true }).locator('..').getByRole('listitem');
    this.undated = this.root.getByRole('link', { name: /, undated$/ });
  }

  lane(name: 'Agreements' | 'Meetings and events' | 'Statements'): Locator {
    return this.chart.getByRole('group', { name });
  }

  mark(title: string): Locator {
    return this.chart.getByRole('link', { name: new RegExp(`^${title}\\. `) });
  }

  /** A button in the head of the list that sorts it. */
  sorter(name: string): Locator {
    return this.table.getByRole('button', { name, exact: true });
  }

  /** The records of the list, each by its title. */
  titles(): Locator {
    return this.rows.getByRole('link');
  }

  /** The list as it shows on a wide screen. */
  async readList(): Promise<readonly ListedRecord[]> {
    await this.table.waitFor();
    const rows = await this.rows.all();
    return Promise.all(
      rows.map(async (row) => {
        const cell = (place: number): Promise<string> =>
          row.getByRole('cell').nth(place).innerText();
        return {
          date: await cell(0),
          form: await cell(1),
          title: await row.getByRole('link').innerText(),
          certainty: await cell(4),
        };
      }),
    );
  }

  /** All single marks of the chart and the undated records below it, as they are read aloud. */
  async readMarks(): Promise<readonly SpokenMark[]> {
    await this.marks.first().waitFor();
    const names: string[] = [];
    for (const mark of [...(await this.marks.all()), ...(await this.undated.all())]) {
      names.push((await mark.getAttribute('aria-label')) ?? '');
    }
    return names.map((name) => {
      const end = name.lastIndexOf('. ');
      return { title: name.slice(0, end), details: name.slice(end + 2) };
    });
  }
}
