import { az as f } from '@/i18n/formats/az';

import type { filters as en } from '../en/filters';

export const filters: typeof en = {
  region: 'Axtarış və süzgəclər',
  search: 'Qeydlərdə axtarış',
  searchHint: 'Axtarış üçün / düyməsini basın',
  clearSearch: 'Axtarışı təmizlə',
  themes: 'Mövzular',
  moreThemes: 'Digər mövzular',
  side: 'Ölkə tərəfi',
  everySide: 'Hamısı',
  kind: 'Növ',
  organization: 'Qurum',
  person: 'Şəxs',
  disagreements: 'Mənbələr fərqlənir',
  years: 'İllər',
  from: 'Başlanğıc',
  to: 'Son',
  anyYear: 'istənilən il',
  certainDates: 'Yalnız dəqiq tarixlər',
  certainDatesHint:
    'Günü dolayı yolla müəyyən edilən, təxmini olan və ya yalnız xəbərin günü bilinən qeydlər göstərilmir.',
  find: (v) => `Siyahıda tap: ${v.what}`,
  nothingInList: 'Siyahıda belə başlayan ad yoxdur.',
  count: (v) =>
    v.shown === v.total
      ? `${f.number(v.total)} qeyd, hamısı göstərilir`
      : `${f.number(v.total)} qeyddən ${f.number(v.shown)} qeyd göstərilir`,
  preparing: (v) => `Axtarış hazırlanır: ${Math.floor(v.share * 100)} %`,
  none: 'Süzgəc seçilməyib. Süzgəclər səhifənin bütün hissələrini və ünvanını dəyişir.',
  remove: (v) => `Süzgəci götür: ${v.what}`,
  token: (v) => `${v.facet}: ${v.value}`,
  facet: {
    q: 'Axtarış',
    theme: 'Mövzu',
    side: 'Ölkə tərəfi',
    kind: 'Növ',
    org: 'Qurum',
    person: 'Şəxs',
    disagreements: 'Mənbələr',
    range: 'Vaxt',
  },
  certainToken: 'yalnız dəqiq tarixlər',
  unknownValue: (v) => `“${v.id}” (bu məlumatlarda yoxdur)`,
  clearAll: 'Hamısını təmizlə',
  open: 'Süzgəc',
  openWith: (v) => `Süzgəc (seçilib: ${v.count})`,
  close: 'Səhifəni göstər',
  title: 'Süzgəclər',
  recordsWith: (v) => `${f.number(v.count)} qeyd`,
};
