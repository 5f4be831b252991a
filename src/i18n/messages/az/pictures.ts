import type { pictures as en } from '../en/pictures';

export const pictures: typeof en = {
  heading: 'Şəkillər və cədvəllər',
  about:
    'Seçimin hər bir qrafiki başlığı, işarələrin izahı, mənbəyi və versiyası ilə birlikdə. SVG istənilən ölçüdə aydın qalır, mətnini dəyişmək olar; PNG hər yerdə eyni görünür.',
  name: {
    timeline: 'Zaman oxu',
    themes: 'Mövzular',
    years: 'İllər üzrə mövzular',
    records: 'Qeydlər',
  },
  formats: {
    svg: 'SVG',
    png: 'PNG',
    png2: 'PNG, ikiqat ölçü',
    copyPng: 'Şəkli köçür',
    copySvg: 'SVG kodunu köçür',
    copyTable: 'Cədvəli köçür',
  },
  action: (v) => `${v.format}: ${v.name}`,
  tables: 'Mətn redaktoru üçün cədvəllər',
  tablesAbout: 'Cədvəl başlığı, mənbəyi və versiyası ilə birlikdə köçürülür.',
  saved: (v) => `Saxlanıldı: ${v.file}`,
  copied: (v) => `Köçürüldü: ${v.name}`,
  refused: 'Brauzer köçürməyə icazə vermədi.',
  failed: 'Şəkli hazırlamaq mümkün olmadı.',
  selection: (v) => `Seçim: ${v.filters.join('; ')}.`,
  source: (v) =>
    `Communiqué: ${v.title}, versiya: ${v.version}, məlumatların tarixi: ${v.asOf}. Hazırlanma tarixi: ${v.made}.`,
  undated: (v) => `Oxunmuş mənbələrdə tarixi göstərilməyən ${v.count} qeyd çəkilməyib.`,
  more: (v) => `Səhifədə daha ${v.count} qeyd var.`,
};
