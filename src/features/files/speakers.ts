import { LANGUAGES } from '@/domain/model/closed-sets';
import type { Language, LocalizedText } from '@/domain/model/vocabulary';
import { formatsFor } from '@/i18n/formats/formats-for';
import type { I18n } from '@/i18n/i18n-context';
import { loadMessages } from '@/i18n/messages/load-messages';
import { loadTakingAwayWords } from '@/i18n/taking-away/load-taking-away-words';
import type { TakingAwayWords } from '@/i18n/taking-away/taking-away-words';

/** One language with everything that the files say in it. */
export interface Speaker {
  readonly language: Language;
  readonly i18n: I18n;
  readonly files: TakingAwayWords['files'];
}

/** Every language of the interface: what a file says of itself, it says in all of them. Rejects if one cannot be had. */
export async function loadSpeakers(): Promise<readonly Speaker[]> {
  return Promise.all(
    LANGUAGES.map(async (language) => {
      const [m, words] = await Promise.all([loadMessages(language), loadTakingAwayWords(language)]);
      return { language, i18n: { language, m, f: formatsFor(language) }, files: words.files };
    }),
  );
}

/**
 * A text in every language in which `say` has something to say; a language without is left to fall back to English, so
 * that no text mixes two languages.
 */
export function saidByAll(
  speakers: readonly Speaker[],
  say: (speaker: Speaker) => string | undefined,
): LocalizedText {
  const texts = speakers.flatMap((speaker) => {
    const text = say(speaker);
    return text === undefined ? [] : [[speaker.language, text] as const];
  });
  const { en = '', ...others }: Partial<Record<Language, string>> = Object.fromEntries(texts);
  return { en, ...others };
}
