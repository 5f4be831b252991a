import { cpus, loadavg } from 'node:os';

import { inFreshBrowser } from './browser';
import { measurePage } from './measure-page';
import { measureTimeline } from './measure-timeline';
import type { MeasuredSize } from './measured';
import { type BenchOptions, parseOptions } from './options';
import { printProfiles } from './profile';
import { openSite, type Site } from './site';
import { tableOf } from './table';

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
  const loadBefore = loadavg()[0] ?? 0;
  const measured: MeasuredSize[] = [];
  for (const size of options.sizes) {
    const figures = await measureSize(site, size, options);
    measured.push(figures);
    if (!options.markdown) console.log(`\n${tableOf([figures], false)}\n`);
  }
  const loadAfter = loadavg()[0] ?? 0;
  const { version } = await inFreshBrowser(async (page) => ({
    version: page.context().browser()?.version() ?? '',
  }));
  console.log(
    [
      `${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${cpus()[0]?.model ?? ''}), `,
      `headless Chromium ${version}, 1366×768, vis-timeline 8.5.4; `,
      `load average ${loadBefore.toFixed(1)} at the beginning, ${loadAfter.toFixed(1)} at the end.\n`,
    ].join(''),
  );
  if (options.markdown) console.log(tableOf(measured, true));
}

async function measureSize(
  site: Site,
  size: number,
  { contenders }: BenchOptions,
): Promise<MeasuredSize> {
  const figures: { -readonly [Key in keyof MeasuredSize]: MeasuredSize[Key] } = { size };
  for (const contender of contenders) {
    console.error(`${size} items, ${contender}, load ${loadavg()[0]?.toFixed(1)}`);
    if (contender === 'page') figures.page = await measurePage(site, size);
    else figures[contender] = await measureTimeline(site, contender, size);
  }
  return figures;
}
