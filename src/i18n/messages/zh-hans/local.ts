import { zhHans as f } from '@/i18n/formats/zh-hans';

import type { local as en } from '../en/local';

export const local: typeof en = {
  mark: (v) =>
    v.count === 1
      ? `本地文件“${v.name}”，未发布`
      : `本地文件“${v.name}”等${f.number(v.count)}个，未发布`,
  noLink:
    '这些数据来自在此浏览器中打开的文件，未发布。其他浏览器无法通过网址打开，因此没有链接、手机二维码和嵌入代码。',
  more: (v) => `本地文件中另有${f.number(v.count)}行。`,
};
