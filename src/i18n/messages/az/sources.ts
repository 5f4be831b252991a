import { az as f } from '@/i18n/formats/az';

import type { sources as en } from '../en/sources';

export const sources: typeof en = {
  name: 'Mənbələr',
  caption:
    'M9 ¶3 kimi işarə 9 nömrəli mənbənin 3-cü abzasını göstərir; abzası göstərilməyən işarə bütövlükdə qeydə aiddir. Oxunmuş mənbələrdə Azərbaycan dilində verilməyən nəşr edən adları bizim tərcüməmizdir.',
  finding: {
    none: 'Göstərilənlərdə heç bir mənbəyə istinad edilmir',
    sources: (v) => {
      const languages = v.languages > 0 ? `${f.number(v.languages)} dildə ` : '';
      const count = `${languages}${f.number(v.sources)} mənbə`;
      if (v.part === 0) return `${count}, bütöv oxunub`;
      if (v.whole === 0) return `${count}, qismən oxunub`;
      return `${count}; bütöv oxunan: ${f.number(v.whole)}, qismən oxunan: ${f.number(v.part)}`;
    },
  },
  empty:
    'Göstərilənlərdə heç bir mənbəyə istinad edilmir. Süzgəclər azaldıqda burada daha çox qeydin mənbələri göstərilir.',
  table: {
    title: 'İstinad edilən mənbələr',
    shown: (v) =>
      v.shown === v.total
        ? `${f.number(v.total)} mənbə, hamısı göstərilir`
        : `${f.number(v.total)} mənbədən göstərilən: ${f.number(v.shown)}`,
    columns: {
      number: '№',
      title: 'Başlıq',
      publisher: 'Nəşr edən',
      language: 'Dil',
      published: 'Dərc tarixi',
      read: 'Oxunub',
      records: 'Qeydlər',
    },
    recordsHint: 'Mənbəyə istinad edən göstərilmiş qeydlər',
    sortBy: 'Sıralama',
    direction: { ascending: 'artan', descending: 'azalan' },
    language: 'Dil',
    everyLanguage: (v) => `Bütün dillər (${f.number(v.count)})`,
    publisher: 'Nəşr edən',
    everyPublisher: (v) => `Bütün nəşr edənlər (${f.number(v.count)})`,
    counted: (v) => `${v.name} (${f.number(v.count)})`,
    showAll: (v) => `Bütün mənbələri göstər (${f.number(v.total)})`,
    showFewer: (v) => `Yalnız ilk mənbələri göstər (${f.number(v.count)})`,
    noneFits: 'Göstərilən mənbələr arasında bu dildə olan və bu nəşr edənə aid mənbə yoxdur.',
  },
  notRecorded: 'qeyd olunmayıb',
  languageNotRecorded: 'dil qeyd olunmayıb',
  dateNotRecorded: 'tarix qeyd olunmayıb',
  read: { whole: 'bütöv', part: 'qismən' },
  readHow: { whole: 'bütöv oxunub', part: 'qismən oxunub' },
  standing: { original: 'ilkin nəşr', reprint: 'təkrar nəşr', mirror: 'güzgü nüsxə' },
  openAt: (v) =>
    `Mənbə ${v.number}, başqa saytda: ${v.host}${v.plain ? ', şifrələnməmiş http' : ''}`,
  alsoSupports: (v) => {
    const things = [
      ...(v.delegations > 0 ? [`${f.number(v.delegations)} nümayəndə heyəti`] : []),
      ...(v.people > 0 ? [`${f.number(v.people)} şəxs`] : []),
      ...(v.organizations > 0 ? [`${f.number(v.organizations)} qurum`] : []),
    ];
    return things.length === 0 ? '' : `həmçinin: ${f.list(things)}`;
  },
  whole: {
    title: (v) => `Bütöv oxunmuş mənbə: ${v.number}`,
    caption: 'Hər abzas öz sözlərimizlə; nömrələr mətnin birinci abzasından sayılır.',
  },
  differ: {
    title: 'Mənbələr arasında fərqlər',
    caption: (v) => `Barəsində fərqli məlumat verilən faktlar: ${f.number(v.count)}`,
    none: 'Göstərilənlər üzrə oxunmuş mənbələrdə eyni fakt barədə fərqli məlumat tapılmadı.',
    preferred: 'Burada əsas götürülür',
    noPreference: 'Heç bir məlumata üstünlük verilmir.',
    noEvidence: 'mənbə qeyd olunmayıb',
    showAll: (v) => `Bütün fərqləri göstər (${f.number(v.total)})`,
    showFewer: (v) => `Yalnız ilk fərqləri göstər (${f.number(v.count)})`,
  },
  support: {
    title: 'Bir mənbə və ya bir neçə mənbə',
    caption: 'Göstərilən qeydlər, hər hansı hissəsində istinad edilən mənbələrin sayına görə.',
    sources: { none: 'Mənbəsiz', one: 'Bir mənbə', several: 'Bir neçə mənbə' },
    records: (v) => `${f.number(v.count)} qeyd`,
  },
  ledger: {
    title: 'Axtarılıb, tapılmayıb',
    caption:
      '“Göstərilmir”: qeydin bütün mənbələri bütöv oxunub və heç birində bu barədə məlumat yoxdur. “Tapılmadı”: oxunmuş hissələrdə bu barədə məlumat yoxdur.',
    none: 'Göstərilənlər üzrə axtarılıb tapılmayan məlumat qeyd olunmayıb.',
    concerned: (v) =>
      f.list([
        ...(v.records > 0 ? [`${f.number(v.records)} qeyd`] : []),
        ...(v.delegations > 0 ? [`${f.number(v.delegations)} nümayəndə heyəti`] : []),
      ]),
  },
  field: {
    date: 'Tarix',
    places: 'Yer',
    city: 'Şəhər',
    venue: 'Keçirildiyi məkan',
    parties: 'Tərəflər',
    participants: 'İştirakçılar',
    members: 'Nümayəndə heyətinin üzvləri',
    head: 'Nümayəndə heyətinin rəhbəri',
    people: 'İştirak edənlərin adları',
    signatories: 'İmzalayanlar',
    speaker: 'Çıxış edən',
    organiser: 'Təşkilatçı',
    in_force: 'Qüvvəyə minmə',
    term: 'Müddət',
    languages: 'Mətnin dilləri',
    document_title: 'Sənədin adı',
  },
  absence: {
    not_stated: 'mənbələrdə göstərilmir',
    not_found: 'oxunmuş hissələrdə tapılmadı',
  },
  absenceOf: (v) => `${v.field}: ${v.absence}`,
};
