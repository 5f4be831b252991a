import { az as f } from '@/i18n/formats/az';

import type { nothing as en } from '../en/nothing';

export const nothing: typeof en = {
  title: 'Bu süzgəclərə uyğun qeyd yoxdur',
  because: (v) => `Birlikdə seçilib: ${f.list(v.filters)}.`,
  wrongNumber:
    'Belə qısa nömrə ola bilməz: rəqəmlərdən biri səhv eşidilib və ya ikisinin yeri dəyişib.',
  unknownNumber: 'Bu məlumat toplusunda həmin qısa nömrə ilə heç nə yoxdur.',
  dropping: (v) => `Bu süzgəc götürülsə (“${v.filter}”), ${f.number(v.remaining)} qeyd qalır.`,
  noSingle: 'Səbəb tək bir süzgəc deyil: ən azı ikisi götürülməlidir.',
  drop: (v) => `Götür: ${v.filter}`,
  notFound: (v) =>
    `Bu məlumatlarda identifikatoru “${v.id}” olan heç nə yoxdur. O, düzəlişdən sonra başqası ilə birləşdirilmiş ola bilər; səhifədə bütün qeydlər göstərilir.`,
  unknownDataset: (v) =>
    `Burada “${v.id}” adlı məlumat toplusu yoxdur. Əsas məlumatlar göstərilir.`,
};
