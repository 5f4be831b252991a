/**
 * In forced colours SVG keeps the colours it was given. Inside an element with these classes the page's own colour names
 * mean the system's colours instead, for marks, lines and labels alike.
 */
export const FORCED_COLOURS =
  'forced-colors:[--hair:GrayText] forced-colors:[--ink2:CanvasText] forced-colors:[--ink3:CanvasText] forced-colors:[--ink:CanvasText] forced-colors:[--paper:Canvas] forced-colors:[--rule:CanvasText] forced-colors:[--seal:Highlight] forced-colors:[--tint:Canvas]';
