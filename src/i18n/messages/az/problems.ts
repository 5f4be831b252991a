import type { ProblemCode } from '@/domain/problems/problem';
import { quoted } from '@/i18n/formats/as-in-file';
import { az as f } from '@/i18n/formats/az';

import type { problems as en } from '../en/problems';
import { buildProblemWords } from '../problem-words';
import { counted, describeExpected } from './problem-expected';
import { ofKind } from './problem-kinds';
import { leftOutNames, nameThing } from './problem-losses';
import { cellRemedies } from './problem-own-files';
import { remedies } from './problem-remedies';
import { problemTitles } from './problem-titles';

const words = buildProblemWords({
  remedies,
  cellRemedies,
  wholeDay: 'İli, ayı və günü yazın.',
  isTheIdOf: (kind) => `Bu, ${ofKind[kind]} identifikatorudur.`,
  didYouMean: (value) => `Bəlkə, ${value} nəzərdə tutulub?`,
  join: (sentences) => sentences.join(' '),
  nothing: 'heç nə',
  answer: (status) => `serverin cavabı: ${status}`,
  counted,
  thing: nameThing,
  leftOut: leftOutNames,
  partOf: (part, thing) => `${part} (${thing})`,
  withIt: (loss, others) => `${loss}; onunla birlikdə: ${others}`,
  list: (names, more) => f.list([...names, ...(more > 0 ? [`daha ${f.number(more)} hissə`] : [])]),
});

const REFUSALS: Readonly<Partial<Record<ProblemCode, string>>> = {
  not_found: 'Serverdə bu səhifənin məlumatlarının olmalı olduğu yerdə fayl yoxdur.',
  server_error:
    'Server məlumatların əvəzinə xəta bildirdi. Belə hal çox vaxt bir müddətdən sonra aradan qalxır.',
  network_failure:
    'Serverlə əlaqə qurmaq mümkün olmadı. Məlumatları yükləmək üçün səhifəyə əlaqə lazımdır.',
  too_large: 'Məlumat faylı bu səhifənin oxuya biləcəyindən böyükdür.',
  empty_file: 'Məlumat faylı var, lakin içində heç nə yoxdur.',
  html_page:
    'Məlumatların əvəzinə veb-səhifə gəldi; bu, fayl olmadıqda və ya şəbəkə əvvəlcə giriş tələb etdikdə baş verir.',
  truncated_json: 'Məlumatların yalnız bir hissəsi gəlib çatdı: fayl sona çatmadan kəsilir.',
  no_file: 'Fayl seçilməyib.',
  several_datasets:
    'Seçilən fayllarda birdən çox məlumat toplusu var, göstərmək isə yalnız birini mümkündür.',
  unknown_file_type: 'Bu növ faylı burada açmaq mümkün deyil.',
  unreadable_file: 'Brauzer faylı oxuya bilmədi.',
  too_large_here: 'Fayl bu səhifənin hazırkı açılma üsulu ilə oxuya biləcəyindən böyükdür.',
  broken_zip: 'ZIP faylı zədələnib və ya parolla qorunur.',
  missing_table: '"dataset" cədvəli yoxdur; onsuz heç nə göstərmək mümkün deyil.',
  broken_json: 'Məlumat faylında yazılış səhvi var və fayl həmin yerdən sonra oxunmur.',
  not_an_object: 'Gələn fayl Communiqué məlumat toplusu deyil.',
  not_communique: 'Gələn fayl Communiqué məlumat toplusu deyil.',
  other_version: 'Məlumatlar bu səhifənin başqa versiyası üçün yazılıb.',
};

export const problems: typeof en = {
  title: problemTitles,
  ...words,
  expected: describeExpected,
  heading: 'Məlumatları oxumaq mümkün olmadı',
  refusal: (problem) =>
    (problem && REFUSALS[problem.code]) ??
    'Məlumat faylının zəruri bir hissəsi çatışmır və ya oxunmur.',
  list: 'Faylla bağlı problemlər',
  show: (v) => (v.count === 1 ? 'Problemi göstər' : `${f.number(v.count)} problemi göstər`),
  partsLeftOut: (v) =>
    `Məlumatların ${v.isMinimum ? 'ən azı ' : ''}${f.number(v.count)} hissəsi daxil edilməyib: ${v.names}.`,
  nothingLeftOut: (v) =>
    `Məlumat faylında ${f.number(v.count)} yerdə düzəlişə ehtiyac var; buna görə heç bir qeyd kənarda qalmayıb.`,
  more: (v) => `və daha ${f.number(v.count)} problem`,
  counts: (v) => `${f.number(v.errors)} səhv, ${f.number(v.warnings)} xəbərdarlıq`,
  severity: { error: 'Səhv', warning: 'Xəbərdarlıq' },
  position: (v) => `sətir ${v.line}${v.column === undefined ? '' : `, sütun ${v.column}`}`,
  cell: (v) =>
    [
      ...(v.row === undefined ? [] : [`sətir ${v.row}`]),
      ...(v.columnName === undefined
        ? []
        : [
            v.letters === undefined
              ? `sütun ${quoted(v.columnName)}`
              : `sütun ${v.letters} (${quoted(v.columnName)})`,
          ]),
    ].join(', '),
  label: {
    where: 'Yer',
    expected: 'Gözlənilən',
    found: 'Tapılan',
    leftOut: 'Daxil edilməyib',
    remedy: 'Nə etməli',
  },
};
