import type { EdtfProblem } from '@/domain/dates/edtf-problem';
import {
  type CountedUnit,
  type Expected,
  type JsonSyntaxCode,
  THING_KINDS,
  type ThingKind,
} from '@/domain/problems/problem';
import { quoted, quotedList } from '@/i18n/formats/as-in-file';
import { zhHans as f } from '@/i18n/formats/zh-hans';

import { isPhrase } from '../problem-words';
import { kindNames } from './problem-kinds';

/** Between two texts in straight quotation marks no line may end, were it not for the zero-width space. */
const SEPARATOR = '、\u200B';

/** What keeps a text from being a date; stands after the date that was expected. */
const DATE_REASONS: Readonly<Record<EdtfProblem, string>> = {
  empty: '此处为空',
  spaces: '此处含有空格',
  time_of_day: '此处含有钟点',
  year_not_first: '此处未将年份写在最前',
  wrong_separator: '此处年、月、日之间未用连字符',
  missing_zero: '月和日须写两位数，如2025-06-04',
  impossible_year: '没有这一年份',
  impossible_month: '没有这一月份',
  season: '此处不使用季节和季度',
  impossible_day: '该月没有这一天',
  misplaced_unspecified: 'X只能用于末尾各位',
  misplaced_qualifier: '?、~或%只能在末尾出现一次',
  unordered_interval: '此处结束早于开始',
  unordered_set: '此处各日期未按先后排列',
  malformed_set: '此处括号或圆点有误',
  no_known_date: '此处起止均不明',
  not_edtf: '此处写法不属于任何已知形式',
};

/** What a text that is no JSON lacks at the place where reading stopped. */
const JSON_SYNTAX: Readonly<Record<JsonSyntaxCode, string>> = {
  value: '一个值：置于"引号"内的文本、数、true、false、[ … ]或{ … }',
  field_name: '置于"引号"内的字段名',
  colon: '字段名与其值之间的冒号',
  comma: '此前的逗号',
  comma_too_many: '右括号，其前不加逗号',
  closing_brace: '右花括号}',
  closing_bracket: '右方括号]',
  closing_quote: '右引号"',
  number: '写作12或0.5的数',
  escape: '第二个反斜杠：一个反斜杠写作\\\\',
  end_of_file: '最后一个右花括号之后即为文件结尾',
  no_comment: '没有注释：JSON不允许注释',
  no_line_break_in_text: '不含制表符和换行的文本',
  valid_json: '有效的JSON',
};

const UNITS: Readonly<Record<CountedUnit, string>> = {
  words: '个词',
  sides: '方',
  headline_themes: '个重点主题',
  mebibytes: 'MiB',
};

const SIMPLE = {
  text: '非空文本',
  text_or_number: '文本、数，或分语言的文本',
  true_or_false: 'true或false，不加引号',
  list: '列表[ … ]',
  object: '对象{ … }',
  one_field_each: '每个字段只出现一次',
  day: '写作2025-06-24的日期',
  id: '字母、数字、连字符、点和下划线，以字母或数字开头',
  unused_id: '未被使用的编号',
  area_code: '两个大写字母，如"AZ"，或"INT"',
  language_tag: '语言代码，如"en"、"az"或"zh-Hans"',
  file_name: '目录文件旁的.json文件名',
  different_values: '每个值只出现一次',
  start_before_end: '开始早于结束',
  no_circle: '不指回此处的编号',
  not_in_not_reported: '字段本身，或"not_reported"中的字段名，二者取一',
  source_read_whole: '注有"read": "whole"的来源',
  visit: '注有"classification": "visit"的活动',
  utf8: '以UTF-8编码保存的文件',
  no_direction_control: '不含方向控制字符的文本',
  visible_characters: '每个字符均可见的文本',
  printable_characters: '可以显示的文字和符号',
  one_alphabet: '每个词只用一种字母表的字母',
  normal_form: '采用Unicode NFC形式的文本',
  file: '该文件',
  own_files: '一个.json文件、同一数据集的.csv表格，或装有此类表格的一个.zip文件',
  zip: '无须密码即可解压的ZIP文件',
  one_table_each: '每张表一个文件',
  one_column_each: '每列只出现一次',
  cells_of_heading: '单元格不多于标题行',
  one_row: '仅一行',
  one_row_each: '其他行未使用的row_id',
} as const;

/** What should have stood there, as a phrase after "应为". */
export function describeExpected(expected: Expected): string {
  if (isPhrase(SIMPLE, expected)) return SIMPLE[expected.code];
  switch (expected.code) {
    case 'text_by_language':
      return `分语言的文本：{ "en": "…" }；语言为${quotedList(expected.languages, SEPARATOR)}`;
    case 'whole_number':
      return expected.max === undefined
        ? `不小于${f.number(expected.min)}的整数`
        : `${f.number(expected.min)}至${f.number(expected.max)}的整数`;
    case 'one_of':
    case 'id_in_list':
      return `下列之一：${quotedList(expected.values, SEPARATOR)}`;
    case 'known_field':
      return `下列字段之一：${quotedList(expected.values, SEPARATOR)}`;
    case 'date':
      return `写作2025-06-24、2025-06或2025的日期，或写作2025-06-24/2025-06-26的起止日期${
        expected.reason === undefined ? '' : `；${DATE_REASONS[expected.reason]}`
      }`;
    case 'id_of':
      return `本文件中${kindsOf(expected.kinds)}的编号`;
    case 'address':
      return `以${expected.schemes.map((scheme) => `${scheme}:`).join('或')}开头的网址`;
    case 'field':
      return expected.names.length === 1
        ? `字段${quotedList(expected.names, '')}`
        : `下列字段至少其一：${quotedList(expected.names, SEPARATOR)}`;
    case 'at_least':
      return `${quotedList(expected.fields, '与')}中${expected.fields.length > 1 ? '合计' : ''}至少${f.number(expected.min)}项`;
    case 'at_most':
      return `最多${counted(expected.max, expected.unit)}`;
    case 'paragraph_of':
      return `下列段落之一：${expected.numbers.join('、')}`;
    case 'table':
      return `${expected.name}.csv文件中的${quoted(expected.name)}表`;
    case 'column':
      return expected.names.length === 1
        ? `${quotedList(expected.names, '')}列`
        : `下列各列之一：${quotedList(expected.names, '、')}`;
    case 'row_of':
      return `${quotedList(expected.tables, '或')}表中某行的id或row_id`;
    case 'format':
      return `"format": ${quoted(expected.value)}`;
    case 'json':
      return JSON_SYNTAX[expected.syntax];
  }
}

/** A number with what it counts: "8个词". */
export function counted(count: number, unit: CountedUnit): string {
  return `${f.number(count)}${UNITS[unit]}`;
}

function kindsOf(kinds: readonly ThingKind[]): string {
  return kinds.length === THING_KINDS.length
    ? '任一内容'
    : kinds.map((kind) => kindNames[kind]).join('或');
}
