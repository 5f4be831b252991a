import type { Language } from '@/domain/model/vocabulary';

type Names = Readonly<Record<Language, string>>;

/**
 * CLDR "Territories" (en, az, zh), but for Hong Kong as the World Trade Organization lists its members, Mongolia in
 * Chinese as the state calls itself, and our own `INT`.
 */
const AREA_NAMES: ReadonlyMap<string, Names> = new Map([
  [
    'AE',
    { en: 'United Arab Emirates', az: 'Birləşmiş Ərəb Əmirlikləri', 'zh-Hans': '阿拉伯联合酋长国' },
  ],
  ['AF', { en: 'Afghanistan', az: 'Əfqanıstan', 'zh-Hans': '阿富汗' }],
  ['AL', { en: 'Albania', az: 'Albaniya', 'zh-Hans': '阿尔巴尼亚' }],
  ['AM', { en: 'Armenia', az: 'Ermənistan', 'zh-Hans': '亚美尼亚' }],
  ['AR', { en: 'Argentina', az: 'Argentina', 'zh-Hans': '阿根廷' }],
  ['AZ', { en: 'Azerbaijan', az: 'Azərbaycan', 'zh-Hans': '阿塞拜疆' }],
  ['BB', { en: 'Barbados', az: 'Barbados', 'zh-Hans': '巴巴多斯' }],
  ['BI', { en: 'Burundi', az: 'Burundi', 'zh-Hans': '布隆迪' }],
  ['BY', { en: 'Belarus', az: 'Belarus', 'zh-Hans': '白俄罗斯' }],
  ['CH', { en: 'Switzerland', az: 'İsveçrə', 'zh-Hans': '瑞士' }],
  ['CN', { en: 'China', az: 'Çin', 'zh-Hans': '中国' }],
  ['DE', { en: 'Germany', az: 'Almaniya', 'zh-Hans': '德国' }],
  ['EG', { en: 'Egypt', az: 'Misir', 'zh-Hans': '埃及' }],
  ['ES', { en: 'Spain', az: 'İspaniya', 'zh-Hans': '西班牙' }],
  ['FR', { en: 'France', az: 'Fransa', 'zh-Hans': '法国' }],
  ['GB', { en: 'United Kingdom', az: 'Birləşmiş Krallıq', 'zh-Hans': '英国' }],
  ['GE', { en: 'Georgia', az: 'Gürcüstan', 'zh-Hans': '格鲁吉亚' }],
  ['HK', { en: 'Hong Kong, China', az: 'Honq Konq, Çin', 'zh-Hans': '中国香港' }],
  ['HU', { en: 'Hungary', az: 'Macarıstan', 'zh-Hans': '匈牙利' }],
  ['ID', { en: 'Indonesia', az: 'İndoneziya', 'zh-Hans': '印度尼西亚' }],
  ['IN', { en: 'India', az: 'Hindistan', 'zh-Hans': '印度' }],
  [
    'INT',
    { en: 'international organisations', az: 'beynəlxalq təşkilatlar', 'zh-Hans': '国际组织' },
  ],
  ['IR', { en: 'Iran', az: 'İran', 'zh-Hans': '伊朗' }],
  ['IT', { en: 'Italy', az: 'İtaliya', 'zh-Hans': '意大利' }],
  ['JP', { en: 'Japan', az: 'Yaponiya', 'zh-Hans': '日本' }],
  ['KG', { en: 'Kyrgyzstan', az: 'Qırğızıstan', 'zh-Hans': '吉尔吉斯斯坦' }],
  ['KR', { en: 'South Korea', az: 'Cənubi Koreya', 'zh-Hans': '韩国' }],
  ['KZ', { en: 'Kazakhstan', az: 'Qazaxıstan', 'zh-Hans': '哈萨克斯坦' }],
  ['MA', { en: 'Morocco', az: 'Mərakeş', 'zh-Hans': '摩洛哥' }],
  ['MD', { en: 'Moldova', az: 'Moldova', 'zh-Hans': '摩尔多瓦' }],
  ['MN', { en: 'Mongolia', az: 'Monqolustan', 'zh-Hans': '蒙古国' }],
  ['MY', { en: 'Malaysia', az: 'Malayziya', 'zh-Hans': '马来西亚' }],
  ['NI', { en: 'Nicaragua', az: 'Nikaraqua', 'zh-Hans': '尼加拉瓜' }],
  ['PH', { en: 'Philippines', az: 'Filippin', 'zh-Hans': '菲律宾' }],
  ['PK', { en: 'Pakistan', az: 'Pakistan', 'zh-Hans': '巴基斯坦' }],
  ['QA', { en: 'Qatar', az: 'Qətər', 'zh-Hans': '卡塔尔' }],
  ['RS', { en: 'Serbia', az: 'Serbiya', 'zh-Hans': '塞尔维亚' }],
  ['RU', { en: 'Russia', az: 'Rusiya', 'zh-Hans': '俄罗斯' }],
  ['SA', { en: 'Saudi Arabia', az: 'Səudiyyə Ərəbistanı', 'zh-Hans': '沙特阿拉伯' }],
  ['SG', { en: 'Singapore', az: 'Sinqapur', 'zh-Hans': '新加坡' }],
  ['TH', { en: 'Thailand', az: 'Tailand', 'zh-Hans': '泰国' }],
  ['TJ', { en: 'Tajikistan', az: 'Tacikistan', 'zh-Hans': '塔吉克斯坦' }],
  ['TM', { en: 'Turkmenistan', az: 'Türkmənistan', 'zh-Hans': '土库曼斯坦' }],
  ['TR', { en: 'Türkiye', az: 'Türkiyə', 'zh-Hans': '土耳其' }],
  ['UA', { en: 'Ukraine', az: 'Ukrayna', 'zh-Hans': '乌克兰' }],
  ['US', { en: 'United States', az: 'Amerika Birləşmiş Ştatları', 'zh-Hans': '美国' }],
  ['UZ', { en: 'Uzbekistan', az: 'Özbəkistan', 'zh-Hans': '乌兹别克斯坦' }],
  ['VN', { en: 'Vietnam', az: 'Vyetnam', 'zh-Hans': '越南' }],
]);

/** Name of an area by its ISO 3166-1 alpha-2 code (or `INT`), in upper case; a code without a name here comes back as it is. */
export function areaName(code: string, language: Language): string {
  return AREA_NAMES.get(code)?.[language] ?? code;
}
