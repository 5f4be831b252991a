import type { MendingCode } from '@/domain/problems/mending';
import type { ThingKind } from '@/domain/problems/problem';
import { az as f } from '@/i18n/formats/az';

import type { ownData as en } from '../en/own-data';

const mendings: Readonly<Record<MendingCode, string>> = {
  byte_order_mark: 'Mətnin əvvəlindəki bayt ardıcıllığı nişanı nəzərə alınmayıb',
  utf16: 'Mətn UTF-16 kodlaşdırması ilə saxlanıb və elə də oxunub',
  curly_quotes: 'Tipoqrafik dırnaqlar düz dırnaq kimi oxunub',
  trailing_comma: 'Bağlanan mötərizədən əvvəlki vergül nəzərə alınmayıb',
  full_width_sign: 'Tam enli işarə formatın işarəsi kimi oxunub',
  unusual_blank: 'Qeyri-adi boşluq adi boşluq kimi oxunub',
  date_form: 'Tarix formatın tələb etdiyi şəkildə oxunub',
  file_name: 'Fayl adı ən yaxın olan cədvəl kimi qəbul edilib',
  column_name: 'Sütunun adı ən yaxın ad kimi qəbul edilib',
  separator_line: 'Ayırıcını göstərən sətir nəzərə alınmayıb',
};

const kinds: Readonly<Record<ThingKind, string>> = {
  theme: 'Mövzu',
  source: 'Mənbə',
  organization: 'Qurum',
  person: 'Şəxs',
  event: 'Tədbir',
  agreement: 'Saziş',
  statement: 'Bəyanat',
  delegation: 'Nümayəndə heyəti',
};

