import type { ReactNode } from 'react';

import type { LocalizedText } from '@/domain/model/vocabulary';
import { shownText, useI18n } from '@/i18n/i18n-context';

/** A text of the data in the page's language, else in English marked with its `lang`. */
export function Localized({ text }: { text: LocalizedText }): ReactNode {
  const shown = shownText(text, useI18n().language);
  return shown.lang === undefined ? shown.text : <span lang={shown.lang}>{shown.text}</span>;
}
