import { type PackedLane, packLane } from '@/domain/timeline/packed-marks';
import type { TimelineItems } from '@/domain/timeline/timeline-items';

import { loadedFonts } from './fonts';
import type {
  Frame,
  FromPainter,
  LaneSetting,
  LaneWords,
  Look,
  SheetPlan,
  ToPainter,
} from './messages';
import { isOnPage } from './sheet';

/** A canvas on the page, and what is painted on it. */
export interface SheetOnPage extends Omit<SheetPlan, 'surface'> {
  readonly canvas: HTMLCanvasElement;
}

interface Opening {
  readonly sheets: readonly SheetOnPage[];
  readonly look: Look;
  readonly under?: Extract<ToPainter, { readonly type: 'open' }>['under'];
  readonly lanes?: { readonly items: TimelineItems; readonly setting: LaneSetting };
}

/** A picture that somebody paints. */
interface LinkedPicture {
  /** A gesture begins; `onPainted` is called when its first frame has been painted. */
  readonly begin: (look: Look, focusedKey: string | undefined, onPainted: () => void) => void;
  readonly write: (lane: number, words: LaneWords) => void;
  readonly show: (frame: Frame) => void;
  /** Its painter has ended: nothing will be painted any more. */
  readonly isLost: () => boolean;
  readonly close: () => void;
}

/** The way to whoever paints. */
export interface PictureLink {
  /** Starts the painter; what is opened starts it too, and then waits for it. */
  readonly start: () => void;
  readonly open: (opening: Opening) => LinkedPicture;
  /** Ends the painter with all that it has. The next picture starts another one. */
  readonly stop: () => void;
}

interface Carrier {
  readonly isElsewhere: boolean;
  readonly send: (message: ToPainter, transfer: Transferable[]) => void;
  readonly end: () => void;
}

/**
 * The painter is in a thread of its own, or where there is none for it (an old browser, a page opened as a file) in the
 * page's own, between everything else.
 */
export function createPictureLink(createWorker: () => Worker): PictureLink {
  let carrier: Carrier | undefined;
  let canBeElsewhere = true;
  let sentItems: WeakRef<TimelineItems> | undefined;
  let lastNumber = 0;
  const awaiting = new Map<number, () => void>();

  const hear = (message: FromPainter): void => {
    if (message.type === 'unable') {
      giveUp();
      return;
    }
    awaiting.get(message.picture)?.();
    awaiting.delete(message.picture);
  };
  const stop = (): void => {
    carrier?.end();
    carrier = undefined;
    sentItems = undefined;
    awaiting.clear();
  };
  /** Whatever the thread had is lost with it; the next gesture is painted here. */
  const giveUp = (): void => {
    canBeElsewhere = false;
    stop();
  };
  const elsewhere = (): Carrier | undefined => {
    canBeElsewhere &&= 'transferControlToOffscreen' in HTMLCanvasElement.prototype;
    if (!canBeElsewhere) return undefined;
    try {
      const worker = createWorker();
      worker.addEventListener('message', ({ data }: MessageEvent<FromPainter>) => hear(data));
      worker.addEventListener('error', giveUp);
      const fonts = loadedFonts(getComputedStyle(document.body).fontFamily);
      worker.postMessage({ type: 'fonts', fonts } satisfies ToPainter);
      return {
        isElsewhere: true,
        send: (message, transfer) => worker.postMessage(message, transfer),
        end: () => worker.terminate(),
      };
    } catch {
      canBeElsewhere = false;
      return undefined;
    }
  };
  const start = (): Carrier => (carrier ??= elsewhere() ?? here(hear));

  return {
    start: () => void start(),
    stop,
    open: ({ sheets, look, under, lanes }) => {
      const mine = start();
      const { isElsewhere, send } = mine;
      const picture = (lastNumber += 1);
      if (lanes !== undefined && sentItems?.deref() !== lanes.items) {
        sentItems = new WeakRef(lanes.items);
        const packed = lanes.items.lanes.map(packLane);
        send({ type: 'lanes', lanes: packed }, packed.flatMap(buffersOf));
      }
      const plans = sheets.map(({ canvas, ...plan }): SheetPlan => ({
        ...plan,
        surface: isElsewhere ? canvas.transferControlToOffscreen() : canvas,
      }));
      send(
        {
          type: 'open',
          picture,
          sheets: plans,
          look,
          fonts: isElsewhere ? loadedFonts(look.fontFamily) : [],
          ...(under === undefined ? {} : { under }),
          ...(lanes === undefined ? {} : { lanes: lanes.setting }),
        },
        plans.map(({ surface }) => surface).filter((surface) => !isOnPage(surface)),
      );
      return {
        begin: (now, focusedKey, onPainted) => {
          awaiting.set(picture, onPainted);
          send({ type: 'begin', picture, look: now, focusedKey }, []);
        },
        write: (lane, words) => send({ type: 'words', picture, lane, words }, []),
        show: (frame) => send({ type: 'frame', picture, frame }, []),
        isLost: () => carrier !== mine,
        close: () => {
          awaiting.delete(picture);
          send({ type: 'close', picture }, []);
        },
      };
    },
  };
}

function buffersOf({ line, foot }: PackedLane): Transferable[] {
  return [line, foot].flatMap(({ anchors, from, to, solid, certainty, lasted }) =>
    [anchors, from, to, solid, certainty, lasted]
      .map(({ buffer }) => buffer)
      .filter((buffer) => buffer instanceof ArrayBuffer),
  );
}

/** Paints in the page's own thread, at once; its code is loaded first. */
function here(say: (message: FromPainter) => void): Carrier {
  let hear: ((message: ToPainter) => void) | undefined;
  const waiting: ToPainter[] = [];
  import('./painter').then(
    ({ createPainter }) => {
      ({ hear } = createPainter({ say, soon: (task) => task(), haveFonts: async () => undefined }));
      for (const message of waiting.splice(0)) hear(message);
    },
    // Without it there is no picture: what is drawn follows when a gesture ends.
    () => undefined,
  );
  return {
    isElsewhere: false,
    send: (message) => {
      if (hear === undefined) waiting.push(message);
      else hear(message);
    },
    end: () => {
      waiting.length = 0;
      hear = () => undefined;
    },
  };
}
