/** What a page of the benchmark lets the runner do with it. The runner moves the pointer and the wheel itself. */
interface BenchPage {
  /** Brings the items into memory; what that takes is told apart from showing them. */
  readonly load: (address: string) => Promise<Loaded>;
  /** Shows the items; milliseconds from the items in memory to the frame that shows them. */
  readonly show: () => Promise<number>;
  /** Turns to the window of days, the last one not included, without travelling. */
  readonly goTo: (start: number, end: number) => void;
  /** How many days show. */
  readonly shownDays: () => number;
  /** Lets the trace tell where frames and steps begin. */
  readonly markFrames: () => void;
  /** Where a pointer takes hold of the timeline. */
  readonly field: () => Box;
  /** Elements and texts of the timeline. */
  readonly nodes: () => number;
}

export interface Loaded {
  /** Reading and checking the file, in milliseconds. */
  readonly readMs: number;
  /** Records with a date: those that both timelines draw. */
  readonly dated: number;
  /** The window that shows all records, in days since 1970-01-01. */
  readonly start: number;
  readonly end: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

declare global {
  var bench: BenchPage;
}

/** Elements and texts in `root`, itself included. */
export function countNodes(root: Element): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let count = 1;
  while (walker.nextNode() !== null) count += 1;
  return count;
}

/** When the second frame from now begins: what has changed until now has been painted. */
export async function twoFrames(): Promise<number> {
  await nextFrame();
  return nextFrame();
}

/** Asks for every frame and hears every step from now on, so that the trace of any page tells where each begins. */
export function markFrames(): void {
  for (const type of ['pointermove', 'wheel']) {
    document.addEventListener(type, () => {}, { capture: true, passive: true });
  }
  const askAgain = (): void => void requestAnimationFrame(askAgain);
  askAgain();
}

async function nextFrame(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve(performance.now()));
  });
}
