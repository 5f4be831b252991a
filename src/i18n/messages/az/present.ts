import { az as f } from '@/i18n/formats/az';

import type { present as en } from '../en/present';

const duration = (seconds: number): string => {
  const minutes = Math.floor(seconds / 60);
  const parts = [
    ...(minutes === 0 ? [] : [`${f.number(minutes)} dəq`]),
    ...(seconds % 60 === 0 && minutes > 0 ? [] : [`${seconds % 60} san`]),
  ];
  return parts.join(' ');
};

export const present: typeof en = {
  region: 'Təqdimat',
  place: (v) => `Kadr ${v.place} / ${v.count}`,
  announced: (v) => `Kadr ${v.place} / ${v.count}: ${v.heading}`,
  counter: (v) => `${v.place} / ${v.count}`,
  filters: (v) => `Süzgəclər: ${v.list}`,
  moreFilters: (v) => `daha ${f.number(v.count)}`,
  stale: (v) => `Yeniləmək mümkün olmadı; nüsxə ${v.ago} yüklənib`,
  paused: 'Dayandırılıb',
  nothing: 'Təqdim etmək üçün heç nə yoxdur.',
  sceneFailed: 'Bu kadrı göstərmək mümkün olmadı.',
  blank: 'Ekran boşdur.',
  tools: {
    label: 'Təqdimatın idarə düymələri',
    previous: 'Əvvəlki',
    next: 'Növbəti',
    overview: 'Bütün kadrlar',
    speaker: 'Məruzəçi pəncərəsi',
    prepare: 'Hazırlıq',
    blank: 'Boş ekran',
    fullScreen: 'Tam ekran',
    scheme: { light: 'Açıq', dark: 'Tünd' },
    qr: 'Telefon üçün kod',
    help: 'Düymələr',
    leave: 'Çıxış',
  },
  overview: {
    title: 'Bütün kadrlar',
    close: 'Bağla',
    open: (v) => `${v.place}. ${v.heading}`,
  },
  help: {
    title: 'Düymələr',
    close: 'Bağla',
    space: 'Boşluq',
    does: {
      next: 'Növbəti kadr',
      previous: 'Əvvəlki kadr',
      first: 'Birinci kadr',
      last: 'Sonuncu kadr',
      blank: 'Ekranı boşaltmaq və geri qaytarmaq',
      overview: 'Bütün kadrlar',
      speaker: 'Qeydlərlə məruzəçi pəncərəsi',
      fullScreen: 'Tam ekran və geri',
      scheme: 'Tünd və ya açıq görünüş',
      qr: 'Telefon üçün kod',
      help: 'Bu siyahı',
      stay: 'Heç nə: pultun başlatma düyməsi təqdimatdan çıxarmır',
      leave: 'Eyni süzgəclərlə səhifəyə qayıtmaq',
    },
    touch: 'Toxunma ekranında: sol və ya sağ tərəfə toxunun, yaxud barmağınızı sürüşdürün.',
    singleKeys: 'Tək hərf və ya işarədən ibarət düymələr',
    singleKeysHint:
      'Səslə daxiletmə və ya təsadüfi toxunuş onları işə salırsa, söndürün. Oxlar, PageUp, PageDown, boşluq və Esc işləməyə davam edir.',
  },
  prepare: {
    title: 'Təqdimatın hazırlanması',
    label: 'Təqdimat',
    close: 'Bağla',
    scenes: 'Kadrlar',
    scenesHint:
      'Sıra, buraxılan hissələr və saniyələr ünvanda saxlanılır: keçid onları özü ilə aparır.',
    total: (v) =>
      `Kadrların sayı: ${f.number(v.count)}; heç kim idarə etmədikdə bir dövrə: ${duration(v.seconds)}.`,
    show: (v) => `Göstər: ${v.section}`,
    count: (v) => `${f.number(v.count)} kadr`,
    noScenes: 'bu seçimdə kadr yoxdur',
    leftOut: 'buraxılıb',
    seconds: 'Saniyə',
    secondsOf: (v) => `Hər kadr üçün saniyə: ${v.section}`,
    earlier: (v) => `Əvvələ çək: ${v.section}`,
    later: (v) => `Sonraya çək: ${v.section}`,
    keysHint: 'Alt və ↑, yaxud ↓ sətri yerindən tərpədir.',
    preview: (v) => `Öncədən bax: ${v.section}`,
    moved: (v) => `${v.section}: yeri ${v.place} / ${v.count}`,
    reset: 'Bütün kadrlar öz sırası ilə',
    cornerCode: 'Hər kadrda telefon üçün kod',
    cornerCodeHint: 'Kod səhifəni kadrın göstərdiyi kimi, telefona uyğun düzülüşdə açır.',
    notes: 'Qeydlər',
    notesHint:
      'Hər kadrın əsasında duran faktlar və onların istinadları. Onlar ayrıca pəncərədə durur, zalın ekranında heç vaxt görünmür.',
    openSpeaker: 'Məruzəçi pəncərəsini aç',
    printNotes: 'Qeydləri çap et',
    phoneNotes: 'Qeydlər telefonda',
    phoneNotesHint:
      'Qeydləri telefonda oxumaq üçün bu kodu skan edin. Ekranı görən hər kəs onu skan edə bilər.',
    popupRefused:
      'Brauzer pəncərəni açmadı. Bu səhifə üçün pəncərələrə icazə verin və yenidən basın.',
  },
  offline: {
    title: 'Şəbəkəsiz işə hazırlıq',
    ready: 'Bu təqdimat üçün lazım olan hər şey buradadır.',
    missing: 'Hələ hər şey burada deyil.',
    loading: 'Çatışmayanlar yüklənir',
    load: 'Çatışmayanları yüklə',
    failed: 'Bir hissəsini yükləmək mümkün olmadı. Əlaqəni yoxlayıb yenidən cəhd edin.',
    part: {
      data: 'Məlumatlar',
      scenes: 'Kadrlar və idarə düymələri',
      qr: 'Telefon üçün kod',
      fonts: 'Şriftlər',
      languages: 'Dillər',
    },
    state: { here: 'buradadır', missing: 'çatışmır' },
    some: (v) => `buradadır: ${f.number(v.here)} / ${f.number(v.all)}`,
    reload: {
      possible: 'Bu pəncərəni əlaqə olmadan da yenidən yükləmək olar.',
      impossible: 'Bu pəncərəni bağlamayın: əlaqə olmadan brauzer onu yenidən yükləyə bilməz.',
    },
  },
  qr: {
    label: 'Bu görünüşün ünvanı olan kod',
    caption: 'Bu görünüş telefonda',
    fromFile:
      'Bu səhifə fayldan açılıb. Başqa cihaz onun ünvanını aça bilmədiyi üçün telefon üçün kod göstərilmir.',
  },
  speaker: {
    title: 'Məruzəçi pəncərəsi',
    documentTitle: (v) => `Qeydlər: ${v.heading}`,
    connected: 'Təqdimatla birlikdə hərəkət edir',
    alone: 'Heç bir təqdimat cavab vermir. Bu pəncərə müstəqil hərəkət edir.',
    openPresentation: 'Təqdimatı aç',
    current: 'İndi',
    next: 'Növbəti',
    end: 'Bu, sonuncu kadrdır.',
    notes: 'Qeydlər',
    allNotes: 'Bütün qeydlər',
    print: 'Çap et',
    clock: 'Saat',
    timer: 'Vaxtölçən',
    start: 'Başlat',
    stop: 'Dayandır',
    reset: 'Sıfırla',
    blankIsOn: 'Zal boş ekran görür.',
    blankOn: 'Zalın ekranını boşalt',
    blankOff: 'Zala kadrı göstər',
  },
  /** The scenes on paper. */
  handout: {
    more: (v) => `Məruzəçinin qeydlərində daha ${f.number(v.count)}`,
    kind: (v) => `Paylama materialı, məlumatların tarixi: ${v.asOf}`,
    foot: (v) => `${v.title}, versiya ${v.version}`,
  },
};
