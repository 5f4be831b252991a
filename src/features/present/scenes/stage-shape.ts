/** How a screen stands: the stage is laid out for one or the other. */
export type StageShape = 'landscape' | 'portrait';

/** A rectangle on the stage in design pixels. */
export interface StageBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a scene draws: inside the safe area at the sides, above the foot (design language, section 10). */
const BOXES: Readonly<Record<StageShape, StageBox>> = {
  landscape: { left: 112, top: 84, width: 1696, height: 860 },
  portrait: { left: 112, top: 112, width: 856, height: 1672 },
};

/** The room of a scene's heading and body on a stage of 1920 by 1080, or 1080 by 1920. */
export function stageBox(shape: StageShape): StageBox {
  return BOXES[shape];
}

/** Design pixels as a CSS length: the stage sets `--u` to one of them on this screen. */
export function u(designPx: number): string {
  return `calc(var(--u) * ${designPx})`;
}
