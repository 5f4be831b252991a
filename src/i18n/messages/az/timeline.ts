import type { RecordKind } from '@/domain/model/vocabulary';
import type { DensityUnit } from '@/domain/timeline/density';
import type { TickUnit } from '@/domain/timeline/ticks';
import { az as f } from '@/i18n/formats/az';

import type { timeline as en } from '../en/timeline';

const counted: Record<RecordKind, (n: number) => string> = {
  agreement: (n) => `${f.number(n)} saziş`,
  event: (n) => `${f.number(n)} tədbir`,
  statement: (n) => `${f.number(n)} bəyanat`,
};

const none: Record<RecordKind, string> = {
  agreement: 'saziş yoxdur',
  event: 'görüş və ya tədbir yoxdur',
  statement: 'bəyanat yoxdur',
};

const units: Record<TickUnit, string> = {
  day: 'gün',
  week: 'həftə',
  month: 'ay',
  quarter: 'rüb',
  year: 'il',
  years: 'il',
};

const perUnit: Record<DensityUnit, (size: number) => string> = {
  day: () => 'Günlər üzrə qeydlər',
  month: () => 'Aylar üzrə qeydlər',
  quarter: () => 'Rüblər üzrə qeydlər',
  year: () => 'İllər üzrə qeydlər',
  years: (size) => `Hər ${f.number(size)} il üzrə qeydlər`,
};

const agreementsAmong = (n: number): string => (n === 0 ? '' : `, o cümlədən ${f.number(n)} saziş`);

