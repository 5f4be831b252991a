import { az as f } from '@/i18n/formats/az';

import type { local as en } from '../en/local';

export const local: typeof en = {
  mark: (v) =>
    v.count === 1
      ? `Yerli fayl: “${v.name}”, dərc olunmayıb`
      : `Yerli fayl: “${v.name}” və daha ${f.number(v.count - 1)} fayl, dərc olunmayıb`,
  noLink:
    'Bu məlumatlar bu brauzerdə açılmış fayldan götürülüb və dərc olunmayıb. Heç bir başqa brauzer onları ünvanla aça bilməz, ona görə nə keçid, nə telefon üçün kod, nə də başqa səhifəyə yerləşdirmə var.',
  more: (v) => `Yerli faylda daha ${f.number(v.count)} sətir var.`,
};
