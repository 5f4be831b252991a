import { createContext, use } from 'react';

import type { Language, LocalizedText } from '@/domain/model/vocabulary';

import type { Formats } from './formats/types';
import type { FirstMessages, Messages } from './messages/messages';
import { steadyText } from './steady-text';

/** Everything that a component of the first view needs to speak the reader's language. */
export interface FirstI18n {
  readonly language: Language;
  readonly m: FirstMessages;
  readonly f: Formats;
}

/** The same with all words: for the parts that come after the first view. */
export interface I18n extends FirstI18n {
  readonly m: Messages;
}

export const FirstI18nContext = createContext<FirstI18n | undefined>(undefined);

export const I18nContext = createContext<I18n | undefined>(undefined);

/** The first view's words and the formats of the page's language. Throws outside of `FirstI18nProvider`. */
export function useFirstI18n(): FirstI18n {
  const i18n = use(FirstI18nContext);
  if (i18n === undefined) throw new Error('useFirstI18n needs a FirstI18nProvider above it');
  return i18n;
}

/** All words and the formats of the page's language. Throws outside of `I18nProvider`. */
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
  if (own !== undefined) return { text: steadyText(own) };
  return { text: steadyText(text.en), lang: 'en' };
}
