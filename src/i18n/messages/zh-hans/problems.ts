import type { ProblemCode } from '@/domain/problems/problem';
import { quoted } from '@/i18n/formats/as-in-file';
import { zhHans as f } from '@/i18n/formats/zh-hans';

import type { problems as en } from '../en/problems';
import { buildProblemWords } from '../problem-words';
import { counted, describeExpected } from './problem-expected';
import { kindNames } from './problem-kinds';
import { leftOutNames, nameThing } from './problem-losses';
import { cellRemedies } from './problem-own-files';
import { remedies } from './problem-remedies';
import { problemTitles } from './problem-titles';

const words = buildProblemWords({
  remedies,
  cellRemedies,
  wholeDay: '请写明年、月、日。',
  isTheIdOf: (kind) => `这是${kindNames[kind]}的编号。`,
  didYouMean: (value) => `是否应为${value}？`,
  join: (sentences) => sentences.join(''),
  nothing: '无',
  answer: (status) => `服务器答复${status}`,
  counted,
  thing: nameThing,
  leftOut: leftOutNames,
  partOf: (part, thing) => `${part}（${thing}）`,
  withIt: (loss, others) => `${loss}，连带${others}`,
  list: (names, more) => f.list([...names, ...(more > 0 ? [`另外${f.number(more)}项`] : [])]),
});

const REFUSALS: Readonly<Partial<Record<ProblemCode, string>>> = {
  not_found: '服务器上没有本页面所需的数据文件。',
  server_error: '服务器返回错误，未能提供数据。这种情况往往过一段时间即可恢复。',
  network_failure: '无法连接服务器。本页面需要网络连接才能载入数据。',
  too_large: '数据文件过大，本页面无法读取。',
  empty_file: '数据文件存在，但其中没有内容。',
  html_page: '收到的不是数据而是网页。文件不存在，或网络要求先登录时，会出现这种情况。',
  truncated_json: '只收到部分数据：文件未到结尾便已中断。',
  no_file: '未选择文件。',
  several_datasets: '所选文件中有不止一个数据集，而一次只能显示一个。',
  unknown_file_type: '此处无法打开这类文件。',
  unreadable_file: '浏览器无法读取该文件。',
  too_large_here: '以目前打开本页面的方式，无法读取这么大的文件。',
  broken_zip: 'ZIP文件已损坏或设有密码。',
  missing_table: '缺少"dataset"表，因而无法显示任何内容。',
  broken_json: '数据文件中有一处书写错误，自该处起无法读取。',
  not_an_object: '收到的文件不是Communiqué数据集。',
  not_communique: '收到的文件不是Communiqué数据集。',
  other_version: '数据是为本页面的另一版本编写的。',
};

export const problems: typeof en = {
  title: problemTitles,
  ...words,
  expected: describeExpected,
  heading: '无法读取数据',
  refusal: (problem) =>
    (problem && REFUSALS[problem.code]) ?? '数据文件中某个必不可少的部分缺失或无法读取。',
  list: '文件的问题',
  show: (v) => (v.count === 1 ? '显示问题' : `显示${f.number(v.count)}个问题`),
  partsLeftOut: (v) =>
    `数据中有${v.isMinimum ? '至少' : ''}${f.number(v.count)}个部分未予采用：${v.names}。`,
  nothingLeftOut: (v) => `数据文件中有${f.number(v.count)}处需要更正；并未因此缺少任何记录。`,
  more: (v) => `另有${f.number(v.count)}个问题`,
  counts: (v) => `${f.number(v.errors)}个错误，${f.number(v.warnings)}个警告`,
  severity: { error: '错误', warning: '警告' },
  position: (v) => `第${v.line}行${v.column === undefined ? '' : `第${v.column}列`}`,
  cell: (v) =>
    [
      v.row === undefined ? '' : `第${v.row}行`,
      v.columnName === undefined
        ? ''
        : v.letters === undefined
          ? `${quoted(v.columnName)}列`
          : `${v.letters}列（${quoted(v.columnName)}）`,
    ].join(''),
  label: {
    where: '位置',
    expected: '应为',
    found: '实为',
    leftOut: '未采用',
    remedy: '处理办法',
  },
};
