import { useStyledMeasure } from './scenes/measure-text';
import type { TypeStyle } from './scenes/stage-type';

/** How the stage sets what is not needed to understand a scene: number, sources, filters. */
const FINE: TypeStyle = {
  size: 36,
  line: 44,
  family: 'sans',
  weight: 400,
  tracking: 0,
  italic: false,
  tone: 'ink2',
};

/** Width of a text in the stage's finest type, in design pixels. */
export function useFineMeasure(): (text: string) => number {
  const measure = useStyledMeasure();
  return (text) => measure(text, FINE) * 1.015;
}
