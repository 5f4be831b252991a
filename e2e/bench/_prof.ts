import { inFreshBrowser, openPage } from './browser';
import { point, zoom, takeHold, drag, release } from './gestures';
import { openSite } from './site';
export async function main(given: readonly string[]): Promise<number> {
  const site = await openSite(given.slice(1).map(Number), true);
  try {
    for (const size of given.slice(1).map(Number))
      await inFreshBrowser(async (page) => {
        const open = await openPage(page, site, 'ours', '', size);
        const cdp: any = open.cdp;
        await page.evaluate(() => bench.show());
        await page.waitForTimeout(800);
        await point(open);
        await cdp.send('Profiler.enable');
        await cdp.send('Profiler.setSamplingInterval', { interval: 100 });
        if (given[0] === 'pan') {
          const { start, end } = open.loaded;
          const third = (end - start) / 3;
          await page.evaluate(([a, b]) => bench.goTo(a, b), [
            Math.round(start + third),
            Math.round(start + 2 * third),
          ] as const);
          await page.waitForTimeout(800);
          await takeHold(open);
        }
        await cdp.send('Profiler.start');
        if (given[0] === 'pan') await drag(open, 30000);
        else {
          await zoom(open, 'ours', 30000, 'in');
          await zoom(open, 'ours', 30000, 'out');
        }
        const { profile: p } = await cdp.send('Profiler.stop');
        if (given[0] === 'pan') await release(open);
        const steps = given[0] === 'pan' ? 60 : 40;
        const self = new Map<number, number>();
        p.samples.forEach((id: number, k: number) =>
          self.set(id, (self.get(id) ?? 0) + p.timeDeltas[k + 1] / 1000 || 0),
        );
        const byId = new Map<number, any>(p.nodes.map((n: any) => [n.id, n]));
        const selfs = new Map<string, number>(),
          totals = new Map<string, number>();
        const walk = (id: number, seen: Set<string>): number => {
          const n = byId.get(id);
          const name = n.callFrame.functionName || `(anon :${n.callFrame.lineNumber + 1})`;
          const fresh = !seen.has(name);
          const s2 = fresh ? new Set(seen).add(name) : seen;
          const own = self.get(id) ?? 0;
          selfs.set(name, (selfs.get(name) ?? 0) + own);
          let total = own;
          for (const c of n.children ?? []) total += walk(c, s2);
          if (fresh) totals.set(name, (totals.get(name) ?? 0) + total);
          return total;
        };
        walk(p.nodes[0].id, new Set());
        const show = (m: Map<string, number>) =>
          [...m]
            .sort((a, b) => b[1] - a[1])
            .slice(0, 45)
            .map(([k, v]) => `${k} ${(v / steps).toFixed(2)}`)
            .join(' · ');
        console.log(size, 'TOTAL/step', show(totals));
        console.log('SELF/step', show(selfs));
        return 1;
      });
  } finally {
    site.close();
  }
  return 0;
}
