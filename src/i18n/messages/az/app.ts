import type { app as en } from '../en/app';

export const app: typeof en = {
  name: 'Communiqué',
  skip: 'Məzmuna keç',
  documentTitle: (v) => `${v.dataset} – Communiqué`,
  description: (v) =>
    `${v.dataset}: sazişlər, görüşlər və bəyanatlar bir səhifədə, hər faktın mənbəyi göstərilir.`,
  languages: 'Dil',
  language: { en: 'English', az: 'Azərbaycanca', 'zh-Hans': '中文' },
  languageShort: { en: 'EN', az: 'AZ', 'zh-Hans': '中文' },
  scheme: { light: 'Açıq', dark: 'Tünd' },
  switchScheme: (v) => `Görünüşü dəyiş: ${v.to.toLowerCase()}`,
  dataset: 'Məlumatlar',
  copyLink: 'Keçidi köçür',
  linkCopied: 'Keçid köçürüldü',
  linkRefused: 'Brauzer köçürməyə icazə vermədi. Ünvanı ünvan sətrindən köçürün.',
  loading: 'Qeydlər yüklənir',
  staleCopy: (v) =>
    `Məlumatları yeniləmək mümkün olmadı. Göstərilən versiya: ${v.version}, məlumatların vəziyyəti: ${v.asOf}.`,
  copyAge: (v) => `Bu nüsxə ${v.ago} yüklənib.`,
  offline: 'Əlaqə yoxdur. Mənbələrə keçidlər əlaqə bərpa olunduqda açılacaq.',
  tryAgain: 'Yenidən cəhd et',
  notFound: (v) =>
    `Bu məlumatlarda “${v.id}” istinadı ilə heç nə yoxdur. O, düzəlişdən sonra birləşdirilmiş ola bilər; səhifə bütün qeydləri göstərir.`,
  dismiss: 'Bağla',
  unknownDataset: (v) =>
    `Burada “${v.id}” adlı məlumat toplusu yoxdur. Əsas məlumatlar göstərilir.`,
  panelFailed: {
    title: (v) => `Bu hissəni göstərmək mümkün olmadı: ${v.section}`,
    others: 'Səhifənin digər hissələrinə təsir etmir.',
    detail: 'Nə baş verib',
  },
  footer: {
    title: 'Bu səhifə haqqında',
    neutral:
      'Bu səhifə sənədlərin və məlumatların nə dediyini və bunu kimin dediyini göstərir. Heç bir hökumətə qiymət vermir. Hər dilin səhifəsi öz tərəfini birinci göstərir; ingilis dilində ölkə adlarının əlifba sırası əsas götürülür.',
    licence: (v) =>
      `Məlumatlar: ${v.licence}. Mənbələrin başlıqları istinaddır və bu lisenziyaya daxil deyil.`,
    version: (v) =>
      `Məlumat toplusunun versiyası: ${v.version}, məlumatların vəziyyəti: ${v.asOf}.`,
    download: 'Bu məlumatları yüklə (JSON)',
    schema: 'Məlumatların formatı (JSON Schema)',
    correction: 'Düzəliş göndər',
    keys: 'Düymələr: / – axtarış, Esc – açıq pəncərəni bağlayır, ox düymələri – zaman xətti boyunca hərəkət.',
    privacy: 'Səhifə heç bir başqa saytdan heç nə istəmir və heç kimi saymır.',
  },
};
