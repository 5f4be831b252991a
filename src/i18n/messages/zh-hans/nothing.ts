import { zhHans as f } from '@/i18n/formats/zh-hans';

import type { nothing as en } from '../en/nothing';

export const nothing: typeof en = {
  title: '没有符合这些筛选条件的记录',
  because: (v) => `同时设定：${f.list(v.filters)}。`,
  wrongNumber: '此短编号有误：其中一位数字听错，或有两位数字颠倒。',
  unknownNumber: '本数据集中没有此短编号对应的内容。',
  dropping: (v) => `去掉“${v.filter}”后，尚有${f.number(v.remaining)}条记录。`,
  noSingle: '并非单一筛选所致：至少须去掉两项。',
  drop: (v) => `去掉${v.filter}`,
  notFound: (v) => `本数据中没有编号为“${v.id}”的内容，可能在更正后已合并；页面显示全部记录。`,
  unknownDataset: (v) => `这里没有名为“${v.id}”的数据，现显示默认数据。`,
};
