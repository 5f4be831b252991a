/** Work for this long, then let the page answer. */
const SLICE_MS = 8;

/** Runs a generator in slices between frames and events, then hands over its result. Returns how to stop it. */
export function runInSlices<Result>(
  steps: Generator<undefined, Result>,
  onDone: (result: Result) => void,
): () => void {
  const channel = new MessageChannel();
  const stop = (): void => {
    channel.port1.close();
  };
  const work = (): void => {
    const end = performance.now() + SLICE_MS;
    for (;;) {
      const step = steps.next();
      if (step.done === true) {
        stop();
        onDone(step.value);
        return;
      }
      if (performance.now() >= end) break;
    }
    channel.port2.postMessage(undefined);
  };
  channel.port1.addEventListener('message', work);
  channel.port1.start();
  channel.port2.postMessage(undefined);
  return stop;
}
