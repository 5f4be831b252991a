import type { EdtfProblem } from '@/domain/dates/edtf-problem';
import {
  type CountedUnit,
  type Expected,
  type JsonSyntaxCode,
  THING_KINDS,
  type ThingKind,
} from '@/domain/problems/problem';
import { quoted, quotedList } from '@/i18n/formats/as-in-file';
import { az as f } from '@/i18n/formats/az';

import { isPhrase } from '../problem-words';
import { ofKind } from './problem-kinds';

/** What keeps a text from being a date; stands after the date that was expected. */
const DATE_REASONS: Readonly<Record<EdtfProblem, string>> = {
  empty: 'burada heç nə yazılmayıb',
  spaces: 'burada boşluq işarəsi var',
  time_of_day: 'burada günün saatı da yazılıb',
  year_not_first: 'burada il birinci yazılmayıb',
  wrong_separator: 'burada il, ay və gün defislə ayrılmayıb',
  missing_zero: 'ay və gün iki rəqəmlə yazılır: 2025-06-04',
  impossible_year: 'belə il yoxdur',
  impossible_month: 'belə ay yoxdur',
  season: 'fəsillər və rüblər burada istifadə edilmir',
  impossible_day: 'həmin ayda belə gün yoxdur',
  misplaced_unspecified: 'X yalnız son yerlərdə yazılır',
  misplaced_qualifier: '?, ~ və ya % yalnız bir dəfə, sonda yazılır',
  unordered_interval: 'burada son başlanğıcdan əvvəldir',
  unordered_set: 'burada tarixlər zaman ardıcıllığı ilə yazılmayıb',
  malformed_set: 'burada mötərizələr və ya nöqtələr düzgün yazılmayıb',
  no_known_date: 'burada nə başlanğıc, nə də son məlumdur',
  not_edtf: 'bu yazılış məlum formalardan heç birinə uyğun deyil',
};

/** What a text that is no JSON lacks at the place where reading stopped. */
const JSON_SYNTAX: Readonly<Record<JsonSyntaxCode, string>> = {
  value: 'dəyər: "dırnaq içində" mətn, ədəd, true, false, [ … ] və ya { … }',
  field_name: 'sahənin "dırnaq içində" adı',
  colon: 'sahənin adı ilə dəyəri arasında iki nöqtə',
  comma: 'bundan əvvəl vergül',
  comma_too_many: 'bağlayan mötərizə, ondan əvvəl vergülsüz',
  closing_brace: 'bağlayan fiqurlu mötərizə }',
  closing_bracket: 'bağlayan kvadrat mötərizə ]',
  closing_quote: 'bağlayan dırnaq işarəsi "',
  number: 'ədəd, yazılışı 12 və ya 0.5 kimi',
  escape: 'ikinci tərs xətt: \\ əvəzinə \\\\ yazılır',
  end_of_file: 'sonuncu bağlayan mötərizədən sonra faylın sonu',
  no_comment: 'şərhsiz yazılış: JSON şərhləri tanımır',
  no_line_break_in_text: 'içində tabulyasiya və sətir keçidi olmayan mətn',
  valid_json: 'düzgün JSON',
};

const UNITS: Readonly<Record<CountedUnit, string>> = {
  words: 'söz',
  sides: 'ölkə tərəfi',
  headline_themes: 'əsas mövzu',
  mebibytes: 'MiB',
};

