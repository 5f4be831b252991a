import { measureTimeline } from './measure-timeline';
import { openSite } from './site';
export async function main(given: readonly string[]): Promise<number> {
  const sizes = given.map(Number);
  const site = await openSite(sizes, false);
  try {
    for (const size of sizes)
      for (const name of ['empty', 'ours'] as const) {
        const f = await measureTimeline(site, name, size);
        console.log(`== ${name} ${size} ready ${f.readyMs.map((v) => v.toFixed(0)).join(' ')}`);
        for (const part of ['zoom', 'zoomOut', 'pan'] as const) {
          const g = f[part];
          if (!g) continue;
          const q = (values: readonly number[], p: number) =>
            values
              .toSorted((a, b) => a - b)
              [Math.min(values.length - 1, Math.ceil(values.length * p) - 1)]?.toFixed(1);
          console.log(
            part,
            `work p50 ${q(g.work, 0.5)} p95 ${q(g.work, 0.95)} cpu p50 ${q(g.cpu, 0.5)} p95 ${q(g.cpu, 0.95)} after ${g.afterMs.toFixed(0)}`,
          );
          console.log('   cpu', g.cpu.map((v) => v.toFixed(0)).join(' '));
          console.log('   work', g.work.map((v) => v.toFixed(0)).join(' '));
        }
      }
  } finally {
    site.close();
  }
  return 0;
}
