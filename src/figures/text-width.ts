/** How a text is set, as far as its width depends on it. */
export type Face = 'sans' | 'sansBold' | 'serif';

/** Characters by their width in hundredths of the type's size. */
type Widths = Readonly<Record<number, string>>;

/**
 * The widest of Archivo, Arial and DejaVu Sans, of Newsreader, Times and DejaVu Serif: what is laid out with these widths
 * overlaps in none of them.
 */
const WIDTHS: Readonly<Record<Face, Widths>> = {
  sans: {
    0: '\u00ad',
    20: '\u202f',
    28: "'ijlìíîïı",
    30: 'IÌÍÎÏİ',
    32: ' ,.‘’\u00a0',
    34: '/:;\\|¦·',
    36: 'f',
    38: '-',
    40: '()[]t',
    42: '!r¡²³¹',
    46: '"',
    48: 'ªº',
    50: '*`¨°´¸',
    52: '“”„',
    54: 'szşšž',
    56: 'JL_c¯çč–',
    58: '?k§',
    60: 'vxyýÿ•',
    62: 'FTaeo«»¿àáâãäåèéêëðòóôõöøə',
    64: '$0123456789bdghnpqu{}¢£¤¥µ¶ßñùúûüþğ',
    68: 'EKPSYÈÉÊËÝÞŞŠ',
    70: 'ABVXZÀÁÂÃÄÅŽ',
    74: 'CRUÇÙÚÛÜČ',
    76: 'HNÑ',
    78: '&DÐ',
    80: 'GOQÒÓÔÕÖØƏĞ',
    82: 'w',
    84: '#+<=>^~¬±×÷↑↓',
    88: 'M',
    96: '%',
    98: 'm¼½¾',
    100: 'W©®Ææ—…→←',
    102: '@',
  },
  sansBold: {
    0: '\u00ad',
    20: '\u202f',
    32: "'",
    36: ' ijlìíîïı\u00a0',
    38: ',./I\\|¦·ÌÍÎÏİ‘’',
    40: ':;',
    42: '-',
    44: 'f²³¹',
    46: '!()[]¡',
    48: 't',
    50: '`r¨°´¸',
    54: '"*',
    56: '_¯–',
    58: '§ªº',
    60: 'Jcszçşčšž',
    62: '?¿',
    64: 'L¤¶•',
    66: 'vxy«»ýÿ“”„',
    68: 'aekàáâãäåèéêëə',
    70: '$0123456789EFTo¢£¥ÈÉÊËðòóôõöø',
    72: 'bdghnpqu{}ßñùúûüþğ',
    74: 'CPSYZµÇÝÞŞČŠŽ',
    78: 'ABKRVXÀÁÂÃÄÅ',
    82: 'UÙÚÛÜ',
    84: '#+<=>DGHN^~¬±ÐÑ×÷Ğ↑↓',
    86: 'OQÒÓÔÕÖØƏ',
    88: '&',
    94: 'w',
    100: '@M©®—…→←',
    102: '%',
    104: '¼½¾',
    106: 'mæ',
    110: 'Æ',
    112: 'W',
  },
  serif: {
    0: '\u00ad',
    20: '\u202f',
    28: "'",
    32: ' ,.ijl·ìíîïı\u00a0',
    34: ':;|¦‘’',
    36: '-',
    38: 'f',
    40: '()/I[\\]ÌÍÎÏİ',
    42: '!t¡²³¹',
    44: 'J',
    46: '"',
    48: 'rªº',
    50: '*_`¨¯°´¸',
    52: 'sşš–“”„',
    54: '?z§¿ž',
    58: 'cvxyçýÿč',
    60: 'aeàáâãäåèéêë•',
    62: 'ko«»ðòóôõöøə',
    64: '$0123456789{}¢£¤¥¶',
    66: 'bdghnpquµñùúûüþğ',
    68: 'LPTÞß',
    70: 'FSZŞŠŽ',
    74: 'ABEVXYÀÁÂÃÄÅÈÉÊËÝ',
    76: 'KR',
    78: 'CÇČ',
    80: 'GĞ',
    82: 'DOQÐÒÓÔÕÖØƏ',
    84: '#+<=>^~¬±×÷↑↓',
    86: 'UwÙÚÛÜ',
    88: 'HNÑ',
    90: '&',
    94: 'æ',
    96: '%m',
    98: '¼½¾',
    100: '@©®—…→←',
    102: 'Æ',
    104: 'MW',
  },
};

/** Letters of other scripts, and signs that are in no table. */
const UNKNOWN_EM = 0.85;
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Script=Han}/u;
const MARK = /\p{Mark}/u;

const known = new Map<Face, ReadonlyMap<string, number>>();

function widthsOf(face: Face): ReadonlyMap<string, number> {
  const found = known.get(face);
  if (found !== undefined) return found;
  const widths = new Map(
    Object.entries(WIDTHS[face]).flatMap(([hundredths, characters]) =>
      Array.from(characters, (character) => [character, Number(hundredths) / 100] as const),
    ),
  );
  known.set(face, widths);
  return widths;
}

/**
 * The room that a text needs, in the unit of `size`, without looking at any font: at least its width in the page's own
 * typefaces and in the common ones that stand in for them. 0 for an empty text.
 */
export function textWidth(text: string, size: number, face: Face = 'sans'): number {
  const widths = widthsOf(face);
  let em = 0;
  for (const character of text) {
    if (MARK.test(character)) continue;
    em += widths.get(character) ?? (WIDE.test(character) ? 1 : UNKNOWN_EM);
  }
  return em * size;
}
