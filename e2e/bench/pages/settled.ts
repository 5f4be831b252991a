import { twoFrames } from './contract';

const QUIET_MS = 500;

/**
 * The second frame after the last change in `root`, when `isThere` holds and nothing has changed for a while since; after
 * the call if nothing changes at all.
 */
export async function settled(root: Element, isThere: () => boolean): Promise<number> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = async (): Promise<void> => {
      clearTimeout(timer);
      const painted = await twoFrames();
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (!isThere()) return;
        observer.disconnect();
        resolve(painted);
      }, QUIET_MS);
    };
    const observer = new MutationObserver(wait);
    observer.observe(root, {
      childList: true,
      subtree: true,
      attributes: true,
      characterData: true,
    });
    void wait();
  });
}
