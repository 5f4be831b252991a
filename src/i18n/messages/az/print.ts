import { az as f } from '@/i18n/formats/az';

import type { print as en } from '../en/print';

export const print: typeof en = {
  heading: 'Çap',
  about:
    'Seçilmiş qeydlər üzrə ağ-qara arayış, A4 və ya Letter kağızı üçün: zaman oxu, mövzular, sazişlər, nümayəndə heyətləri, mənbələrin fərqləndiyi məqamlar, axtarılıb tapılmayanlar və nömrələnmiş mənbələr. Brauzerin öz çap əmri də eyni arayışı verir.',
  button: 'Arayışı çap et',
  failed: 'Arayışı yükləmək mümkün olmadı. Bağlantını yoxlayıb yenidən cəhd edin.',
  kind: {
    brief: (v) => `Arayış, məlumatların tarixi: ${v.asOf}`,
    thing: (v) => `${v.kind}, məlumatların tarixi: ${v.asOf}`,
  },
  foot: (v) => `${v.title}, versiya ${v.version}`,
  selection: 'Seçim',
  everything: 'Bütün qeydlər',
  filters: (v) => v.filters.join('; '),
  parts: {
    events: 'Görüşlər, digər tədbirlər və bəyanatlar',
    about: 'Bu arayış haqqında',
  },
  agreements: (v) => `${f.number(v.count)} saziş`,
  noAgreements: 'Bu seçimdə saziş yoxdur',
  othersHeading: (v) =>
    f.list([
      ...(v.events > 0 ? [`${f.number(v.events)} görüş və digər tədbir`] : []),
      ...(v.statements > 0 ? [`${f.number(v.statements)} bəyanat`] : []),
    ]),
  columns: {
    date: 'Tarix',
    record: 'Qeyd',
    name: 'Ad',
    role: 'Vəzifə və qurum, mənbədə göstərildiyi kimi',
    evidence: 'İstinad',
  },
  parties: (v) => (v.bodies.length === 0 ? v.form : `${v.form}: ${v.bodies.join('; ')}`),
  undated: (v) => `Oxunmuş mənbələrdə tarixi göstərilməyən ${f.number(v.count)} qeyd çəkilməyib.`,
  window: (v) => `Çəkilmiş dövr: ${v.period}.`,
  mono: 'Dolu: sənədin mətnində. Konturlu: deyilib və ya xəbər verilib.',
  themesRaised: (v) => `Toxunduğu mövzular: ${v.themes.join(', ')}`,
  position: (v) => `${v.position}.`,
  line: (v) => v.facts.join(', '),
  labelled: (v) => `${v.label}: ${v.value}`,
  reading: (v) => (v.marks === '' ? v.value : `${v.value} (${v.marks})`),
  more: (v) => `Səhifədə daha ${f.number(v.count)}: ${v.address}`,
  namesMore: (v) => `${v.names.join('; ')}${v.more === 0 ? '' : `; daha ${f.number(v.more)}`}`,
  /** Between two things of one line. */
  between: '; ',
  printedOn: 'Çap tarixi',
  address: 'Ünvan',
  version: 'Məlumatlar',
};
