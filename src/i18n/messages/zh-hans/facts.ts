import { zhHans as f } from '@/i18n/formats/zh-hans';

import type { facts as en } from '../en/facts';

export const facts: typeof en = {
  showMore: (v) => `再显示${f.number(v.count)}项`,
  kind: { agreement: '协议', event: '活动', statement: '发言' },
  kinds: { agreement: '协议', event: '会见与活动', statement: '发言' },
  agreementClassification: {
    treaty: '条约',
    agreement: '协定',
    memorandum_of_understanding: '备忘录',
    protocol: '议定书',
    exchange_of_notes: '换文',
    declaration: '宣言',
    joint_statement: '联合声明',
    other: '其他共识',
  },
  eventClassification: {
    meeting: '会见',
    visit: '访问',
    forum: '论坛',
    signing: '签署仪式',
    training: '培训',
    broadcast: '节目播出',
    interview: '采访',
    briefing: '新闻吹风会',
    award: '颁奖',
    joint_project: '合作项目',
    other: '其他活动',
  },
  statementBy: (v) => `${v.name}的发言`,
  statement: '发言',
  translatedNames: {
    named: (v) => `本站译名：${v.names}。`,
    counted: (v) =>
      v.count === v.total
        ? '以上名称均为本站译名；各来源所载名称见各机构的详情页。'
        : `共${v.total}个名称，其中${v.count}个为本站译名；各名称的依据见各机构的详情页。`,
  },
  unnamedSpeaker: '发言人未具名',
  evidence: {
    publisher: (v) => `${v.name}，${v.note}`,
    noteSeparator: '，',
    readWhole: '该来源已通读全文。',
    readPart: '该来源只读了一部分。',
    forWhole: '就整条记录而言；未记录此事实出自哪一段。',
    paraphrase: (v) => `¶${v.paragraph}：${v.text}`,
    inHeadline: '见标题。',
    passage: '所在文句：',
    titleNotSeen: '未见标题',
    titleRebuilt: '标题据网址还原',
    openPassage: (v) => `${v.host}：所在文句`,
    openPage: (v) => `${v.host}：网页`,
    mirror: (v) => `镜像：${v.host}，不设链接`,
    noAddress: '无网址',
    plainHttp: '未加密http',
    leaves: '将离开本页',
    more: '依据该来源的全部内容',
    source: (v) => `源${v.number}`,
    paragraph: (v) => `¶${v.paragraph}`,
    headline: '标题',
    spoken: (v) =>
      [
        `${v.mark}：${v.publisher}`,
        v.headline ? '标题' : '',
        v.paragraph === undefined ? '' : `第${v.paragraph}段`,
        v.paragraph === undefined && !v.headline ? '就整条记录而言' : '',
      ]
        .filter(Boolean)
        .join('，'),
  },
  otherSide: '其他',
  sheet: '详情页',
  sourcesDiffer: '来源说法不一',
  undated: '无日期',
};