export const ownData: typeof en = {
  title: 'Məlumat toplusunun açılması',
  close: 'Bağla',
  intro:
    'Öz məlumat toplunuz burada dərc olunmuş məlumatların yerində göstərilir. O, bu brauzerdə oxunur: heç bir hissəsi heç yerə göndərilmir və onu başqa heç kim görə bilməz.',
  choose: {
    heading: 'Fayllardan',
    hint: 'Bu səhifənin formatında bir JSON faylı, CSV faylları şəklində cədvəllər və ya bunları saxlayan ZIP faylı; ən çoxu 256 MiB.',
    button: 'Fayl seç',
    drop: 'Faylları bu səhifənin istənilən yerinə sürükləyib buraxmaq da olar.',
  },
  paste: {
    heading: 'Mətndən',
    hint: 'JSON faylının və ya cədvəlin mətnini bura yerləşdirin.',
    label: 'Mətn',
    button: 'Mətni oxu',
    jsonName: 'yerlesdirilmis-metn.json',
    csvName: 'yerlesdirilmis-metn.csv',
  },
  template: {
    heading: 'Cədvəllərlə',
    hint: 'Elektron cədvəldə hazırlanan toplular üçün: başlıqları olan boş cədvəllər və sütunların izahı.',
    button: 'Şablonu saxla (ZIP)',
    saved: (v) => `Brauzerə ötürüldü: ${v.file}`,
    failed: 'Şablonu hazırlamaq mümkün olmadı. Yenidən cəhd edin.',
  },
  kept: {
    heading: 'Bu brauzerdə saxlanılanlar',
    open: 'Aç',
  },
  reading: {
    files: (v) => `Oxunur: ${v.names.join(', ')}`,
    begin: 'Fayllar açılır',
    cancel: 'Ləğv et',
    failed:
      'Brauzer faylları oxuya bilmədi. Ola bilsin, onların yeri dəyişib, özləri dəyişdirilib və ya silinib.',
  },
  dropHere: 'Məlumat toplusunu açmaq üçün buraxın. Heç nə heç yerə göndərilmir.',
  refused: {
    another: 'Başqa fayl seç',
  },
  found: {
    heading: 'Nə tapılıb',
    file: 'Fayl',
    files: 'Fayllar',
    fileFacts: (v) => `${v.size}, son dəyişiklik: ${v.changed}`,
    bytes: (v) => `${f.number(v.value)} ${v.unit === 'B' ? 'bayt' : v.unit}`,
    id: 'İdentifikator',
    version: 'Versiya',
    versionOf: (v) => `${v.version}, məlumatların tarixi: ${v.asOf}`,
    records: 'Qeydlər',
    recordsOf: (v) =>
      `${f.number(v.total)}: ${f.number(v.agreements)} saziş, ${f.number(v.events)} tədbir, ${f.number(v.statements)} bəyanat`,
    others: 'Onlarla birlikdə',
    othersOf: (v) =>
      `${f.number(v.delegations)} nümayəndə heyəti, ${f.number(v.people)} şəxs, ${f.number(v.organizations)} qurum, ${f.number(v.sources)} mənbə`,
    noProblems: 'Yoxlama heç bir səhv tapmadı.',
  },
  mended: {
    heading: 'Tam düzgün yazılmasa da oxunub',
    hint: 'Hər birinin yalnız bir mənası ola bilərdi. JSON kimi saxladıqda düzgün yazılır.',
    count: (v) => `${f.number(v.count)} yer`,
    words: mendings,
    change: (v) => (v.readAs === '' ? v.found : `${v.found} → ${v.readAs}`),
    more: (v) => `daha ${f.number(v.count)}`,
  },
  compare: {
    heading: 'Dərc olunmuş məlumatlardan fərqlər',
    running: 'Müqayisə aparılır.',
    with: (v) =>
      `Dərc olunmuş versiya ilə müqayisə edilib: ${v.version}, məlumatların tarixi: ${v.asOf}.`,
    none: (v) =>
      `Burada “${v.id}” adlı məlumat toplusu dərc olunmayıb, ona görə müqayisə üçün heç nə yoxdur.`,
    failed: 'Dərc olunmuş məlumatları almaq mümkün olmadı, ona görə müqayisə aparılmadı.',
    same: 'Heç bir fərq yoxdur.',
    counts: (v) =>
      `${f.number(v.added)} əlavə edilib, ${f.number(v.removed)} çıxarılıb, ${f.number(v.altered)} dəyişdirilib`,
    added: 'Əlavə edilib',
    removed: 'Çıxarılıb',
    altered: 'Dəyişdirilib',
    head: 'Məlumat toplusunun özü haqqında',
    groupOf: (v) => `${v.name} (${f.number(v.count)})`,
    kinds,
    before: 'Əvvəl',
    after: 'Sonra',
    absent: 'yoxdur',
    more: (v) => `daha ${f.number(v.count)}`,
  },
  show: {
    button: 'Bu məlumatları göstər',
    changes: 'Fərqlər',
    back: 'Dərc olunmuş məlumatlara qayıt',
    saveJson: 'JSON kimi saxla',
    saved: (v) => `Brauzerə ötürüldü: ${v.file}`,
  },
  keep: {
    heading: 'Növbəti dəfə üçün',
    label: 'Bu faylları bu brauzerdə saxla',
    hint: 'Bu halda surət bu cihazda, brauzerin bu sayt üçün yaddaşında qalır; bu brauzerdən istifadə edən hər kəs onu aça bilər. Səhifə növbəti dəfə onunla açılır. Nişanı götürəndə və ya brauzerin bu sayt üçün məlumatları təmizlənəndə surət silinir.',
    off: 'Bu seçim olmadan səhifə bağlanan və ya yenidən yüklənən kimi hər şey silinir.',
    failed: 'Brauzer faylları saxlaya bilmədi: yaddaşı doludur və ya ona icazə verilmir.',
    notHere:
      'Fayldan açılmış səhifə məlumatları etibarlı saxlaya bilməz: bu cihazdakı başqa səhifələr onları oxuya bilərdi.',
    forget: 'Saxlanılan faylları sil',
    forgotten: 'Saxlanılan fayllar bu brauzerdən silindi.',
  },
  strip: {
    label: 'Yerli fayl',
    lost: 'Burada göstərilən yerli fayl bu brauzerdə saxlanmamışdı. Dərc olunmuş məlumatlar göstərilir.',
    open: 'Yenidən aç',
    dismiss: 'Bağla',
    gone: 'Yerli faylın açıldığı pəncərə cavab vermir. Məruzəçinin pəncərəsini təqdimatdan yenidən açın.',
  },
};
