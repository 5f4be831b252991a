import { zhHans as f } from '@/i18n/formats/zh-hans';

import type { print as en } from '../en/print';

export const print: typeof en = {
  heading: '打印',
  about:
    '将所选记录打印为白底黑字的简报，适用于A4或Letter纸张，内容包括时间轴、主题、协议、代表团、来源说法不一之处、未查到的内容以及编号来源。浏览器自带的打印命令效果相同。',
  button: '打印简报',
  failed: '简报未能加载。请检查网络连接后重试。',
  kind: {
    brief: (v) => `简报，资料截至${v.asOf}`,
    thing: (v) => `${v.kind}，资料截至${v.asOf}`,
  },
  foot: (v) => `${v.title}，版本${v.version}`,
  selection: '所选范围',
  everything: '全部记录',
  filters: (v) => v.filters.join('；'),
  parts: {
    events: '会见、其他活动和发言',
    about: '关于本简报',
  },
  agreements: (v) => `${f.number(v.count)}项协议`,
  noAgreements: '所选范围内没有协议',
  othersHeading: (v) =>
    f.list([
      ...(v.events > 0 ? [`${f.number(v.events)}项会见和其他活动`] : []),
      ...(v.statements > 0 ? [`${f.number(v.statements)}条发言`] : []),
    ]),
  columns: {
    date: '日期',
    record: '记录',
    name: '姓名',
    role: '职务和机构（据来源所述）',
    evidence: '依据',
  },
  parties: (v) => (v.bodies.length === 0 ? v.form : `${v.form}：${v.bodies.join('；')}`),
  undated: (v) => `另有${f.number(v.count)}条记录在所读来源中没有日期，图中未列出。`,
  window: (v) => `图示时段：${v.period}。`,
  mono: '实心：见于文件文本。空心：有关人士所谈或报道所提。',
  themesRaised: (v) => `所谈主题：${v.themes.join('、')}`,
  position: (v) => `${v.position}.`,
  line: (v) => v.facts.join('，'),
  labelled: (v) => `${v.label}：${v.value}`,
  reading: (v) => (v.marks === '' ? v.value : `${v.value}（${v.marks}）`),
  more: (v) => `页面上还有${f.number(v.count)}条：${v.address}`,
  namesMore: (v) => `${v.names.join('；')}${v.more === 0 ? '' : `；另有${f.number(v.more)}条`}`,
  /** Between two things of one line. */
  between: '；',
  printedOn: '打印日期',
  address: '网址',
  version: '数据',
};
