import { zhHans as f } from '@/i18n/formats/zh-hans';

import type { themes as en } from '../en/themes';

const SMALL = ['零', '一', '两', '三', '四'] as const;

const records = (count: number): string => `${f.number(count)}条记录`;

const countOf = (theme: string, context: string | undefined, count: number): string =>
  context === undefined ? `${theme}：${records(count)}` : `${context}：${theme}，${records(count)}`;

export const themes: typeof en = {
  name: '主题',
  finding: {
    nothing: '这些记录提到的主题',
    none: '就所读来源而言，这些记录未提到任何主题',
    noHeadline: (v) => {
      const none =
        v.headline === 1
          ? '就所读来源而言，这些记录未提到重点主题'
          : `就所读来源而言，这些记录未提到${SMALL[v.headline] ?? f.number(v.headline)}个重点主题中的任何一个`;
      return `${none}；提到其他主题${f.number(v.further)}个`;
    },
    furtherOnly: (v) => `${records(v.records)}提到${f.number(v.themes)}个主题`,
    counts: (v) =>
      v.groups
        .map(
          ({ names, records: count }) =>
            `${f.list(names)}${names.length > 1 ? '各' : ''}见于${records(count)}`,
        )
        .join('，'),
  },
  caption: (v) =>
    [
      v.squares ? '一个方块代表一条至少提到该主题一次的记录；载有段落号的，标于方块内。' : '',
      v.bars
        ? v.squares
          ? '某一栏多于五条的行改用条形表示，全部条形采用同一比例尺。'
          : '条形表示至少提到该主题一次的记录数，全部采用同一比例尺。'
        : '',
      v.quoted ? '标记内的细线表示官员原话引述。' : '',
      '总数按记录计，不按提及次数计；同一条记录可出现在多栏中。',
    ].join(''),
  summary: (v) => {
    const having =
      v.records === v.withTheme
        ? `共${records(v.records)}，均至少提到一个主题。`
        : `共${records(v.records)}，其中${f.number(v.withTheme)}条至少提到一个主题。`;
    if (v.unmentioned === 0) return having;
    return `${having}本数据集另有${f.number(v.unmentioned)}个其他主题未被这些记录提到。`;
  },
  noRecords: '没有选中任何记录，无可统计。',
  columns: {
    theme: '主题',
    total: '记录数',
    instrument: '文件文本',
    side: (v) => `${v.area}官员所述`,
    others: '其他人士所述',
    reported: '有报道，未指明发言人',
  },
  shortColumns: {
    instrument: '文本',
    side: (v) => `${v.code}所述`,
    others: '其他',
    reported: '报道',
  },
  records: (v) => records(v.count),
  count: (v) => f.number(v.count),
  furtherThemes: '其他主题',
  void: '所读来源中未见',
  openCount: (v) =>
    `${countOf(v.theme, v.voice, v.count)}${v.quoted > 0 ? `，其中${f.number(v.quoted)}条有原话引述` : ''}`,
  square: (v) =>
    [
      `${v.voice}：${v.title}`,
      v.date,
      v.paragraphs.length === 0 ? '' : f.list(v.paragraphs.map((n) => `第${n}段`)),
      v.quoted ? '原话引述' : '',
    ]
      .filter(Boolean)
      .join('，'),
  entries: {
    title: (v) => countOf(v.theme, v.context, v.count),
    quoted: '原话引述',
    attributedTo: (v) => `来源称出自：${f.list(v.areas)}`,
    more: (v) => `再显示${f.number(v.count)}条`,
    close: '关闭',
    joined: (v) => v.facts.join('；'),
  },
  asTable: '以表格显示',
  table: {
    caption: '按主题及提及者统计的记录数',
    quotedIn: (v) => `原话引述${f.number(v.count)}条`,
  },
  definitions: '各主题的范围',
  byYear: {
    heading: (v) =>
      v.first === v.last ? `${v.first}年的记录` : `逐年记录数，${v.first}\u2060—\u2060${v.last}年`,
    none: '这些记录均未标明年份。',
    how: '每条记录只计一次，计入其最早可能日期所在的年份。各图采用同一比例尺；最高的柱标有数字。',
    range: (v) => `实心：所选时间范围内（${v.range}）。空心：范围之外。`,
    rangeFrom: (v) => `自${v.day}起`,
    rangeUntil: (v) => `至${v.day}止`,
    crossing: (v) =>
      `年份下方的圆点：共${records(v.count)}也可能属于其后的年份，因其日期跨越不止一年。`,
    withoutYear: (v) => `另有${records(v.count)}没有年份，未绘入图中。`,
    furtherShow: '显示其他主题',
    tableCaption: '按主题和年份统计的记录数',
    year: '年份',
    withoutYearRow: '无年份',
    cell: (v) => {
      const notes = [
        v.outside > 0 ? `时间范围之外${f.number(v.outside)}条` : '',
        v.crossing > 0 ? `可能更晚${f.number(v.crossing)}条` : '',
      ].filter(Boolean);
      const total = f.number(v.inside + v.outside);
      return notes.length === 0 ? total : `${total}（${notes.join('，')}）`;
    },
    yearCount: (v) => `${v.year}年：${records(v.count)}`,
    context: (v) => (v.year === undefined ? '无年份' : `${v.year}年`),
  },
};
