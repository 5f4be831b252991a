import type { Language } from '@/domain/model/vocabulary';
import { plain as az } from '@/i18n/messages/az/plain';
import { plain as en } from '@/i18n/messages/en/plain';
import { plain as zhHans } from '@/i18n/messages/zh-hans/plain';

export type PlainWords = typeof en;

/** Words that only the page without script has: used when the page is built, never loaded by it. */
export const PLAIN_WORDS: Readonly<Record<Language, PlainWords>> = { en, az, 'zh-Hans': zhHans };
