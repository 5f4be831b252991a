import type { footer as en } from '../en/footer';

export const footer: typeof en = {
  title: 'Bu səhifə haqqında',
  neutral:
    'Bu səhifədə sənədlərdə və xəbərlərdə nəyin bildirildiyi və bunu kimin bildirdiyi göstərilir. Heç bir hökumətə qiymət verilmir. Hər dilin səhifəsində öz tərəfi birinci göstərilir; ingilis dilində ölkə adlarının əlifba sırası əsas götürülür.',
  licence: (v) =>
    `Məlumatlar: ${v.licence}. Mənbələrin başlıqları istinaddır və bu lisenziyaya daxil deyil.`,
  version: (v) => `Məlumat toplusunun versiyası: ${v.version}, məlumatların tarixi: ${v.asOf}.`,
  download: 'Bu məlumatları yüklə (JSON)',
  schema: 'Məlumatların formatı (JSON Schema)',
  correction: 'Düzəliş göndər',
  keys: 'Düymələr: / – axtarış, P – təqdimat, Esc – açıq pəncərəni bağlayır, ox düymələri – zaman oxu boyunca hərəkət.',
  privacy: 'Səhifə başqa saytlara sorğu göndərmir və ziyarətçiləri saymır.',
};
