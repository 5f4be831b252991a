/** Outlines in a 16 by 16 box. Symbol and label carry the difference; colour repeats it. */
const PATHS = {
  diamond: 'M8 .5 15.5 8 8 15.5.5 8z',
  grid: 'M1 1h6v6H1zM9 1h6v6H9zM1 9h6v6H1zM9 9h6v6H9z',
  triangle: 'M8 1 15.6 15H.4z',
  'slashed-circle':
    'M8 .5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15zm-4 4.9a5 5 0 0 0 6.6 6.6zm1.4-1.4L12 10.6A5 5 0 0 0 5.4 4z',
  bowtie: 'M1 3l7 5 7-5v10L8 8l-7 5z',
  cap: 'M8 2 .5 6 8 10l7.5-4zM3 8.8V12c2.8 2.4 7.2 2.4 10 0V8.8L8 11.5z',
  plus: 'M5.8 1h4.4v4.8H15v4.4h-4.8V15H5.8v-4.8H1V5.8h4.8z',
  arrows: 'M5 1.5v2.7h10v2.4H5v2.7L.8 5.4zM11 6.7v2.7H1v2.4h10v2.7l4.2-3.9z',
  equals: 'M1 3h14v3.6H1zM1 9.4h14V13H1z',
  book: 'M1 2.5c2.6-.8 4.7-.5 6.3.8v11C5.7 13 3.6 12.7 1 13.5zM15 2.5c-2.6-.8-4.7-.5-6.3.8v11c1.6-1.3 3.7-1.6 6.3-.8z',
  chip: 'M4 4h8v8H4zM5 .8h1.8V3H5zm4.2 0H11V3H9.2zM5 13h1.8v2.2H5zm4.2 0H11v2.2H9.2zM.8 5H3v1.8H.8zm0 4.2H3V11H.8zM13 5h2.2v1.8H13zm0 4.2h2.2V11H13z',
  antenna:
    'M8 5.6a2.4 2.4 0 0 1 1.1 4.5L11 15.5H5l1.9-5.4A2.4 2.4 0 0 1 8 5.6zM3.3 1 4.6 2.4a7 7 0 0 0 0 9.2L3.3 13a9 9 0 0 1 0-12zM12.7 1a9 9 0 0 1 0 12l-1.3-1.4a7 7 0 0 0 0-9.2z',
  columns: 'M8 .8 15.5 5v1.6H.5V5zM2 8h2.6v5H2zm4.7 0h2.6v5H6.7zm4.7 0H14v5h-2.6zM.5 14h15v1.6H.5z',
  globe:
    'M8 .5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15zM2.4 7.1h3c.1-1.6.4-3 .9-4a6 6 0 0 0-3.9 4zm4.9 0h1.4c-.2-2.8-.5-4.5-.7-4.5s-.6 1.7-.7 4.5zm3.3 0h3a6 6 0 0 0-3.9-4c.5 1 .8 2.4.9 4zm-8.2 1.8a6 6 0 0 0 3.9 4c-.5-1-.8-2.4-.9-4zm4.9 0c.1 2.8.5 4.5.7 4.5s.6-1.7.7-4.5zm3.3 0c-.1 1.6-.4 3-.9 4a6 6 0 0 0 3.9-4z',
  leaf: 'M14.8 1.2c.6 7-2 12-7.3 12-1.5 0-2.7-.4-3.6-1.1L2 15.2.8 14.1l2-3C.4 6.2 5.6 1.8 14.8 1.2zM4.7 9.9c1.8-2.6 4-4.3 6.6-5.2-3.2.4-6 2-7.2 4z',
  ring: 'M8 .5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15zm0 3.6a3.9 3.9 0 1 0 0 7.8 3.9 3.9 0 0 0 0-7.8z',
} as const;

export type SymbolName = keyof typeof PATHS;

/** Only the four headline symbols have a hue of their own; all others share slate. */
const HUES: Partial<Record<SymbolName, string>> = {
  diamond: 'var(--hue-diamond)',
  grid: 'var(--hue-grid)',
  triangle: 'var(--hue-triangle)',
  'slashed-circle': 'var(--hue-slashed)',
};

/** CSS colour of a symbol: the headline themes' hues, slate for the rest. */
export function hueOf(symbol: SymbolName): string {
  return HUES[symbol] ?? 'var(--hue-other)';
}

/** SVG path of a symbol in a 16 by 16 box, for drawings that place symbols themselves. */
export function symbolPath(symbol: SymbolName): string {
  return PATHS[symbol];
}
