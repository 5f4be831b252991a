import { az as f } from '@/i18n/formats/az';
import { lowerAzerbaijani } from '@/i18n/formats/azerbaijani-case';

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
  switchScheme: (v) => `Görünüşü dəyiş: ${lowerAzerbaijani(v.to)}`,
  dataset: 'Məlumatlar',
  openOwn: 'Məlumat toplusu aç…',
  localFile: (v) => `${v.title} (yerli fayl)`,
  present: 'Təqdimat',
  share: 'Paylaş',
  loading: 'Qeydlər yüklənir',
  reading: (v) =>
    ({
      parse: 'Fayl oxunur',
      check: 'Qeydlər yoxlanılır',
      takeOver: `Qeydlər götürülür: ${f.number(v.total)} qeyddən ${f.number(v.done)}`,
    })[v.stage],
  staleCopy: (v) =>
    `Məlumatları yeniləmək mümkün olmadı. Göstərilən versiya: ${v.version}, məlumatların tarixi: ${v.asOf}.`,
  copyAge: (v) => `Bu nüsxə ${v.ago} yüklənib.`,
  offline: 'Əlaqə yoxdur. Mənbələrə keçidlər əlaqə bərpa olunduqda açılacaq.',
  newVersion: 'Bu səhifənin yeni versiyası hazırdır.',
  reload: 'Yenidən yüklə',
  tryAgain: 'Yenidən cəhd et',
  wordsFailed: 'Bu dilin mətnini yükləmək mümkün olmadı.',
  dismiss: 'Bağla',
  panelFailed: {
    title: (v) => `Bu hissəni göstərmək mümkün olmadı: ${v.section}`,
    others: 'Bu, səhifənin digər hissələrinə təsir etmir.',
    detail: 'Nə baş verib',
  },
};
