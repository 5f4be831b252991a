import type { Language } from '@/domain/model/vocabulary';

import { az } from './az';
import { en } from './en';
import type { Formats } from './types';
import { zhHans } from './zh-hans';

const FORMATS = { en, az, 'zh-Hans': zhHans } satisfies Record<Language, Formats>;

/** The formats of a language: always the same object, so that it can be depended on. */
export function formatsFor(language: Language): Formats {
  return FORMATS[language];
}
