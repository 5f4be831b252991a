// Finds a Chromium for the end-to-end tests, or installs one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { chromium } from 'playwright';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome.exe',
  'msedge.exe',
];

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Path of Playwright's own Chromium, else of the system's; undefined when there is neither. */
function find() {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) return existsSync(wanted) ? wanted : undefined;
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...PLACES].find((path) => existsSync(path));
}

function run(command, args) {
  console.log(`> ${command} ${args.join(' ')}`);
  return (
    spawnSync(command, args, {
      stdio: 'inherit',
      timeout: 300_000,
      shell: process.platform === 'win32',
    }).status === 0
  );
}

/** Finds a Chromium, installing Playwright's or Debian's where that can be had. Throws one sentence otherwise. */
export function chromiumPath() {
  const found = find();
  if (found) return found;
  run('npx', ['playwright', 'install', 'chromium']);
  const own = find();
  if (own) return own;
  if (existsSync('/usr/bin/apt-get')) {
    const apt = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    const [command, ...before] = [...apt, 'apt-get'];
    run(command, [...before, 'update', '-qq']);
    run(command, [...before, 'install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  }
  const installed = find();
  if (installed) return installed;
  throw new Error(
    'No Chromium was found and none could be installed: install Chromium or Chrome and set CHROMIUM_PATH to its program.',
  );
}
