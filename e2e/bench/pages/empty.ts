import { markFrames, twoFrames } from './contract';

globalThis.bench = {
  load: async () => ({ readMs: 0, dated: 0, start: 0, end: 1 }),
  show: async () => {
    const begun = performance.now();
    return (await twoFrames()) - begun;
  },
  markFrames,
  goTo: () => {},
  shownDays: () => 0,
  field: () => ({ left: 200, right: 1300, y: 400 }),
  nodes: () => 0,
};
