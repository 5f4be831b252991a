import { zhHans as f } from '@/i18n/formats/zh-hans';

import type { filters as en } from '../en/filters';

export const filters: typeof en = {
  region: '搜索与筛选',
  search: '搜索记录',
  searchHint: '按“/”键搜索',
  clearSearch: '清除搜索',
  themes: '主题',
  moreThemes: '其他主题',
  side: '所属方',
  everySide: '全部',
  kind: '类别',
  organization: '机构',
  person: '人物',
  disagreements: '来源说法不一',
  years: '年份',
  from: '起',
  to: '止',
  anyYear: '不限年份',
  certainDates: '仅限确定日期',
  certainDatesHint: '日期为推定或大致日期，以及仅知报道日期的记录不显示。',
  find: (v) => `在列表中查找：${v.what}`,
  nothingInList: '列表中没有以此开头的名称。',
  count: (v) =>
    v.shown === v.total
      ? `共${f.number(v.total)}条记录，全部显示`
      : `显示${f.number(v.shown)}条，共${f.number(v.total)}条记录`,
  preparing: (v) => `正在准备搜索：${Math.floor(v.share * 100)}%`,
  none: '未设筛选。筛选会改变页面各部分及其网址。',
  remove: (v) => `移除筛选：${v.what}`,
  token: (v) => `${v.facet}：${v.value}`,
  facet: {
    q: '搜索',
    theme: '主题',
    side: '所属方',
    kind: '类别',
    org: '机构',
    person: '人物',
    disagreements: '来源',
    range: '时间',
  },
  certainToken: '仅限确定日期',
  unknownValue: (v) => `“${v.id}”（本数据中没有）`,
  clearAll: '全部清除',
  open: '筛选',
  openWith: (v) => `筛选（已设${v.count}项）`,
  close: '显示页面',
  title: '筛选',
  recordsWith: (v) => `${f.number(v.count)}条记录`,
};
