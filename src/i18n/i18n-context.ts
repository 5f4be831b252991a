import { createContext, use } from 'react';

import type { Language, LocalizedText } from '@/domain/model/vocabulary';

import type { Formats } from './formats/types';
import type { Messages } from './messages/messages';

/** Everything that a component needs to speak the reader's language. */
export interface I18n {
  readonly language: Language;
  readonly m: Messages;
  readonly f: Formats;
}

export const I18nContext = createContext<I18n | undefined>(undefined);

/** The words and formats of the page's language. Throws outside of `I18nProvider`. */
export function useI18n(): I18n {
  const i18n = use(I18nContext);
  if (i18n === undefined) throw new Error('useI18n needs an I18nProvider above it');
  return i18n;
}

/** A text of the data as it can be shown: in the page's language, else in English with its `lang`. */
export interface ShownText {
  readonly text: string;
  /** Set only where the text is of another language than the page. */
  readonly lang?: Language;
}

/** Picks the page's language, else English marked as such (data format, "Text that is shown"). */
export function shownText(text: LocalizedText, language: Language): ShownText {
  const own = text[language];
  if (own !== undefined) return { text: own };
  return { text: text.en, lang: 'en' };
}
