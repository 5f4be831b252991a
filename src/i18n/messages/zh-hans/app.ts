import { zhHans as f } from '@/i18n/formats/zh-hans';

import type { app as en } from '../en/app';

export const app: typeof en = {
  name: 'Communiqué',
  skip: '跳至正文',
  documentTitle: (v) => `${v.dataset} – Communiqué`,
  description: (v) => `${v.dataset}：协议、会见与发言汇于一页，每项事实均注明来源。`,
  languages: '语言',
  language: { en: 'English', az: 'Azərbaycanca', 'zh-Hans': '中文' },
  languageShort: { en: 'EN', az: 'AZ', 'zh-Hans': '中文' },
  scheme: { light: '浅色', dark: '深色' },
  switchScheme: (v) => `切换为${v.to}`,
  dataset: '数据',
  openOwn: '打开数据集…',
  localFile: (v) => `${v.title}（本地文件）`,
  present: '演示',
  share: '分享',
  loading: '正在载入记录',
  reading: (v) =>
    ({
      parse: '正在读取文件',
      check: '正在检查记录',
      takeOver: `正在接收记录：共${f.number(v.total)}条，已接收${f.number(v.done)}条`,
    })[v.stage],
  staleCopy: (v) => `数据未能更新。当前显示版本${v.version}，资料截至${v.asOf}。`,
  copyAge: (v) => `此副本载入于${v.ago}。`,
  offline: '没有网络连接。恢复连接后可打开来源链接。',
  newVersion: '本页面已有新版本。',
  reload: '重新载入',
  tryAgain: '重试',
  wordsFailed: '未能载入该语言的文字。',
  dismiss: '关闭',
  panelFailed: {
    title: (v) => `无法显示：${v.section}`,
    others: '页面其他部分不受影响。',
    detail: '出错原因',
  },
};
