import type { RecordKind } from '@/domain/model/vocabulary';
import type { DensityUnit } from '@/domain/timeline/density';
import type { TickUnit } from '@/domain/timeline/ticks';
import { zhHans as f } from '@/i18n/formats/zh-hans';

import type { timeline as en } from '../en/timeline';

const counted: Record<RecordKind, (n: number) => string> = {
  agreement: (n) => `协议${f.number(n)}项`,
  event: (n) => `活动${f.number(n)}项`,
  statement: (n) => `发言${f.number(n)}次`,
};

const none: Record<RecordKind, string> = {
  agreement: '无协议',
  event: '无会见或活动',
  statement: '无发言',
};

const units: Record<TickUnit, string> = {
  day: '日',
  week: '周',
  month: '月',
  quarter: '季度',
  year: '年',
  years: '年',
};

const perUnit: Record<DensityUnit, (size: number) => string> = {
  day: () => '每日记录数',
  month: () => '每月记录数',
  quarter: () => '每季度记录数',
  year: () => '每年记录数',
  years: (size) => `每${f.number(size)}年记录数`,
};

const agreementsAmong = (n: number): string => (n === 0 ? '' : `，其中协议${f.number(n)}项`);

export const timeline: typeof en = {
  name: '时间轴',
  finding: (v) => {
    switch (v.key) {
      case 'none':
        return '所选范围内没有带日期的记录';
      case 'undated':
        return `所选范围内的${f.number(v.undated)}条记录均无日期`;
      case 'day':
        return `${f.dayRange(v.day, v.day, 'long')}有记录${f.number(v.dated)}条${agreementsAmong(v.agreements)}`;
      case 'year':
        return `${v.year}年有带日期的记录${f.number(v.dated)}条${agreementsAmong(v.agreements)}`;
      case 'years':
        return `${v.from}年至${v.to}年有带日期的记录${f.number(v.dated)}条${agreementsAmong(v.agreements)}`;
    }
  },
  caption: '实心标记表示来源写明了具体日期；空心标记表示日期不够确切，含义见下方图例。',
  nothingDated: '在所读来源中，所选记录均未注明日期。',
  views: { chart: '图表', list: '列表' },
  zoomIn: '放大',
  zoomOut: '缩小',
  fit: '全部',
  today: '今天',
  goToYear: '转到某一年',
  year: '年份',
  marks:
    '按时间排列的记录。方向键在同一行内或各行之间移动，回车键打开，Shift加方向键移动时间窗口。',
  scale: (v) => `刻度：${units[v.unit]}，${v.period}`,
  tickDay: (v) => `${v.day}日`,
  records: (v) => `${f.number(v.count)}条记录`,
  notToTheDay: (v) => `其中${f.number(v.count)}条未写明具体日期`,
  emptyLane: (v) => `所选范围内${none[v.kind]}`,
  emptyLaneNearest: (v) => `所读来源在此期间${none[v.kind]}；最近日期：${v.date}`,
  labelDate: (v) => `，${v.date}`,
  bodiesInShort: (v) => `${v.form}：${v.bodies.join('、')}`,
  dateWithCertainty: (v) => `${v.date}，${v.certainty}`,
  formAndDate: (v) => `${v.form}，${v.date}`,
  spokenMark: (v) => `${v.title}。${v.form}，${v.date}`,
  spokenCluster: (v) => `${v.period}，${counted[v.kind](v.count)}：放大查看`,
  capsule: (v) => `${v.period}，${counted[v.kind](v.count)}`,
  groupForms: (v) =>
    `：${v.forms.map(({ form, count: n }) => (n === 1 ? form : `${form}×${f.number(n)}`)).join('、')}${
      v.others === 0 ? '' : `，另${f.number(v.others)}项`
    }`,
  closeCapsule: '关闭此列表',
  listSeparator: '、',
  moreBodies: (v) => `等，另有${f.number(v.count)}个机构`,
  moreThemes: (v) => `另有${f.number(v.count)}个主题`,
  selected: '所选记录',
  outside: { before: '（早于所示时段）', after: '（晚于所示时段）' },
  undatedTitle: '无日期的记录',
  undatedHow: '虚线轮廓：所读来源未写明日期',
  moreUndated: (v) => `另有${f.number(v.count)}条无日期的记录`,
  whole: (v) => `整个时段：${v.period}`,
  density: (v) => `${perUnit[v.unit](v.size)}；所示时段：${v.window}`,
  brush: '整个时段上的时间窗口',
  windowWhole: '整个窗口',
  windowStart: '窗口的第一天',
  windowEnd: '窗口的最后一天',
  summary: (v) =>
    `时间轴，${v.period}：${[
      counted.agreement(v.agreements),
      counted.event(v.events),
      counted.statement(v.statements),
    ].join('、')}；无日期的记录${f.number(v.undated)}条。点击“列表”可用表格查看同样的记录。`,
  key: {
    title: '图例',
    kind: {
      agreement: '协议',
      event: '会见、访问或其他活动',
      statement: '发言',
    },
    certainty: {
      day: '实心：来源写明的日期',
      lasted: '实心横条：自写明的首日至末日',
      lastedRoughly: '空心横条：持续一段时间，起止仅知月份或年份',
      openEnded: '横条转为虚线：持续一段时间，一端开放',
      endNotStated: '横条转为圆点：持续一段时间，一端未写明',
      month: '两竖线之间：写明月份，未写明日期',
      year: '括线之上：写明年份，未写明月份',
      longer: '双括线之上：仅写明年代或世纪',
      within: '两点：数日中的某一日',
      notAfter: '向左的虚线箭头：该日或更早',
      notBefore: '向右的虚线箭头：该日或更晚',
      published: '箭头：于该日报道，发生时间不晚于该日',
      approximate: '波线：约略日期，或据上下文估计',
      uncertain: '问号：不确定',
      inferred: '圆点：日期为推定',
    },
    capsule: '胶囊：多条记录及其条数；上方短线为写明的日期，下方短线为不够确切的日期',
    selected: '所选记录',
    today: '今天',
  },
  keys: {
    title: '按键与触控',
    lines: [
      '左右方向键：同一行中的上一条或下一条记录',
      '上下方向键：上一行或下一行；Home和End：行首和行尾',
      '回车键：打开记录，或放大查看胶囊；Esc键关闭',
      'Shift加左右方向键：将窗口移动其长度的四分之一',
      'Shift加Home或End：将窗口移到整个时段的开头或末尾',
      '+和−：放大和缩小；0：显示全部记录',
      '鼠标：拖动以移动，Ctrl加滚轮缩放，Shift加滚轮移动',
      '触控：单指横向移动，双指缩放；单指上下滑动则滚动页面',
      '整个时段上的时间窗口：方向键将窗口或其一端移动一个月，PgUp和PgDn移动一年',
    ],
  },
  table: {
    caption: (v) => `${f.number(v.count)}条记录。表头按钮可用于排序。`,
    columns: {
      date: '日期',
      form: '类别',
      title: '名称',
      bodies: '当事方与参加方',
      certainty: '日期确切程度',
      sources: '来源',
    },
    long: (v) => `共${f.number(v.count)}条记录。仅绘出可见的行；查找文字请使用本页的搜索框。`,
    sorting: '正在排序……',
    printed: (v) => `已打印：按此顺序，${f.number(v.count)}条记录中的前${f.number(v.printed)}条。`,
  },
};
