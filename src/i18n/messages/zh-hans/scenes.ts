import { zhHans as f } from '@/i18n/formats/zh-hans';

import type { scenes as en } from '../en/scenes';

export const scenes: typeof en = {
  section: {
    title: '标题',
    glance: '概览',
    timeline: '时间轴',
    agreements: '协议',
    delegations: '代表团',
    themes: '主题',
    disagreements: '来源说法不一之处',
    gaps: '已查找而未见',
    sources: '来源',
  },
  part: (v) => `${v.page} / ${v.pages}`,
  joined: (v) => v.facts.join('，'),
  title: {
    nothing: '没有符合本次筛选的记录。',
    asOf: '资料截至',
    version: '数据版本',
    selection: '筛选',
    everything: '全部记录',
    coverage: '资料说明',
    token: (v) => `${v.facet}：${v.value}`,
    tokens: (v) => v.tokens.join('；'),
    range: (v) =>
      v.from === '' ? `至${v.to}` : v.to === '' ? `自${v.from}起` : `${v.from}至${v.to}`,
  },
  glance: (v) => `${f.number(v.records)}条记录，来自${f.number(v.sources)}个来源`,
  timeline: {
    undated: (v) => `${f.number(v.count)}条记录在所读来源中未见日期`,
    laneCount: (v) => f.number(v.count),
    key: (v) =>
      [
        v.marks.has('solid') ? '实心：日期确切到日。' : '',
        v.marks.has('open') ? '空心：日期不够确切。' : '',
        v.marks.has('noLater') ? '箭头：当日或更早。' : '',
        v.marks.has('capsule') ? '数字：相近记录的条数。' : '',
        v.marks.has('undated') ? '虚线标记：无日期。' : '',
      ].join(''),
    none: '本次筛选中没有',
  },
  agreements: (v) => {
    const span =
      v.years === undefined
        ? ''
        : v.years[0] === v.years[1]
          ? `${v.years[0]}年`
          : `${v.years[0]}年至${v.years[1]}年`;
    return `${span}${span === '' ? '' : '共'}${f.number(v.agreements)}项协议`;
  },
  missing: (v) => `所读来源中未见：${f.list(v.fields)}。`,
  partiesUnnamed: '当事方未记录',
  delegations: {
    heading: (v) => {
      const unnamed =
        v.unnamedCounted > 0
          ? `，未具名${f.number(v.unnamedCounted)}人`
          : v.hasUncounted
            ? '，其他人未具名'
            : '';
      const members = `具名成员${f.number(v.members)}人${unnamed}`;
      if (v.hosts === undefined) return members;
      const hosts = v.hosts === 0 ? '接待方无人具名' : `接待方具名${f.number(v.hosts)}人`;
      return `${members}；${hosts}`;
    },
    kicker: (v) => `${v.name}，${v.date}`,
    roleAt: (v) => `${v.body}，${v.role}`,
    unnamed: (v) => (v.count === undefined ? '未具名' : `${f.number(v.count)}人，未具名`),
    bodyOnly: '无人具名',
  },
  themes: {
    columns: {
      instrument: '文件文本',
      side: (v) => `${v.area}官员所述`,
      others: '其他人士所述',
      reported: '有报道，未指明发言人',
    },
    total: '记录数',
    squares: '一个方块代表一条记录。',
    bars: '条形表示记录数，采用同一比例尺。',
    quoted: '标记内的细线：原话引述。',
    totals: '同一条记录可出现在多栏中。',
    void: '所读来源中未见',
    voidShort: '未见',
    noHeadline: (v) => `所读来源中未见重点主题，提到其他主题${f.number(v.further)}个`,
    heading: (v) =>
      v.groups
        .map(
          ({ names, records }) =>
            `${f.list(names)}${names.length > 1 ? '各' : ''}见于${f.number(records)}条记录`,
        )
        .join('；'),
  },
  disagreements: {
    heading: (v) => `所读来源对${f.number(v.count)}项事实说法不一`,
    used: '本站采用',
    noPreference: (v) => `不采用其中任何一种说法。${v.reason}`,
    label: (v) => `${v.label}：${v.thing}`,
    reading: (v) => `${v.value}（${v.mark}）`,
  },
  gaps: {
    heading: (v) => `${f.number(v.fields)}类信息已查找，在所读来源中未见`,
    entry: (v) => {
      if (v.notStated === 0) return `${v.things}：所读部分未见`;
      if (v.notFound === 0) return `${v.things}：已通读，来源未说明`;
      return `${v.things}：未说明${f.number(v.notStated)}，所读部分未见${f.number(v.notFound)}`;
    },
  },
  sources: {
    heading: (v) => {
      const all = `本演示引用的${f.number(v.sources)}个来源`;
      if (v.part === 0) return `${all}，均通读全文`;
      return v.whole === 0 ? `${all}，均为部分阅读` : `${all}，其中通读全文${f.number(v.whole)}个`;
    },
    entry: (v) => (v.date === undefined ? v.publisher : `${v.publisher}，${v.date}`),
    key: '实心：通读全文。半实心：只读部分。',
    facts: (v) => `${v.date}，${v.read}`,
  },
  more: (v) => `页面上另有${f.number(v.count)}项；缩小筛选范围即可在此显示`,
  marks: {
    source: (v) => [`源${v.number}`, ...v.places].join(' '),
    sourceRange: (v) => `源${v.from}–源${v.to}`,
    paragraph: (v) => `¶${v.paragraph}`,
    paragraphRange: (v) => `¶${v.from}–¶${v.to}`,
    headline: '标题',
    list: (v) => v.marks.join('，'),
    more: (v) =>
      v.shown === ''
        ? `${f.number(v.count)}个来源`
        : `${v.shown}等，另有${f.number(v.count)}个来源`,
  },
  notes: {
    title: '备注',
    none: '除屏幕所示外没有其他内容。',
    noEvidence: '未注明依据的段落。',
    untitled: '标题未见',
  },
};
