import { az as f } from '@/i18n/formats/az';

import type { scenes as en } from '../en/scenes';

export const scenes: typeof en = {
  section: {
    title: 'Başlıq',
    glance: 'Bir baxışda',
    timeline: 'Zaman xətti',
    agreements: 'Sazişlər',
    delegations: 'Nümayəndə heyətləri',
    themes: 'Mövzular',
    disagreements: 'Mənbələr arasında fərqlər',
    gaps: 'Axtarılıb, tapılmayıb',
    sources: 'Mənbələr',
  },
  part: (v) => `${v.page} / ${v.pages}`,
  joined: (v) => v.facts.join(', '),
  title: {
    nothing: 'Bu seçimə uyğun qeyd yoxdur.',
    asOf: 'Məlumatların vəziyyəti',
    version: 'Məlumatların versiyası',
    selection: 'Seçim',
    everything: 'Bütün qeydlər',
    coverage: 'Nə oxunub',
    token: (v) => `${v.facet}: ${v.value}`,
    tokens: (v) => v.tokens.join('; '),
    range: (v) =>
      v.from === '' ? `son: ${v.to}` : v.to === '' ? `başlanğıc: ${v.from}` : `${v.from} – ${v.to}`,
  },
  glance: (v) => `${f.number(v.records)} qeyd, ${f.number(v.sources)} mənbə`,
  timeline: {
    undated: (v) => `Oxunmuş mənbələrdə tarixi göstərilməyən ${f.number(v.count)} qeyd`,
    laneCount: (v) => f.number(v.count),
    key: (v) =>
      [
        v.marks.has('solid') ? 'Dolu: dəqiq gün.' : '',
        v.marks.has('open') ? 'Boş: daha az dəqiq.' : '',
        v.marks.has('noLater') ? 'Ox: və ya daha əvvəl.' : '',
        v.marks.has('capsule') ? 'Rəqəm: qeydlərin sayı.' : '',
        v.marks.has('undated') ? 'Qırıq: tarix yoxdur.' : '',
      ]
        .filter(Boolean)
        .join(' '),
    none: 'bu seçimdə yoxdur',
  },
  agreements: (v) => {
    const span =
      v.years === undefined
        ? ''
        : v.years[0] === v.years[1]
          ? ` (${v.years[0]})`
          : ` (${v.years[0]}–${v.years[1]})`;
    return `${f.number(v.agreements)} saziş${span}`;
  },
  missing: (v) => `Oxunmuş mənbələrdə tapılmayıb: ${f.list(v.fields)}.`,
  partiesUnnamed: 'Tərəflər qeyd olunmayıb',
  delegations: {
    heading: (v) => {
      const unnamed =
        v.unnamedCounted > 0
          ? `, adı çəkilməyən: ${f.number(v.unnamedCounted)}`
          : v.hasUncounted
            ? ', digərlərinin adı çəkilmir'
            : '';
      const members = `Adı çəkilən üzv: ${f.number(v.members)}${unnamed}`;
      return v.hosts === undefined ? members : `${members}; qəbul edən: ${f.number(v.hosts)}`;
    },
    kicker: (v) => `${v.name}, ${v.date}`,
    roleAt: (v) => `${v.role}, ${v.body}`,
    unnamed: (v) =>
      v.count === undefined ? 'adı çəkilmir' : `${f.number(v.count)} nəfər, adları çəkilmir`,
    bodyOnly: 'heç kimin adı çəkilmir',
  },
  themes: {
    columns: {
      instrument: 'Sənədin mətni',
      side: (v) => `Rəsmi şəxslər: ${v.area}`,
      others: 'Digər şəxslər',
      reported: 'Xəbərdə, deyən göstərilmir',
    },
    total: 'Qeydlər',
    squares: 'Bir kvadrat bir qeyddir.',
    bars: 'Zolaqlar qeydlərin sayıdır, hamısı eyni miqyasdadır.',
    quoted: 'İçindəki xətt: sitat gətirilən sözlər.',
    totals: 'Bir qeyd bir neçə sütunda ola bilər.',
    void: 'oxunmuş mənbələrdə yoxdur',
    voidShort: 'yoxdur',
    noHeadline: (v) =>
      `Oxunmuş mənbələrdə əsas mövzulardan heç biri yoxdur, digər mövzular: ${f.number(v.further)}`,
    heading: (v) =>
      v.groups
        .map(
          ({ names, records }) =>
            `${f.list(names)}: ${names.length > 1 ? 'hər biri ' : ''}${f.number(records)} qeyd`,
        )
        .join('; '),
  },
  disagreements: {
    heading: (v) =>
      v.count === 1
        ? 'Mənbələr bir fakt üzrə fərqlənir'
        : `Mənbələr ${f.number(v.count)} fakt üzrə fərqlənir`,
    used: 'Burada əsas götürülür',
    noPreference: (v) => `Heç bir məlumata üstünlük verilmir. ${v.reason}`,
    label: (v) => `${v.label}: ${v.thing}`,
    reading: (v) => `${v.value} (${v.mark})`,
  },
  gaps: {
    heading: (v) =>
      v.fields === 1
        ? 'Bir məlumat axtarılıb, lakin oxunmuş mənbələrdə tapılmayıb'
        : `${f.number(v.fields)} növ məlumat axtarılıb, lakin oxunmuş mənbələrdə tapılmayıb`,
    entry: (v) => {
      if (v.notStated === 0) return `${v.things}: oxunmuş hissələrdə tapılmadı`;
      if (v.notFound === 0) return `${v.things}: bütöv oxunub, göstərilmir`;
      return `${v.things}: göstərilmir – ${f.number(v.notStated)}, oxunmuş hissələrdə tapılmadı – ${f.number(v.notFound)}`;
    },
  },
  sources: {
    heading: (v) => {
      const all = `Bu təqdimatda istinad edilən ${f.number(v.sources)} mənbə`;
      if (v.part === 0) return `${all}, bütöv oxunub`;
      return v.whole === 0
        ? `${all}, qismən oxunub`
        : `${all}, onlardan bütöv oxunan: ${f.number(v.whole)}`;
    },
    entry: (v) => (v.date === undefined ? v.publisher : `${v.publisher}, ${v.date}`),
    key: 'Dolu: bütöv oxunub. Yarımdolu: qismən oxunub.',
    facts: (v) => `${v.date}, ${v.read}`,
  },
  more: (v) => `Səhifədə daha ${f.number(v.count)}; dar seçim onları burada da göstərir`,
  marks: {
    source: (v) => [`M${v.number}`, ...v.places].join(' '),
    sourceRange: (v) => `M${v.from}–M${v.to}`,
    paragraph: (v) => `¶${v.paragraph}`,
    paragraphRange: (v) => `¶${v.from}–¶${v.to}`,
    headline: 'başlıq',
    list: (v) => v.marks.join(', '),
    more: (v) =>
      v.shown === ''
        ? `${f.number(v.count)} mənbə`
        : `${v.shown} və daha ${f.number(v.count)} mənbə`,
  },
  notes: {
    title: 'Qeydlər',
    none: 'Ekranda göstəriləndən əlavə heç nə yoxdur.',
    noEvidence: 'Buna dair istinad göstərilməyib.',
    untitled: 'başlıq görülməyib',
  },
};
