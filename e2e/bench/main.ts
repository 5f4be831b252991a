import { cpus, loadavg } from 'node:os';

import { inFreshBrowser } from './browser';
import { measurePage } from './measure-page';
import { measureTimeline } from './measure-timeline';
import type { MeasuredSize } from './measured';
import { type BenchOptions, parseOptions } from './options';
import { printProfiles } from './profile';
import { openSite, type Site } from './site';
import { tableOf } from './table';

const HOW_TO_READ = [
  'Written by `npm run bench -- --markdown`; how each figure is taken stands in the files of this folder.',
  'While items are read, each page shows a line that says so, as pages do: its styles are known by then.',
  'Ready: from the items in memory to the second frame after the last change, median of three runs in browsers of',
  'their own (one where it takes over 20 s; none that takes over 120 s is waited for, nor a gesture over 30 s). Zoom: 20',
  'steps of ctrl and the wheel from the whole period inwards, each to four fifths, and as many back; pan: a drag in 60',
  'steps of 20 px through the middle third. Work a frame: all tasks of the main thread from one step to the next, by the',
  'trace; its processor time leaves out what other programs took from the machine. What settles after a gesture is told',
  'apart as its longest task.',
  'vis-timeline draws the same dated records (undated ones it cannot), grouped by kind, an end where something lasted.',
].join('\n');

/** `npm run bench`: prints figures and fails nothing. */
export async function main(given: readonly string[]): Promise<number> {
  const options = parseOptions(given);
  const site = await openSite(options.sizes, options.profile);
  try {
    if (options.profile) await printProfiles(site, options);
    else await printFigures(site, options);
  } finally {
    site.close();
  }
  return 0;
}

async function printFigures(site: Site, options: BenchOptions): Promise<void> {
  const { markdown, sizes } = options;
  console.log(markdown ? `# Results\n\n${HOW_TO_READ}\n` : '');
  console.log(`${await machine()}, load average ${load()} at the beginning.`);
  for (const size of sizes) {
    const figures = await measureSize(site, size, options);
    console.log(`\n${markdown ? '## ' : ''}${size.toLocaleString('en')} items\n`);
    console.log(tableOf(figures, markdown));
    console.log(`\nLoad average ${load()} at the end of this size.`);
  }
}

async function machine(): Promise<string> {
  const day = new Date().toISOString().slice(0, 10);
  const chromium = await inFreshBrowser(async (page) => page.context().browser()?.version() ?? '');
  return `${day}, ${cpus().length} cores (${cpus()[0]?.model ?? ''}), headless Chromium ${chromium}, 1366×768, vis-timeline 8.5.4`;
}

function load(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}

async function measureSize(
  site: Site,
  size: number,
  { contenders }: BenchOptions,
): Promise<MeasuredSize> {
  const figures: { -readonly [Key in keyof MeasuredSize]: MeasuredSize[Key] } = { size };
  for (const contender of contenders) {
    console.error(`${size} items, ${contender}, load ${load()}`);
    if (contender === 'page') figures.page = await measurePage(site, size);
    else figures[contender] = await measureTimeline(site, contender, size);
  }
  return figures;
}
