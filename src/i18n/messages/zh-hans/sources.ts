import { zhHans as f } from '@/i18n/formats/zh-hans';

import type { sources as en } from '../en/sources';

export const sources: typeof en = {
  name: '来源',
  caption:
    '“源9 ¶3”指第9号来源第3段；未注段落的标记就整条记录而言。所读来源未以中文给出的发布者名称均为本站译名。',
  finding: {
    none: '所示内容未引用任何来源',
    sources: (v) => {
      const languages = v.languages > 0 ? `，涉及${f.number(v.languages)}种语言` : '';
      const count = `${f.number(v.sources)}个来源${languages}`;
      if (v.part === 0) return `${count}，均通读全文`;
      if (v.whole === 0) return `${count}，均只读到部分内容`;
      return `${count}；通读全文的${f.number(v.whole)}个，其余只读到部分内容`;
    },
  },
  empty: '所示内容未引用任何来源。减少筛选条件后，此处会显示更多记录的来源。',
  table: {
    title: '引用的来源',
    shown: (v) =>
      v.shown === v.total
        ? `共${f.number(v.total)}个来源，已全部显示`
        : `共${f.number(v.total)}个来源，显示${f.number(v.shown)}个`,
    columns: {
      number: '编号',
      title: '标题',
      publisher: '发布者',
      language: '语言',
      published: '发布日期',
      read: '阅读范围',
      records: '记录',
    },
    recordsHint: '所示记录中引用该来源的条数',
    sortBy: '排序依据',
    direction: { ascending: '升序', descending: '降序' },
    language: '语言',
    everyLanguage: (v) => `全部语言（${f.number(v.count)}）`,
    publisher: '发布者',
    everyPublisher: (v) => `全部发布者（${f.number(v.count)}）`,
    counted: (v) => `${v.name}（${f.number(v.count)}）`,
    showAll: (v) => `显示全部${f.number(v.total)}个来源`,
    showFewer: (v) => `只显示前${f.number(v.count)}个`,
    noneFits: '所示来源中没有该发布者以该语言发布的来源。',
  },
  notRecorded: '未记录',
  languageNotRecorded: '语言未记录',
  dateNotRecorded: '日期未记录',
  read: { whole: '全文', part: '部分' },
  readHow: { whole: '通读全文', part: '只读部分' },
  standing: { original: '原发', reprint: '转载', mirror: '镜像' },
  openAt: (v) => `来源${v.number}，外部网站${v.host}${v.plain ? '，未加密http' : ''}`,
  alsoSupports: (v) => {
    const things = [
      ...(v.delegations > 0 ? [`${f.number(v.delegations)}个代表团`] : []),
      ...(v.people > 0 ? [`${f.number(v.people)}位人物`] : []),
      ...(v.organizations > 0 ? [`${f.number(v.organizations)}个机构`] : []),
    ];
    return things.length === 0 ? '' : `另有${f.list(things)}`;
  },
  whole: {
    title: (v) => `来源${v.number}（通读全文）`,
    caption: '各段均为本站转述；段号自正文首段起计。',
  },
  differ: {
    title: '来源说法不一之处',
    caption: (v) => `${f.number(v.count)}项事实有不止一种说法`,
    none: '就所示内容而言，所读来源对同一事实未见不同说法。',
    preferred: '本站采用',
    noPreference: '不采用其中任何一种说法。',
    noEvidence: '来源未记录',
    showAll: (v) => `显示全部${f.number(v.total)}处`,
    showFewer: (v) => `只显示前${f.number(v.count)}处`,
  },
  support: {
    title: '单一来源与多个来源',
    caption: '所示记录按其各部分引用的来源数目区分。',
    sources: { none: '无来源', one: '单一来源', several: '多个来源' },
    records: (v) => `${f.number(v.count)}条记录`,
  },
  ledger: {
    title: '已查找而未见',
    caption: '“未说明”：该记录的全部来源均通读全文，且均未提及。“未见”：在所读部分中没有找到。',
    none: '就所示内容而言，没有注明“已查找而未见”的项目。',
    concerned: (v) =>
      f.list([
        ...(v.records > 0 ? [`${f.number(v.records)}条记录`] : []),
        ...(v.delegations > 0 ? [`${f.number(v.delegations)}个代表团`] : []),
      ]),
  },
  field: {
    date: '日期',
    places: '地点',
    city: '城市',
    venue: '场所',
    parties: '当事方',
    participants: '与会者',
    members: '代表团成员',
    head: '代表团团长',
    people: '出席者姓名',
    signatories: '签署人',
    speaker: '发言人',
    organiser: '主办方',
    in_force: '生效',
    term: '期限',
    languages: '文本语言',
    document_title: '文件名称',
  },
  absence: {
    not_stated: '来源未说明',
    not_found: '所读部分未见',
  },
  absenceOf: (v) => `${v.field}：${v.absence}`,
};
