import { haveFonts } from './fonts';
import type { FromPainter, ToPainter } from './messages';
import { createPainter } from './painter';
import { taskQueue } from './task-queue';

/** What TypeScript's library for pages does not say of a worker. */
interface WorkerScope {
  readonly fonts: FontFaceSet;
}

function hasFonts(scope: object): scope is WorkerScope {
  return 'fonts' in scope;
}

const scope: object = globalThis;
const say = (message: FromPainter): void => globalThis.postMessage(message);
const known = new Map<string, Promise<unknown>>();
const painter = createPainter({
  say,
  soon: taskQueue(),
  haveFonts: async (fonts) => (hasFonts(scope) ? haveFonts(fonts, scope.fonts, known) : undefined),
});

if (!hasFonts(scope)) say({ type: 'unable' });
globalThis.addEventListener('message', ({ data }: MessageEvent<ToPainter>) => painter.hear(data));
