import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';

import { chromiumPath } from '../../../.ci/chromium.mjs';
import { median, percentile } from '../figures';
import { buildContenders, type Contender, CONTENDERS, PATHS } from './contenders';
import { type Load, measureLoad } from './measure';
import { serve } from './serve';
import { measureSession } from './session';

const FIGURES: readonly {
  readonly name: string;
  readonly key: keyof Load;
  readonly digits: number;
}[] = [
  { name: 'first contentful paint, ms', key: 'fcp', digits: 0 },
  { name: 'largest contentful paint, ms', key: 'lcp', digits: 0 },
  { name: 'total blocking time, ms', key: 'tbt', digits: 0 },
  { name: 'cumulative layout shift', key: 'cls', digits: 3 },
  { name: 'sent, kB', key: 'kilobytes', digits: 0 },
  { name: 'accessibility', key: 'accessibility', digits: 0 },
  { name: 'best practices', key: 'bestPractices', digits: 0 },
  { name: 'SEO', key: 'seo', digits: 0 },
];

/** `npm run bench:load`: the built page, the same without scripts and a bare page, in turn. Prints and fails nothing. */
export async function main(given: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...given],
    options: {
      runs: { type: 'string', default: '5' },
      /** Without Lighthouse, the session of interactions alone. */
      session: { type: 'boolean', default: false },
    },
  });
  const { folder, remove } = await buildContenders();
  const { origin, close } = await serve(folder);
  try {
    if (values.session) {
      console.log(await sessionLine(origin));
      return 0;
    }
    const loads: Record<Contender, Load[]> = { ours: [], 'without script': [], bare: [] };
    for (let run = 0; run < Number(values.runs); run += 1) {
      for (const contender of CONTENDERS) {
        console.error(`run ${run + 1}, ${contender}, load ${load()}`);
        loads[contender].push(await measureLoad(`${origin}${PATHS[contender]}`, chromiumPath()));
      }
    }
    const day = new Date().toISOString().slice(0, 10);
    console.log(
      `${day}, ${cpus().length} cores (${cpus()[0]?.model ?? ''}), Lighthouse 12, mobile profile, simulated throttling, median of ${values.runs} runs, load average ${load()} at the end.\n`,
    );
    console.log(tableOf(loads));
    console.log(await sessionLine(origin));
  } finally {
    close();
    remove();
  }
  return 0;
}

async function sessionLine(origin: string): Promise<string> {
  const answers = await measureSession(`${origin}${PATHS.ours}`);
  const slowest = answers.toSorted((a, b) => b.ms - a.ms).slice(0, 8);
  const times = answers.map(({ ms }) => ms);
  return [
    `\nA session of ${times.length} interactions at a processor four times slower, interaction to next paint (the browser counts in steps of 8 ms): p50 ${percentile(times, 0.5)}, p95 ${percentile(times, 0.95)} ms. The slowest:`,
    '',
    ...slowest.map(({ name, ms }) => `- ${ms} ms: ${name}`),
  ].join('\n');
}

function load(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}

function tableOf(loads: Readonly<Record<Contender, readonly Load[]>>): string {
  const head = ['', ...CONTENDERS, 'ours ÷ without script', 'ours ÷ bare'];
  const rows = FIGURES.map(({ name, key, digits }) => {
    const [ours, still, bare] = CONTENDERS.map((contender) =>
      median(loads[contender].map((one) => one[key])),
    );
    const shown = [ours, still, bare].map((value) => value?.toFixed(digits) ?? '–');
    return [name, ...shown, ratio(ours, still), ratio(ours, bare)];
  });
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function ratio(a: number | undefined, b: number | undefined): string {
  if (a === undefined || b === undefined || b === 0) return '–';
  return (a / b).toFixed(2);
}
