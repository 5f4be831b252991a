import type { pictures as en } from '../en/pictures';

export const pictures: typeof en = {
  heading: '图片',
};
