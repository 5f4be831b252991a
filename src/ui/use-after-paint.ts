import { startTransition, useEffect, useState } from 'react';

/** Where nothing is painted, as in a tab in the background, this much later. */
const UNSEEN_MS = 250;

/**
 * A value as it was, until what else has changed with it has been painted; then, in a deferred render, as it is. React's
 * own deferred values are drawn as soon as there is time, which is before the browser paints: what answers a key would
 * wait for them. `first` shows at first.
 */
export function useAfterPaint<Value>(value: Value, first = value): Value {
  const [shown, setShown] = useState<{ readonly value: Value }>({ value: first });
  const isShown = Object.is(shown.value, value);
  useEffect(
    () => (isShown ? undefined : whenPainted(() => startTransition(() => setShown({ value })))),
    [isShown, value],
  );
  return shown.value;
}

/** Runs a task when the next frame has been painted; the result calls it off. */
function whenPainted(task: () => void): () => void {
  const { port1, port2 } = new MessageChannel();
  const stop = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    port1.close();
  };
  const run = (): void => {
    stop();
    task();
  };
  // A message that is sent in a frame is heard when that has been drawn.
  port1.addEventListener('message', run);
  port1.start();
  const frame = requestAnimationFrame(() => port2.postMessage(undefined));
  const timer = setTimeout(run, UNSEEN_MS);
  return stop;
}
