import { az as f } from '@/i18n/formats/az';

import type { themes as en } from '../en/themes';

const SMALL = ['heç bir', 'bir', 'iki', 'üç', 'dörd'] as const;

const records = (count: number): string => `${f.number(count)} qeyd`;

const countOf = (theme: string, context: string | undefined, count: number): string =>
  context === undefined ? `${theme}: ${records(count)}` : `${context}: ${theme}, ${records(count)}`;

export const themes: typeof en = {
  name: 'Mövzular',
  finding: {
    nothing: 'Bu qeydlərdə yer alan mövzular',
    none: 'Oxunmuş mənbələrə görə, bu qeydlərdə mövzulardan heç biri yer almır',
    noHeadline: (v) => {
      const none =
        v.headline === 1
          ? 'Oxunmuş mənbələrə görə, əsas mövzu bu qeydlərdə yer almır'
          : `Oxunmuş mənbələrə görə, ${SMALL[v.headline] ?? f.number(v.headline)} əsas mövzudan heç biri bu qeydlərdə yer almır`;
      return `${none}; digər mövzulardan ${f.number(v.further)} mövzu yer alır`;
    },
    furtherOnly: (v) => `${f.number(v.records)} qeyddə ${f.number(v.themes)} mövzu yer alır`,
    counts: (v) => {
      const clauses = v.groups.map(
        ({ names, records: count }) =>
          `${f.list(names)} ${names.length > 1 ? 'ayrı\u2011ayrılıqda ' : ''}${f.number(count)} qeyddə`,
      );
      return `${clauses.join(', ')} yer alır`;
    },
  },
  caption: (v) =>
    [
      v.squares
        ? 'Bir kvadrat mövzunun ən azı bir dəfə yer aldığı bir qeyddir; abzas məlumdursa, içində göstərilir.'
        : '',
      v.bars
        ? v.squares
          ? 'Sütunda qeydlərin sayı beşdən çox olan sətirlərdə zolaqlar verilir, hamısı eyni miqyasdadır.'
          : 'Zolaqlar mövzunun ən azı bir dəfə yer aldığı qeydlərin sayını göstərir, hamısı eyni miqyasdadır.'
        : '',
      v.quoted ? 'İşarənin içindəki nazik xətt: rəsmi şəxsin sitat gətirilən sözləri.' : '',
      'Yekunda qeydlər sayılır, mövzunun neçə dəfə xatırlandığı yox; bir qeyd bir neçə sütunda ola bilər.',
    ]
      .filter(Boolean)
      .join(' '),
  summary: (v) => {
    const having =
      v.records === v.withTheme
        ? `Ən azı bir mövzunun yer aldığı qeydlər: ${f.number(v.withTheme)}, yəni hamısı.`
        : `Cəmi ${records(v.records)}; onlardan ən azı bir mövzunun yer aldığı: ${f.number(v.withTheme)}.`;
    if (v.unmentioned === 0) return having;
    return `${having} Bu məlumat toplusunun digər mövzularından ${f.number(v.unmentioned)} mövzu həmin qeydlərdə yer almır.`;
  },
  noRecords: 'Heç bir qeyd seçilməyib, ona görə sayılacaq bir şey yoxdur.',
  columns: {
    theme: 'Mövzu',
    total: 'Qeydlər',
    instrument: 'Sənədin mətni',
    side: (v) => `Rəsmi şəxslərin dedikləri: ${v.area}`,
    others: 'Digər şəxslərin dedikləri',
    reported: 'Xəbərdə var, deyən şəxs göstərilmir',
  },
  shortColumns: {
    instrument: 'Mətn',
    side: (v) => `${v.code} deyib`,
    others: 'Digər',
    reported: 'Xəbərdə',
  },
  records: (v) => records(v.count),
  count: (v) => f.number(v.count),
  furtherThemes: 'Digər mövzular',
  void: 'oxunmuş mənbələrdə yoxdur',
  openCount: (v) =>
    [
      countOf(v.theme, v.voice, v.count),
      v.quoted > 0 ? `onlardan sitatla: ${f.number(v.quoted)}` : '',
    ]
      .filter(Boolean)
      .join(', '),
  square: (v) =>
    [
      `${v.voice}: ${v.title}`,
      v.date,
      v.paragraphs.length === 0 ? '' : `abzas ${f.list(v.paragraphs.map(String))}`,
      v.quoted ? 'sitat gətirilən sözlər' : '',
    ]
      .filter(Boolean)
      .join(', '),
  entries: {
    title: (v) => countOf(v.theme, v.context, v.count),
    quoted: 'sitat gətirilən sözlər',
    attributedTo: (v) => `mənbədə aid edildiyi tərəf: ${f.list(v.areas)}`,
    more: (v) => `Daha ${f.number(v.count)} qeydi göstər`,
    close: 'Bağla',
    joined: (v) => v.facts.join(' · '),
  },
  asTable: 'Cədvəl şəklində',
  table: {
    caption: 'Qeydlər: mövzular və onların harada, kim tərəfindən xatırlandığı üzrə',
    quotedIn: (v) => `sitatla: ${f.number(v.count)}`,
  },
  definitions: 'Hər mövzunun əhatəsi',
  byYear: {
    heading: (v) =>
      v.first === v.last
        ? `Qeydlər: ${v.first}`
        : `İllər üzrə qeydlər, ${v.first}\u2060–\u2060${v.last}`,
    none: 'Bu qeydlərin heç birində il göstərilmir.',
    how: 'Hər qeyd bir dəfə, mümkün olan ən erkən gününün ilində sayılır. Bütün qrafiklər eyni miqyasdadır; ən hündür sütunun üstündə onun sayı yazılır.',
    range: (v) =>
      `Dolu sütun: seçilmiş vaxt aralığı daxilində (${v.range}). Kontur: aralıqdan kənarda.`,
    rangeFrom: (v) => `başlanğıc: ${v.day}`,
    rangeUntil: (v) => `son: ${v.day}`,
    crossing: (v) =>
      `İlin altındakı nöqtə: cəmi ${records(v.count)} daha sonrakı ilə də aid ola bilər, çünki tarix bir neçə ili əhatə edir.`,
    withoutYear: (v) => `İli göstərilməyən ${records(v.count)} qrafikdə yoxdur.`,
    furtherShow: 'Digər mövzuları göstər',
    tableCaption: 'Qeydlər: mövzular və illər üzrə',
    year: 'İl',
    withoutYearRow: 'İl göstərilmir',
    cell: (v) => {
      const notes = [
        v.outside > 0 ? `vaxt aralığından kənarda: ${f.number(v.outside)}` : '',
        v.crossing > 0 ? `daha sonraya aid ola bilər: ${f.number(v.crossing)}` : '',
      ].filter(Boolean);
      const total = f.number(v.inside + v.outside);
      return notes.length === 0 ? total : `${total} (${notes.join(', ')})`;
    },
    yearCount: (v) => `${v.year}: ${records(v.count)}`,
    context: (v) => (v.year === undefined ? 'il göstərilmir' : String(v.year)),
  },
};
