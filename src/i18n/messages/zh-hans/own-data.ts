import type { MendingCode } from '@/domain/problems/mending';
import type { ThingKind } from '@/domain/problems/problem';
import { zhHans as f } from '@/i18n/formats/zh-hans';

import type { ownData as en } from '../en/own-data';

const mendings: Readonly<Record<MendingCode, string>> = {
  byte_order_mark: '已略过开头的字节顺序标记',
  utf16: '文本以UTF-16保存，已按此读取',
  curly_quotes: '弯引号已按直引号读取',
  trailing_comma: '已略过右括号前的逗号',
  full_width_sign: '全角符号已按格式规定的符号读取',
  unusual_blank: '特殊空白已按普通空格读取',
  date_form: '日期已按格式要求的写法读取',
  file_name: '文件已按名称最接近的表格读取',
  column_name: '列名已按最接近的名称读取',
  separator_line: '已略过说明分隔符的一行',
};

const kinds: Readonly<Record<ThingKind, string>> = {
  theme: '主题',
  source: '来源',
  organization: '机构',
  person: '人物',
  event: '活动',
  agreement: '协议',
  statement: '发言',
  delegation: '代表团',
};

export const ownData: typeof en = {
  title: '打开数据集',
  close: '关闭',
  intro:
    '您自己的数据集会代替已发布的数据显示在这里。文件只在此浏览器中读取，任何内容都不会发送到别处，其他人也看不到。',
  choose: {
    heading: '选择文件',
    hint: '可以是一个本页面格式的JSON文件、一组CSV表格，或包含二者之一的ZIP文件；不超过256 MiB。',
    button: '选择文件',
    drop: '也可以将文件拖放到本页面的任意位置。',
  },
  paste: {
    heading: '粘贴文本',
    hint: '请粘贴JSON文件或表格的文本。',
    label: '文本',
    button: '读取文本',
    jsonName: '粘贴的文本.json',
    csvName: '粘贴的文本.csv',
  },
  template: {
    heading: '使用表格',
    hint: '供使用电子表格整理数据：带表头的空白表格，以及字段说明。',
    button: '保存模板（ZIP）',
    saved: (v) => `已交给浏览器：${v.file}`,
    failed: '模板未能生成，请重试。',
  },
  kept: {
    heading: '保存在此浏览器中的文件',
    open: '打开',
  },
  reading: {
    files: (v) => `正在读取：${v.names.join('、')}`,
    begin: '正在打开文件',
    cancel: '取消',
    failed: '浏览器无法读取文件。文件可能已被移动、更改或删除。',
  },
  dropHere: '松开即可打开数据集。任何内容都不会发送到别处。',
  refused: {
    another: '选择其他文件',
  },
  found: {
    heading: '读取结果',
    file: '文件',
    files: '文件',
    fileFacts: (v) => `${v.size}，最后更改于${v.changed}`,
    bytes: (v) => (v.unit === 'B' ? `${f.number(v.value)}字节` : `${f.number(v.value)} ${v.unit}`),
    id: '标识符',
    version: '版本',
    versionOf: (v) => `${v.version}，资料截至${v.asOf}`,
    records: '记录',
    recordsOf: (v) =>
      `${f.number(v.total)}条：协议${f.number(v.agreements)}项、活动${f.number(v.events)}项、发言${f.number(v.statements)}项`,
    others: '相关内容',
    othersOf: (v) =>
      `代表团${f.number(v.delegations)}个、人物${f.number(v.people)}人、机构${f.number(v.organizations)}个、来源${f.number(v.sources)}条`,
    noProblems: '检查未发现问题。',
  },
  mended: {
    heading: '写法有误但已读取',
    hint: '这些写法都只能有一种含义。保存为JSON后即为正确写法。',
    count: (v) => `${f.number(v.count)}处`,
    words: mendings,
    change: (v) => (v.readAs === '' ? v.found : `${v.found} → ${v.readAs}`),
    more: (v) => `另有${f.number(v.count)}处`,
  },
  compare: {
    heading: '与已发布数据的差异',
    running: '正在比较。',
    with: (v) => `与已发布的版本${v.version}比较，资料截至${v.asOf}。`,
    none: (v) => `这里没有发布名为“${v.id}”的数据集，无从比较。`,
    failed: '未能取得已发布的数据，因此没有比较。',
    same: '没有差异。',
    counts: (v) =>
      `新增${f.number(v.added)}项，删除${f.number(v.removed)}项，更改${f.number(v.altered)}项`,
    added: '新增',
    removed: '删除',
    altered: '更改',
    head: '数据集本身',
    groupOf: (v) => `${v.name}（${f.number(v.count)}）`,
    kinds,
    before: '更改前',
    after: '更改后',
    absent: '无',
    more: (v) => `另有${f.number(v.count)}项`,
  },
  show: {
    button: '显示这些数据',
    changes: '查看差异',
    back: '返回已发布的数据',
    saveJson: '保存为JSON',
    saved: (v) => `已交给浏览器：${v.file}`,
  },
  keep: {
    heading: '下次访问',
    label: '在此浏览器中保存这些文件',
    hint: '勾选后，副本保存在本设备上此浏览器为本网站设置的存储空间内，使用此浏览器的人都可以打开。下次打开本页面时会直接显示。取消勾选，或清除浏览器中本网站的数据，副本即被删除。',
    off: '如不勾选，关闭或重新载入页面后内容即消失。',
    failed: '浏览器无法保存文件：存储空间已满或不允许使用。',
    notHere: '由文件打开的页面无法安全地保存数据：本设备上的其他页面可能会读取。',
    forget: '删除已保存的文件',
    forgotten: '已保存的文件已从此浏览器中删除。',
  },
  strip: {
    label: '本地文件',
    lost: '此前显示的本地文件未保存在此浏览器中。现在显示的是已发布的数据。',
    open: '重新打开',
    dismiss: '关闭提示',
    gone: '显示本地文件的窗口没有响应。请从演示中重新打开讲者窗口。',
  },
};
