/** When what happened, in milliseconds of the page's clock. */
interface FilterMoments {
  /** The key or the click, as the browser stamped it. */
  readonly input: number;
  /** The frame that shows the new number of records, and with it the timeline. */
  readonly painted: number;
  /** The frame of the last change anywhere below the bar. */
  readonly wholePainted: number;
}

export interface FilterWatch {
  /** Watches from now on. */
  readonly expect: () => void;
  /** What was expected, when nothing has changed for a while. */
  readonly moments: () => Promise<FilterMoments>;
}

declare global {
  var benchFilter: FilterWatch;
}

const QUIET_MS = 1_000;

/** Hears keys and clicks, and sees what they change on the page. */
export function watchFilters(): FilterWatch {
  let input = 0;
  let expected: Promise<FilterMoments> | undefined;
  const hear = ({ timeStamp }: Event): void => {
    if (input === 0) input = timeStamp;
  };
  globalThis.addEventListener('keydown', hear, true);
  globalThis.addEventListener('pointerup', hear, true);
  return {
    expect: () => {
      input = 0;
      expected = Promise.all([numberPainted(), pagePainted()]).then(([painted, whole]) => ({
        input,
        painted,
        wholePainted: Math.max(painted, whole),
      }));
    },
    moments: async () => {
      if (expected === undefined) throw new Error('Nothing is expected');
      return expected;
    },
  };
}

/** Resolves when the number of records that the bar tells has changed and has been painted. */
async function numberPainted(): Promise<number> {
  const status = document.querySelector('search output');
  if (status === null) throw new Error('The number of records does not show');
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve(painted());
    });
    observer.observe(status, { childList: true, subtree: true, characterData: true });
  });
}

/** Resolves when nothing has changed for a while: the last change's paint. Links' addresses are not counted. */
async function pagePainted(): Promise<number> {
  const main = document.querySelector('main');
  if (main === null) throw new Error('The page does not show');
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new MutationObserver(async (mutations) => {
      if (mutations.every(({ target }) => isInBar(target))) return;
      clearTimeout(timer);
      const at = await painted();
      clearTimeout(timer);
      timer = setTimeout(() => {
        observer.disconnect();
        resolve(at);
      }, QUIET_MS);
    });
    observer.observe(main, { childList: true, subtree: true, characterData: true });
  });
}

function isInBar(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return element === null || element.closest('search') !== null;
}

/** After the next paint: a message that is sent in a frame is heard when the frame has been drawn. */
async function painted(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve(performance.now()));
      port1.start();
      port2.postMessage(undefined);
    });
  });
}
