import { az as f } from '@/i18n/formats/az';

import type { facts as en } from '../en/facts';

export const facts: typeof en = {
  showMore: (v) => `Daha ${f.number(v.count)} sətir göstər`,
  kind: { agreement: 'Saziş', event: 'Tədbir', statement: 'Bəyanat' },
  kinds: { agreement: 'Sazişlər', event: 'Görüşlər və tədbirlər', statement: 'Bəyanatlar' },
  agreementClassification: {
    treaty: 'Müqavilə',
    agreement: 'Saziş',
    memorandum_of_understanding: 'Memorandum',
    protocol: 'Protokol',
    exchange_of_notes: 'Nota mübadiləsi',
    declaration: 'Bəyannamə',
    joint_statement: 'Birgə bəyanat',
    other: 'Digər razılaşma',
  },
  eventClassification: {
    meeting: 'Görüş',
    visit: 'Səfər',
    forum: 'Forum',
    signing: 'İmzalanma mərasimi',
    training: 'Təlim',
    broadcast: 'Yayım',
    interview: 'Müsahibə',
    briefing: 'Mətbuat brifinqi',
    award: 'Mükafatlandırma',
    joint_project: 'Birgə layihə',
    other: 'Digər tədbir',
  },
  statementBy: (v) => `Bəyanat: ${v.name}`,
  statement: 'Bəyanat',
  translatedNames: {
    named: (v) => `Bizim tərcüməmizdə verilən adlar: ${v.names}.`,
    counted: (v) =>
      v.count === v.total
        ? 'Bu adların hamısı bizim tərcüməmizdədir; mənbələrdə çap olunan formalar hər qurumun vərəqində göstərilir.'
        : `Bizim tərcüməmizdə verilən adlar: ${v.count}, cəmi ad: ${v.total}; adın nəyə əsaslandığı hər qurumun vərəqində göstərilir.`,
  },
  unnamedSpeaker: 'bəyanat verənin adı göstərilmir',
  evidence: {
    publisher: (v) => `${v.name}, ${v.note}`,
    noteSeparator: ', ',
    readWhole: 'Bu mənbə bütövlükdə oxunub.',
    readPart: 'Bu mənbənin yalnız bir hissəsi oxunub.',
    forWhole: 'Bütövlükdə qeydə aiddir; bu faktın hansı abzasda verildiyi qeyd olunmayıb.',
    paraphrase: (v) => `¶${v.paragraph}: ${v.text}`,
    inHeadline: 'Başlıqda.',
    passage: 'Mətndəki yer:',
    titleNotSeen: 'Başlıq görülməyib',
    titleRebuilt: 'başlıq ünvana əsasən bərpa edilib',
    openPassage: (v) => `${v.host}: mətndəki yer`,
    openPage: (v) => `${v.host}: səhifə`,
    mirror: (v) => `Güzgü nüsxə, keçid verilmir: ${v.host}`,
    noAddress: 'ünvan yoxdur',
    plainHttp: 'şifrələnməmiş http',
    leaves: 'başqa sayta keçid',
    more: 'Bu mənbəyə əsaslananların hamısı',
    source: (v) => `M${v.number}`,
    paragraph: (v) => `¶${v.paragraph}`,
    headline: 'başlıq',
    spoken: (v) =>
      [
        `${v.mark}: ${v.publisher}`,
        v.headline ? 'başlıq' : '',
        v.paragraph === undefined ? '' : `abzas ${v.paragraph}`,
        v.paragraph === undefined && !v.headline ? 'bütövlükdə qeyd üzrə' : '',
      ]
        .filter(Boolean)
        .join(', '),
  },
  otherSide: 'Digər',
  sheet: 'Qeydin vərəqi',
  sourcesDiffer: 'mənbələr fərqlənir',
  undated: 'tarixsiz',
};
