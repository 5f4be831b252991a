import { inFreshBrowser, openPage } from './browser';
import { point, zoom, takeHold, drag, release } from './gestures';
import { openSite } from './site';
export async function main(given: readonly string[]): Promise<number> {
  const size = Number(given[0]);
  const site = await openSite([size], false);
  const record = async (cdp: any, page: any, make: () => Promise<unknown>) => {
    const events: any[] = [];
    const collect = ({ value }: any) => void events.push(...value);
    cdp.on('Tracing.dataCollected', collect);
    await cdp.send('Tracing.start', {
      traceConfig: {
        includedCategories: [
          'devtools.timeline',
          'disabled-by-default-devtools.timeline',
          'blink.user_timing',
        ],
        excludedCategories: ['*'],
      },
      transferMode: 'ReportEvents',
    });
    await page.evaluate(() => void performance.mark('S'));
    await make();
    await page.evaluate(() => void performance.mark('E'));
    const done = new Promise<void>((r) => cdp.once('Tracing.tracingComplete', () => r()));
    await cdp.send('Tracing.end');
    await done;
    cdp.off('Tracing.dataCollected', collect);
    const S = events.find((e) => e.name === 'S');
    const E = events.find((e) => e.name === 'E');
    const main = events
      .filter((e) => e.pid === S.pid && e.tid === S.tid && e.ph === 'X')
      .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
    const tasks: any[] = [];
    let reached = 0;
    for (const e of main)
      if (e.name === 'RunTask' && e.ts >= reached) {
        if (e.ts + e.dur > S.ts && e.ts < E.ts) tasks.push(e);
        reached = e.ts + e.dur;
      }
    const steps = main.filter(
      (e) => e.name === 'EventDispatch' && /pointermove|wheel/.test(e.args?.data?.type ?? ''),
    );
    const groups: any[][] = [];
    for (const t of tasks) {
      if (steps.some((s) => s.ts >= t.ts && s.ts < t.ts + t.dur)) groups.push([t]);
      else groups.at(-1)?.push(t);
    }
    groups.forEach((g, i) => {
      const parts = new Map<string, number>();
      let n = '';
      const lab = (e: any) =>
        e.name === 'FunctionCall'
          ? `F:${e.args?.data?.functionName || '?'}:${e.args?.data?.lineNumber}`
          : e.name === 'EventDispatch'
            ? `E:${e.args?.data?.type}`
            : e.name === 'UpdateLayoutTree'
              ? `Style`
              : e.name === 'Layout'
                ? `Layout(${e.args.beginData?.dirtyObjects}/${e.args.beginData?.totalObjects})`
                : e.name;
      let total = 0,
        cpu = 0;
      for (const t of g) {
        total += t.dur;
        cpu += t.tdur ?? 0;
        const open: any[] = [];
        for (const e of main) {
          if (e.ts < t.ts || e.ts + e.dur > t.ts + t.dur) continue;
          const d = (e.tdur ?? e.dur) / 1000;
          if (e.name === 'UpdateLayoutTree') n += ` s${e.args?.elementCount}`;
          while (open.length && open.at(-1).ts + open.at(-1).dur <= e.ts) open.pop();
          const p = open.at(-1);
          if (p) parts.set(lab(p), (parts.get(lab(p)) ?? 0) - d);
          parts.set(lab(e), (parts.get(lab(e)) ?? 0) + d);
          open.push(e);
        }
      }
      console.log(
        i,
        `${(total / 1000).toFixed(1)}/${(cpu / 1000).toFixed(1)}`,
        `tasks ${g.length}`,
        n,
        [...parts]
          .sort((a, b) => b[1] - a[1])
          .slice(0, 13)
          .map(([k, v]) => `${k} ${v.toFixed(2)}`)
          .join(' · '),
      );
    });
  };
  try {
    await inFreshBrowser(async (page) => {
      const open = await openPage(page, site, 'ours', '', size);
      await page.evaluate(() => bench.show());
      await page.waitForTimeout(800);
      await page.evaluate(() => bench.markFrames());
      await point(open);
      await page.waitForTimeout(800);
      console.log('in');
      await record(open.cdp, page, async () => zoom(open, 'ours', 30000, 'in'));
      await page.waitForTimeout(800);
      console.log('out');
      await record(open.cdp, page, async () => zoom(open, 'ours', 30000, 'out'));
      const { start, end } = open.loaded;
      const third = (end - start) / 3;
      await page.evaluate(([a, b]) => bench.goTo(a, b), [
        Math.round(start + third),
        Math.round(start + 2 * third),
      ] as const);
      await page.waitForTimeout(800);
      await takeHold(open);
      console.log('pan');
      await record(open.cdp, page, async () => drag(open, 30000));
      await release(open);
      return 1;
    });
  } finally {
    site.close();
  }
  return 0;
}
