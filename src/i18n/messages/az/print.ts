import type { print as en } from '../en/print';

export const print: typeof en = {
  heading: 'Çap',
};
