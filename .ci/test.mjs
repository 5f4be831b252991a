// Runs every check and every test, goes on after a failure, and sums up in one line.
// `node .ci/test.mjs` runs all; `node .ci/test.mjs unit e2e` only those named.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromiumPath } from './chromium.mjs';

const reports = mkdtempSync(join(tmpdir(), 'communique-'));

// Dates must not move with the reader's zone: one far behind the data's, one far ahead.
const UNIT_ZONES = ['America/New_York', 'Asia/Shanghai'];

const steps = [
  check('types', 'npx', ['tsc', '--noEmit']),
  check('lint', 'npx', ['oxlint', 'src', 'build', 'e2e', 'vite.config.ts']),
  check('imports', 'bash', ['.ci/prove-import-rules.sh']),
  check('format', 'npx', ['oxfmt', '--check']),
  check('dead', 'npx', ['knip', '--no-config-hints']),
  ...UNIT_ZONES.map((zone) => ({
    name: 'unit',
    title: `unit tests in ${zone}`,
    run: () => {
      const report = join(reports, `unit-${zone.replace('/', '-')}.json`);
      const args = [
        'vitest',
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ];
      const ok = execute('npx', args, { TZ: zone });
      return count(ok, report, (json) => [json.numPassedTests, json.numFailedTests]);
    },
  })),
  check('build', 'npx', ['vite', 'build']),
  {
    name: 'e2e',
    title: 'end-to-end tests',
    run: () => {
      const report = join(reports, 'e2e.json');
      const ok = execute('npx', ['playwright', 'test', '-c', 'e2e/playwright.config.ts'], {
        CHROMIUM_PATH: chromiumPath(),
        PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      });
      return count(ok, report, ({ stats }) => [
        stats.expected,
        stats.unexpected + stats.flaky + stats.skipped,
      ]);
    },
  },
];

function check(name, command, args) {
  return {
    name,
    title: [command, ...args].join(' '),
    run: () => (execute(command, args) ? { passed: 0, failed: 0 } : { passed: 0, failed: 1 }),
  };
}

function execute(command, args, env = {}) {
  const result = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return result.status === 0;
}

/** A runner's own figures. One that failed or left no figures counts as at least one failure. */
function count(ok, report, figuresOf) {
  try {
    const [passed, failed] = figuresOf(JSON.parse(readFileSync(report, 'utf8')));
    return { passed, failed: ok && passed > 0 ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const wanted = process.argv.slice(2);
const total = { passed: 0, failed: 0 };
const failures = [];
for (const step of steps) {
  if (wanted.length > 0 && !wanted.includes(step.name)) continue;
  console.log(`\n== ${step.title}`);
  let result;
  try {
    result = step.run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    result = { passed: 0, failed: 1 };
  }
  total.passed += result.passed;
  total.failed += result.failed;
  if (result.failed > 0) failures.push(step.title);
}
rmSync(reports, { recursive: true, force: true });

if (failures.length > 0) console.log(`\nFailed: ${failures.join('; ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
