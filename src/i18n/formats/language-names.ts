import type { Language } from '@/domain/model/vocabulary';

type Names = Readonly<Record<Language, string>>;

/** CLDR "Languages" (en, az, zh), by tag in lower case; in Azerbaijani with the word for language, so that the name can stand alone, and with a capital where it is a country's name. */
const LANGUAGE_NAMES: ReadonlyMap<string, Names> = new Map([
  ['ar', { en: 'Arabic', az: 'ərəb dili', 'zh-Hans': '阿拉伯语' }],
  ['az', { en: 'Azerbaijani', az: 'Azərbaycan dili', 'zh-Hans': '阿塞拜疆语' }],
  ['de', { en: 'German', az: 'alman dili', 'zh-Hans': '德语' }],
  ['en', { en: 'English', az: 'ingilis dili', 'zh-Hans': '英语' }],
  ['es', { en: 'Spanish', az: 'ispan dili', 'zh-Hans': '西班牙语' }],
  ['fa', { en: 'Persian', az: 'fars dili', 'zh-Hans': '波斯语' }],
  ['fr', { en: 'French', az: 'fransız dili', 'zh-Hans': '法语' }],
  ['it', { en: 'Italian', az: 'italyan dili', 'zh-Hans': '意大利语' }],
  ['ja', { en: 'Japanese', az: 'yapon dili', 'zh-Hans': '日语' }],
  ['ka', { en: 'Georgian', az: 'gürcü dili', 'zh-Hans': '格鲁吉亚语' }],
  ['kk', { en: 'Kazakh', az: 'qazax dili', 'zh-Hans': '哈萨克语' }],
  ['ko', { en: 'Korean', az: 'Koreya dili', 'zh-Hans': '韩语' }],
  ['ky', { en: 'Kyrgyz', az: 'qırğız dili', 'zh-Hans': '吉尔吉斯语' }],
  ['pt', { en: 'Portuguese', az: 'portuqal dili', 'zh-Hans': '葡萄牙语' }],
  ['ro', { en: 'Romanian', az: 'rumın dili', 'zh-Hans': '罗马尼亚语' }],
  ['ru', { en: 'Russian', az: 'rus dili', 'zh-Hans': '俄语' }],
  ['sq', { en: 'Albanian', az: 'alban dili', 'zh-Hans': '阿尔巴尼亚语' }],
  ['sr', { en: 'Serbian', az: 'serb dili', 'zh-Hans': '塞尔维亚语' }],
  ['tg', { en: 'Tajik', az: 'tacik dili', 'zh-Hans': '塔吉克语' }],
  ['tk', { en: 'Turkmen', az: 'türkmən dili', 'zh-Hans': '土库曼语' }],
  ['tr', { en: 'Turkish', az: 'türk dili', 'zh-Hans': '土耳其语' }],
  ['uk', { en: 'Ukrainian', az: 'Ukrayna dili', 'zh-Hans': '乌克兰语' }],
  ['und', { en: 'language not recorded', az: 'dil qeyd edilməyib', 'zh-Hans': '语言未注明' }],
  ['ur', { en: 'Urdu', az: 'urdu dili', 'zh-Hans': '乌尔都语' }],
  ['uz', { en: 'Uzbek', az: 'özbək dili', 'zh-Hans': '乌兹别克语' }],
  ['vi', { en: 'Vietnamese', az: 'Vyetnam dili', 'zh-Hans': '越南语' }],
  ['zh', { en: 'Chinese', az: 'Çin dili', 'zh-Hans': '中文' }],
  ['zh-hans', { en: 'Simplified Chinese', az: 'sadələşdirilmiş Çin dili', 'zh-Hans': '简体中文' }],
  ['zh-hant', { en: 'Traditional Chinese', az: 'ənənəvi Çin dili', 'zh-Hans': '繁体中文' }],
]);

/**
 * Name of the language of a BCP 47 tag in any case. A tag without a name here is cut from its end until one has (RFC
 * 4647, "Lookup": "zh-Hant-HK" is Traditional Chinese); if none has, it comes back as it is.
 */
export function languageNameIn(tag: string, language: Language): string {
  const subtags = tag.toLowerCase().split('-');
  for (let length = subtags.length; length > 0; length -= 1) {
    const names = LANGUAGE_NAMES.get(subtags.slice(0, length).join('-'));
    if (names !== undefined) return names[language];
  }
  return tag;
}
