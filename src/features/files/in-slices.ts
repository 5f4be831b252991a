/** Work for this long, then let the page answer. */
const SLICE_MS = 8;

interface SliceOptions<Step> {
  readonly signal: AbortSignal;
  /** Hears the last step of each slice. */
  readonly onStep?: (step: Step) => void;
}

/** Runs a generator in slices between frames and events. Rejects with the signal's reason once it is aborted. */
export async function inSlices<Step, Result>(
  steps: Generator<Step, Result>,
  { signal, onStep }: SliceOptions<Step>,
): Promise<Result> {
  for (;;) {
    signal.throwIfAborted();
    const end = performance.now() + SLICE_MS;
    let step = steps.next();
    while (step.done !== true && performance.now() < end) step = steps.next();
    if (step.done === true) return step.value;
    onStep?.(step.value);
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  }
}
