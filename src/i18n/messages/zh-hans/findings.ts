import { zhHans as f } from '@/i18n/formats/zh-hans';

import type { findings as en } from '../en/findings';
import { facts } from './facts';

export const findings: typeof en = {
  sentenceGap: '',
  deck: (v) => {
    const kinds = [
      v.byKind.agreement && `协议${f.number(v.byKind.agreement)}项`,
      v.byKind.event && `会见及其他活动${f.number(v.byKind.event)}项`,
      v.byKind.statement && `发言${f.number(v.byKind.statement)}次`,
    ].filter((part) => typeof part === 'string');
    if (v.records === 0) return '未选中任何记录。';
    const span =
      v.years === undefined
        ? ''
        : v.years[0] === v.years[1]
          ? `${v.years[0]}年`
          : `${v.years[0]}年至${v.years[1]}年`;
    return `${span}共${f.number(v.records)}条记录：${f.list(kinds)}。`;
  },
  rail: {
    period: '时段',
    periodValue: (v) =>
      v.years[0] === v.years[1] ? `${v.years[0]}年` : `${v.years[0]}—${v.years[1]}年`,
    asOf: '资料截至',
    records: '记录',
    recordsValue: (v) => `${f.number(v.records)}条，来源${f.number(v.sources)}个`,
    version: '版本',
  },
  coverage: '资料说明',
  method: '方法',
  glance: {
    close: '关闭',
    listTitle: (v) => `${f.number(v.count)}${v.what}`,
    title: '概览',
    agreements: () => '项协议',
    forms: (v) =>
      v.forms.length === 0
        ? '所示记录中没有'
        : f.list(
            v.forms.map(([form, n]) => `${facts.agreementClassification[form]}${f.number(n)}项`),
          ),
    organizations: () => '个机构',
    bySide: (v) =>
      f.list(v.sides.map(({ name, count }) => `${name ?? '其他'}${f.number(count)}个`)),
    people: () => '位具名人物',
    delegates: (v) =>
      v.delegations === 0
        ? '所示记录中没有代表团'
        : `其中${f.number(v.delegates)}位属于${f.number(v.delegations)}个代表团`,
    themes: () => '个主题',
    tracked: (v) => `共跟踪${f.number(v.themesTracked)}个主题`,
    sources: () => '个来源',
    languages: (v) =>
      v.sources === 0
        ? '所示记录中没有'
        : `${f.number(v.sourceLanguages)}种语言；通读全文${f.number(v.sourcesReadWhole)}个，其余只读部分`,
  },
};