export const timeline: typeof en = {
  name: 'Zaman oxu',
  finding: (v) => {
    switch (v.key) {
      case 'none':
        return 'Bu seçimdə tarixi göstərilən qeyd yoxdur';
      case 'undated':
        return `Bu seçimdə ${f.number(v.undated)} qeyd var, heç birinin tarixi göstərilmir`;
      case 'day':
        return `${f.dayRange(v.day, v.day, 'long')}: ${f.number(v.dated)} qeyd${agreementsAmong(v.agreements)}`;
      case 'year':
        return `${v.year}: tarixi göstərilən ${f.number(v.dated)} qeyd${agreementsAmong(v.agreements)}`;
      case 'years':
        return `${v.from}–${v.to}: tarixi göstərilən ${f.number(v.dated)} qeyd${agreementsAmong(v.agreements)}`;
    }
  },
  caption:
    'İçi dolu işarə mənbədə gününə qədər göstərilən tarixi bildirir. İçi boş işarənin tarixi daha az dəqiqdir; bunun necə olduğu aşağıdakı açıqlamada verilir.',
  nothingDated: 'Oxunmuş mənbələrdə bu seçimdəki qeydlərin heç birinin tarixi göstərilmir.',
  views: { chart: 'Qrafik', list: 'Siyahı' },
  zoomIn: 'Yaxınlaşdır',
  zoomOut: 'Uzaqlaşdır',
  fit: 'Hamısı',
  today: 'Bu gün',
  goToYear: 'İlə keç',
  year: 'İl',
  marks:
    'Zaman üzrə qeydlər. Ox düymələri cərgə boyunca və cərgələr arasında hərəkət etdirir, Enter açır, Shift ilə ox düymələri pəncərəni sürüşdürür.',
  scale: (v) => `Miqyas: ${units[v.unit]}, ${v.period}`,
  tickDay: (v) => String(v.day),
  records: (v) => `${f.number(v.count)} qeyd`,
  notToTheDay: (v) => `${f.number(v.count)} qeydin günü göstərilmir`,
  emptyLane: (v) => `bu seçimdə ${none[v.kind]}`,
  emptyLaneNearest: (v) =>
    `oxunmuş mənbələrdə bu dövr üzrə ${none[v.kind]}; ən yaxın tarix: ${v.date}`,
  labelDate: (v) => `, ${v.date}`,
  bodiesInShort: (v) => `${v.form}: ${v.bodies.join(', ')}`,
  dateWithCertainty: (v) => `${v.date}, ${v.certainty}`,
  formAndDate: (v) => `${v.form}, ${v.date}`,
  spokenMark: (v) => `${v.title}. ${v.form}, ${v.date}`,
  spokenCluster: (v) => `${counted[v.kind](v.count)}, ${v.period}: yaxınlaşdır`,
  capsule: (v) => `${counted[v.kind](v.count)}, ${v.period}`,
  groupForms: (v) =>
    `: ${v.forms.map(({ form, count: n }) => (n === 1 ? form : `${form} ×${f.number(n)}`)).join(', ')}${
      v.others === 0 ? '' : `, daha ${f.number(v.others)}`
    }`,
  closeCapsule: 'Bu siyahını bağla',
  listSeparator: ', ',
  moreBodies: (v) => ` və daha ${f.number(v.count)} qurum`,
  moreThemes: (v) => `daha ${f.number(v.count)} mövzu`,
  selected: 'Seçilmiş qeyd',
  outside: { before: ' (göstərilən dövrdən əvvəl)', after: ' (göstərilən dövrdən sonra)' },
  undatedTitle: 'Tarixi göstərilməyənlər',
  undatedHow: 'Qırıq kontur: oxunan mənbələrdə tarix göstərilmir',
  moreUndated: (v) => `Tarixi göstərilməyən daha ${f.number(v.count)} qeyd`,
  whole: (v) => `Bütün dövr: ${v.period}`,
  density: (v) => `${perUnit[v.unit](v.size)}; göstərilən dövr: ${v.window}`,
  brush: 'Bütün dövr üzərində pəncərə',
  windowWhole: 'Bütövlükdə pəncərə',
  windowStart: 'Pəncərənin ilk günü',
  windowEnd: 'Pəncərənin son günü',
  summary: (v) =>
    `Zaman oxu, ${v.period}: ${f.list([
      counted.agreement(v.agreements),
      counted.event(v.events),
      counted.statement(v.statements),
    ])}; tarixi göstərilməyən: ${f.number(v.undated)}. “Siyahı” düyməsi eyni qeydləri cədvəl şəklində göstərir.`,
  key: {
    title: 'İşarələr',
    kind: {
      agreement: 'saziş',
      event: 'görüş, səfər və ya digər tədbir',
      statement: 'bəyanat',
    },
    certainty: {
      day: 'içi dolu: göstərilən gün',
      lasted: 'içi dolu zolaq: göstərilən ilk gündən son günə qədər',
      lastedRoughly:
        'içi boş zolaq: davam edib, başlanğıcı və sonu ay və ya il dəqiqliyi ilə məlumdur',
      openEnded: 'qırıq xəttə keçən zolaq: davam edib, bir tərəfi açıqdır',
      endNotStated: 'nöqtələrə keçən zolaq: davam edib, başlanğıcı və ya sonu göstərilmir',
      month: 'iki cizgi arasında: ay göstərilir, gün göstərilmir',
      year: 'mötərizə üzərində: il göstərilir, ay göstərilmir',
      longer: 'qoşa mötərizə üzərində: onillik və ya əsr göstərilir',
      within: 'iki nöqtə: bir neçə gündən birində',
      notAfter: 'sola qırıq ox: həmin gün və ya daha əvvəl',
      notBefore: 'sağa qırıq ox: həmin gün və ya daha sonra',
      published: 'ox: həmin gün bildirilib, ondan gec baş verməyib',
      approximate: 'dalğa: təxmini və ya kontekstə görə müəyyən edilib',
      uncertain: 'sual işarəsi: dəqiq deyil',
      inferred: 'nöqtə: dolayı yolla müəyyən edilib',
    },
    capsule:
      'kapsul: bir neçə qeyd və onların sayı; yuxarıdakı cizgilər göstərilən günlərdir, aşağıdakı cizgilər daha az dəqiq tarixlərdir',
    selected: 'seçilmiş qeyd',
    today: 'bu gün',
  },
  keys: {
    title: 'Düymələr və toxunma',
    lines: [
      'Sol və sağ ox: cərgədə əvvəlki və ya növbəti qeyd',
      'Yuxarı və aşağı ox: yuxarıdakı və ya aşağıdakı cərgə; Home və End: cərgənin əvvəli və sonu',
      'Enter: qeydi açır və ya kapsula yaxından baxır; Escape bağlayır',
      'Shift ilə sol və ya sağ ox: pəncərəni uzunluğunun dörddə biri qədər sürüşdürür',
      'Shift ilə Home və ya End: pəncərəni bütün dövrün əvvəlinə və ya sonuna aparır',
      '+ və −: yaxınlaşdırır və uzaqlaşdırır; 0: bütün qeydləri göstərir',
      'Siçan: sürükləmə hərəkət etdirir, Ctrl ilə təkər yaxınlaşdırır, Shift ilə təkər hərəkət etdirir',
      'Toxunma: yana bir barmaq hərəkət etdirir, iki barmaq yaxınlaşdırır və ya uzaqlaşdırır; yuxarı və aşağı bir barmaq səhifəni sürüşdürür',
      'Bütün dövr üzərində pəncərə: ox düymələri onu və ya bir ucunu bir ay, PgUp və PgDn bir il sürüşdürür',
    ],
  },
  table: {
    caption: (v) => `${f.number(v.count)} qeyd. Başlıqdakı düymələr sıralayır.`,
    columns: {
      date: 'Tarix',
      form: 'Növ',
      title: 'Ad',
      bodies: 'Tərəflər və iştirakçılar',
      certainty: 'Tarixin dəqiqliyi',
      sources: 'Mənbələr',
    },
    long: (v) =>
      `${f.number(v.count)} qeyd. Yalnız görünən sətirlər çəkilir: söz tapmaq üçün bu səhifənin axtarış sahəsindən istifadə edin.`,
    sorting: 'Sıralanır…',
    printed: (v) =>
      `Çap olunub: bu sıra ilə ${f.number(v.count)} qeyddən ilk ${f.number(v.printed)} qeyd.`,
  },
};
