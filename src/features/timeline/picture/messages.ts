import type { PlacedLabel } from '@/domain/timeline/label-placement';
import type { PackedLane } from '@/domain/timeline/packed-marks';
import type { Level } from '@/domain/timeline/placed-item';
import type { TimeWindow } from '@/domain/timeline/time-window';
import type { Paint, Shape } from '@/figures/drawing';
import type { MarkLabel } from '@/figures/timeline/mark-words';
import type { NumberSymbols } from '@/i18n/formats/grouped-number';

import type { LaneGeometry } from '../geometry';

/*
 * What the page and the painter of its pictures say to each other. The painter lives in a thread of its own where the
 * browser has one for it, so that a gesture leaves the page's thread free; everything here can be copied into that thread.
 */

/** A canvas to be painted, of the page or handed over to another thread. */
export type Surface = HTMLCanvasElement | OffscreenCanvas;

/** One canvas of a picture. Its origin is `standOut` design pixels from its left edge. */
export interface SheetPlan {
  readonly surface: Surface;
  /** Of the field in design pixels; the canvas stands out of it by `standOut` on both sides. */
  readonly widthPx: number;
  readonly heightPx: number;
  readonly standOut: number;
  /** Number of the lane whose marks are painted on it. */
  readonly lane?: number;
}

/** Colours and fonts of the page as they are now. */
export interface Look {
  readonly colours: ReadonlyMap<Paint, string>;
  readonly fontFamily: string;
  readonly lang: string;
}

/** A font that the page has loaded, as its style sheet says it. */
export interface PageFont {
  readonly family: string;
  readonly source: string;
  readonly weight: string;
  readonly stretch: string;
  readonly unicodeRange: string;
}

/** How the marks of all lanes are painted. */
export interface LaneSetting {
  readonly geometry: LaneGeometry;
  readonly numbers: NumberSymbols;
  /** The record whose sheet is open. */
  readonly openId: string | undefined;
  /** What is written beside marks, for each lane. */
  readonly words: readonly LaneWords[];
}

/** What is written in a lane: it goes with its marks, as long as there is room. */
export type LaneWords = readonly WrittenLabel[];

/** A label beside the mark or capsule of this key, laid out when that stood at `x`. */
export interface WrittenLabel {
  readonly key: string;
  readonly x: number;
  readonly level: Level;
  readonly label: PlacedLabel;
  readonly text: MarkLabel;
}

/** What a picture shows next. */
export interface Frame {
  /** For each sheet what lies below everything else in this frame; the same list may serve several. */
  readonly ground: readonly (readonly Shape[])[];
  readonly window: TimeWindow;
}

export type ToPainter =
  /** Fonts that pictures will be painted with, so that the first one need not wait for them. */
  | { readonly type: 'fonts'; readonly fonts: readonly PageFont[] }
  /** The lanes that pictures opened from now on show. */
  | { readonly type: 'lanes'; readonly lanes: readonly PackedLane[] }
  | {
      readonly type: 'open';
      readonly picture: number;
      readonly sheets: readonly SheetPlan[];
      readonly look: Look;
      readonly fonts: readonly PageFont[];
      /** Painted in every frame, below its ground, on the first sheet. */
      readonly under?: readonly Shape[];
      readonly lanes?: LaneSetting;
    }
  /** A gesture begins: from now on the picture is seen. */
  | {
      readonly type: 'begin';
      readonly picture: number;
      readonly look: Look;
      /** The mark or capsule that the keyboard is on, if that shows. */
      readonly focusedKey: string | undefined;
    }
  | {
      readonly type: 'words';
      readonly picture: number;
      readonly lane: number;
      readonly words: LaneWords;
    }
  | { readonly type: 'frame'; readonly picture: number; readonly frame: Frame }
  | { readonly type: 'close'; readonly picture: number };

export type FromPainter =
  /** The first frame of a gesture has been painted. */
  | { readonly type: 'painted'; readonly picture: number }
  /** It cannot have the page's fonts: somebody else must paint. */
  | { readonly type: 'unable' };
