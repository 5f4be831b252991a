import { Worker } from 'node:worker_threads';

/** Looks after a run from beside it: what never comes back cannot be stopped from within. */
export interface Watchdog {
  /** Every case begins by this. */
  readonly onCase: () => void;
  readonly stop: () => Promise<void>;
}

/** A worker's own words: it sees no module of this project. */
const WORKER = `
const { workerData, parentPort } = require('node:worker_threads');
const { writeSync } = require('node:fs');
const count = new Int32Array(workerData.shared);
let last = -1, since = Date.now(), asleep = Date.now();
setInterval(() => {
  const now = Date.now();
  const seen = Atomics.load(count, 0);
  // A machine that slept for a while does not count.
  if (seen !== last || now - asleep > 10_000) { last = seen; since = now; }
  asleep = now;
  if (now - since > workerData.seconds * 1_000) {
    writeSync(2, 'case ' + seen + ' of the run does not come to an end (' + workerData.hint + ')\\n');
    process.kill(process.pid, 'SIGKILL');
  }
}, 1_000);
`;

/** Ends the process with a word on how to repeat it when one case lasts longer than so many seconds. */
export function watch(seconds: number, hint: string): Watchdog {
  const shared = new SharedArrayBuffer(4);
  const count = new Int32Array(shared);
  const worker = new Worker(WORKER, { eval: true, workerData: { shared, seconds, hint } });
  worker.unref();
  return {
    onCase: () => {
      Atomics.add(count, 0, 1);
    },
    stop: async () => {
      await worker.terminate();
    },
  };
}
