import type { takeAway as en } from '../en/take-away';

export const takeAway: typeof en = {
  title: 'Paylaş və götür',
  close: 'Bağla',
};
