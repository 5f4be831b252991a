import type { DayNumber } from '@/domain/dates/fuzzy-date';
import { axisOf } from '@/domain/timeline/ticks';
import { timeScale } from '@/domain/timeline/time-scale';
import type { TimeWindow } from '@/domain/timeline/time-window';
import type { TimelineItems } from '@/domain/timeline/timeline-items';
import type { Shape } from '@/figures/drawing';
import { axisLabels, type KnownTickWords } from '@/figures/timeline/tick-labels';
import type { FirstI18n } from '@/i18n/i18n-context';

import { axisShapes, groundShapes } from '../field-shapes';
import { AXIS_HEIGHT, STAND_OUT } from '../geometry';
import { type DrawnLane, plumbXIn, type PlateSetting } from '../lane-drawing';
import type { PictureLink, SheetOnPage } from './link';
import { lookOf } from './look';
import { type MovingWords, movingWords, wordsOf } from './moving-words';
import { clearPlaces, cover, fillPlaces, placesIn, reveal } from './surfaces';
import type { GesturePicture } from './use-gesture-picture';

/** What the plate shows when a gesture begins, and what it is drawn with. */
export interface PlateModel {
  readonly items: TimelineItems;
  readonly lanes: readonly DrawnLane[];
  readonly setting: PlateSetting;
  readonly today: DayNumber;
  readonly i18n: FirstI18n;
}

/** Begins a picture of the plate: one canvas for the axis, then one a lane. */
export function beginPlatePicture(
  link: PictureLink,
  plate: HTMLElement,
  model: PlateModel,
): GesturePicture {
  const { items, lanes, setting, today, i18n } = model;
  const { widthPx, geometry, measure } = setting;
  const places = placesIn(plate);
  const picture = link.open({
    sheets: fillPlaces(places).map((canvas, position): SheetOnPage =>
      position === 0
        ? { canvas, widthPx, heightPx: AXIS_HEIGHT, standOut: 0 }
        : { canvas, widthPx, heightPx: geometry.height, standOut: STAND_OUT, lane: position - 1 },
    ),
    look: lookOf(plate),
    lanes: {
      items,
      setting: {
        geometry,
        numbers: i18n.f.numberSymbols,
        openId: setting.open?.id,
        words: lanes.map(wordsOf),
      },
    },
  });
  const words = items.lanes.flatMap((lane, number): readonly MovingWords[] => {
    const rest = lanes[number];
    return rest === undefined ? [] : [movingWords(lane, rest, setting)];
  });
  const tickWords: KnownTickWords = new Map();
  let last = -1;

  /** What stands still in a lane, and the axis over it. */
  const groundOf = (window: TimeWindow): readonly (readonly Shape[])[] => {
    const scale = timeScale(window, widthPx);
    const axis = axisOf(scale);
    const todayX = scale.xOf(today + 0.5);
    const labels = axisLabels(axis, scale, measure, i18n, tickWords);
    const ground = groundShapes({
      axis,
      scale,
      geometry,
      todayX,
      plumbX: plumbXIn(scale, setting),
    });
    return [
      axisShapes(axis, labels.labelsIn({ from: 0, to: widthPx }), todayX),
      ...lanes.map(() => ground),
    ];
  };
  /** One lane a frame may look for words, each in its turn; says in how many milliseconds one will. */
  const writeIn = (window: TimeWindow): number => {
    const nowMs = performance.now();
    const order = words.map((_, turn) => (last + 1 + turn) % words.length);
    let isTaken = false;
    let nextMs = Infinity;
    for (const number of order) {
      const next = words[number]?.at(window, nowMs, !isTaken);
      if (next?.words !== undefined) {
        picture.write(number, next.words);
        [isTaken, last] = [true, number];
      }
      nextMs = Math.min(nextMs, next?.changesInMs ?? Infinity);
    }
    return nextMs;
  };
  return {
    begin: () => {
      cover(places);
      for (const lane of words) lane.begin();
      picture.begin(lookOf(plate), focusedKeyIn(plate), () => reveal(places));
    },
    paint: (window) => {
      picture.show({ window, ground: groundOf(window) });
      return writeIn(window);
    },
    isLost: picture.isLost,
    end: () => {
      picture.close();
      clearPlaces(places);
    },
  };
}

/** The mark that the keyboard is on; not one that was clicked. */
function focusedKeyIn(plate: HTMLElement): string | undefined {
  return plate.querySelector('[data-key]:focus-visible')?.getAttribute('data-key') ?? undefined;
}