const SIMPLE = {
  text: 'boş olmayan mətn',
  text_or_number: 'mətn, ədəd və ya dillər üzrə mətn',
  true_or_false: 'dırnaqsız true və ya false',
  list: 'siyahı [ … ]',
  object: 'obyekt { … }',
  one_field_each: 'hər sahə bir dəfə',
  day: 'gün, yazılışı 2025-06-24 kimi',
  id: 'hərflər, rəqəmlər, defislər, nöqtələr və alt xətlər, əvvəlində hərf və ya rəqəm',
  unused_id: 'başqa heç nəyə aid olmayan identifikator',
  area_code: 'iki böyük hərf, məsələn, "AZ", və ya "INT"',
  language_tag: 'dil kodu, məsələn, "en", "az" və ya "zh-Hans"',
  file_name: 'kataloqun yanındakı .json faylının adı',
  different_values: 'hər dəyər bir dəfə',
  start_before_end: 'sondan əvvəl olan başlanğıc',
  no_circle: 'yenidən buraya qayıtmayan identifikator',
  not_in_not_reported: 'ya sahənin özü, ya da "not_reported" siyahısında onun adı',
  source_read_whole: '"read": "whole" yazılmış mənbə',
  visit: '"classification": "visit" yazılmış tədbir',
  utf8: 'UTF-8 kodlaşdırması ilə yadda saxlanmış fayl',
  no_direction_control: 'istiqaməti dəyişən simvollar olmayan mətn',
  visible_characters: 'bütün simvolları görünən mətn',
  printable_characters: 'göstərilə bilən hərf və işarələr',
  one_alphabet: 'bir əlifbanın hərfləri ilə yazılmış söz',
  normal_form: 'Unicode standartının NFC şəklində yazılmış mətn',
  file: 'fayl',
  own_files:
    'bir .json faylı, bir məlumat toplusunun .csv cədvəlləri və ya belə cədvəllərin olduğu bir .zip faylı',
  zip: 'parolsuz açıla bilən ZIP faylı',
  one_table_each: 'hər cədvəl üçün bir fayl',
  one_column_each: 'hər sütun bir dəfə',
  cells_of_heading: 'sayı başlıqdakından çox olmayan xanalar',
  one_row: 'bir sətir',
  one_row_each: 'başqa heç bir sətirdə olmayan row_id',
} as const;

/** What should have stood there, as a phrase after "Gözlənilən". */
export function describeExpected(expected: Expected): string {
  if (isPhrase(SIMPLE, expected)) return SIMPLE[expected.code];
  switch (expected.code) {
    case 'text_by_language':
      return `dillər üzrə mətn: { "en": "…" }; dillər: ${quotedList(expected.languages, ', ')}`;
    case 'whole_number':
      return expected.max === undefined
        ? `tam ədəd, ən azı ${f.number(expected.min)}`
        : `tam ədəd, ən azı ${f.number(expected.min)}, ən çoxu ${f.number(expected.max)}`;
    case 'one_of':
      return `bu dəyərlərdən biri: ${quotedList(expected.values, ', ')}`;
    case 'id_in_list':
      return `bu identifikatorlardan biri: ${quotedList(expected.values, ', ')}`;
    case 'known_field':
      return `bu sahələrdən biri: ${quotedList(expected.values, ', ')}`;
    case 'date':
      return `tarix, yazılışı 2025-06-24, 2025-06 və ya 2025 kimi, yaxud interval: 2025-06-24/2025-06-26${
        expected.reason === undefined ? '' : `; ${DATE_REASONS[expected.reason]}`
      }`;
    case 'id_of':
      return `bu fayldakı ${kindsOf(expected.kinds)} identifikatoru`;
    case 'address':
      return `belə başlayan ünvan: ${expected.schemes.map((scheme) => `${scheme}:`).join(' və ya ')}`;
    case 'field':
      return expected.names.length === 1
        ? `${quotedList(expected.names, '')} sahəsi`
        : `bu sahələrdən ən azı biri: ${quotedList(expected.names, ', ')}`;
    case 'at_least':
      return expected.fields.length === 1
        ? `${quotedList(expected.fields, '')} sahəsində ən azı ${f.number(expected.min)} element`
        : `${quotedList(expected.fields, ' və ')} sahələrində birlikdə ən azı ${f.number(expected.min)} element`;
    case 'at_most':
      return `ən çoxu ${counted(expected.max, expected.unit)}`;
    case 'paragraph_of':
      return `bu abzaslardan biri: ${expected.numbers.join(', ')}`;
    case 'table':
      return `${expected.name}.csv faylında ${quoted(expected.name)} cədvəli`;
    case 'column':
      return expected.names.length === 1
        ? `${quotedList(expected.names, '')} sütunu`
        : `bu sütunlardan biri: ${quotedList(expected.names, ', ')}`;
    case 'row_of':
      return expected.tables.length === 1
        ? `${quotedList(expected.tables, '')} cədvəlindəki sətrin id və ya row_id dəyəri`
        : `bu cədvəllərdən birindəki sətrin id və ya row_id dəyəri: ${quotedList(expected.tables, ', ')}`;
    case 'format':
      return `"format": ${quoted(expected.value)}`;
    case 'json':
      return JSON_SYNTAX[expected.syntax];
  }
}

/** A number with what it counts: "8 söz". */
export function counted(count: number, unit: CountedUnit): string {
  return `${f.number(count)} ${UNITS[unit]}`;
}

function kindsOf(kinds: readonly ThingKind[]): string {
  return kinds.length === THING_KINDS.length
    ? 'istənilən məlumatın'
    : kinds.map((kind) => ofKind[kind]).join(' və ya ');
}
