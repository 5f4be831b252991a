import type { Paint } from '@/figures/drawing';

/** A picture leaves the page: it has colours of its own, those of the light scheme on white. */
export function pictureColor(paint: Paint): string {
  return COLORS[paint];
}

const COLORS: Readonly<Record<Paint, string>> = {
  ink: '#13222b',
  ink2: '#40515b',
  ink3: '#56666f',
  rule: '#76868d',
  hair: '#cfd8da',
  tint: '#eef2f3',
  paper: '#ffffff',
  seal: '#b23c0c',
  'hue-diamond': '#1746be',
  'hue-grid': '#00634a',
  'hue-triangle': '#8a5b00',
  'hue-slashed': '#be1c6c',
  'hue-other': '#2f3b43',
};
