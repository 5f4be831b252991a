/** Between two lines, along an edge. */
const STEP = 8;

/** SVG path of slanting lines inside a box: what is not there, drawn. */
export function hatching(x: number, y: number, width: number, height: number): string {
  const lines: string[] = [];
  for (let sum = STEP; sum < width + height; sum += STEP) {
    const from = { x: x + Math.max(0, sum - height), y: y + Math.min(height, sum) };
    const to = { x: x + Math.min(width, sum), y: y + Math.max(0, sum - width) };
    lines.push(`M${from.x} ${from.y}L${to.x} ${to.y}`);
  }
  return lines.join('');
}
