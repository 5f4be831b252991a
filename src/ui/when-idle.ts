/** Runs a task when the browser has nothing to do, at the latest after `patienceMs`; the result calls it off. */
export function whenIdle(task: () => void, patienceMs: number): () => void {
  // Safari has no idle callback.
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(task, patienceMs);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(task, { timeout: patienceMs });
  return () => cancelIdleCallback(handle);
}

/** Runs tasks one after the other, each like `whenIdle`; the result calls off what is left. */
export function inTurnWhenIdle(tasks: readonly (() => void)[], patienceMs: number): () => void {
  const [first, ...others] = tasks;
  if (first === undefined) return () => undefined;
  let stop = whenIdle(() => {
    first();
    stop = inTurnWhenIdle(others, patienceMs);
  }, patienceMs);
  return () => stop();
}
