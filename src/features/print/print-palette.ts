import type { Palette } from '@/figures/ShapeView';

/** On paper: black and three greys, whatever the scheme. */
export const PRINT: Palette = (paint) => {
  switch (paint) {
    case 'paper':
      return '#ffffff';
    case 'tint':
      return '#f0f0f0';
    case 'hair':
      return '#b4b4b4';
    case 'rule':
      return '#6e6e6e';
    case 'ink2':
    case 'ink3':
      return '#333333';
    case 'ink':
    case 'seal':
    case 'hue-diamond':
    case 'hue-grid':
    case 'hue-triangle':
    case 'hue-slashed':
    case 'hue-other':
      return '#000000';
  }
};

/** Between the margins of A4; Letter is a little wider, and drawings grow with it. */
export const PRINT_WIDTH = 680;
