import type { takeAway as en } from '../en/take-away';

export const takeAway: typeof en = {
  title: '分享与取用',
  close: '关闭',
};
