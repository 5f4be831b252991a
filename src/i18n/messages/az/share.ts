import type { share as en } from '../en/share';

export const share: typeof en = {
  heading: 'Paylaşım',
  intro: 'Keçid bu görünüşü süzgəcləri ilə birlikdə açır.',
  copyLink: 'Keçidi kopyala',
  linkCopied: 'Keçid kopyalandı',
  refused: 'Brauzer kopyalamağa icazə vermədi. Keçid seçilib: onu sahədən kopyalayın.',
  nativeShare: 'Tətbiqlə göndər',
  nativeRefused: 'Brauzer keçidi ötürə bilmədi. Keçidi kopyalayın.',
  link: 'Bu görünüşün keçidi',
  ownLanguage: 'Oxucunun öz dilində',
  withLooks: 'Bu rəng sxemi və mətn ölçüsü ilə',
  fromFile:
    'Bu səhifə fayldan açılıb: keçid yalnız bu cihazda işləyir. Onu nə skan etmək, nə də başqa səhifəyə yerləşdirmək mümkündür.',
  qr: {
    heading: 'QR kod',
    label: 'Bu görünüşün keçidini saxlayan QR kod',
    caption: 'Telefonun kamerası eyni keçidi açır.',
    enlarge: 'Böyüt',
    savePng: 'PNG kimi saxla',
    saveSvg: 'SVG kimi saxla',
    fileName: 'communique-kecid',
  },
  embed: {
    heading: 'Başqa səhifəyə yerləşdirmə',
    caption:
      'Öz səhifəniz üçün bu görünüşün bir hissəsi, indiki süzgəcləri ilə. Məlumatlarla birlikdə yenilənir; keçidləri bu saytı yeni vərəqdə açır.',
    part: 'Hissə',
    language: 'Dil',
    readersLanguage: 'Oxucunun öz dili',
    scheme: 'Rəng sxemi',
    readersScheme: 'Oxucunun sistemində olduğu kimi',
    schemes: { light: 'Açıq', dark: 'Tünd' },
    withScript: 'Hündürlüyü məzmuna uyğunlaşdıran skriptlə',
    code: 'Səhifə üçün kod',
    copy: 'Kodu kopyala',
    copied: 'Kod kopyalandı',
    refused: 'Brauzer kopyalamağa icazə vermədi. Kod seçilib: onu sahədən kopyalayın.',
    frameTitle: (v) => `${v.part}: ${v.dataset}`,
  },
  embedded: {
    parts: { timeline: 'Zaman oxu', themes: 'Mövzular', roster: 'Nümayəndə heyətləri' },
    version: (v) => `Communiqué, versiya ${v.version}, məlumatların tarixi: ${v.asOf}.`,
    linksLeave: 'Keçidlər yeni vərəqdə açılır.',
    openWhole: 'Bütün səhifəni aç',
    clickToScroll: 'Sürüşdürmək üçün bu hissəyə klikləyin və ya Tab düyməsi ilə keçin.',
  },
};
