import type { Language } from '@/domain/model/vocabulary';
import type { I18n } from '@/i18n/i18n-context';
import { loadFirstMessages, loadMessages } from '@/i18n/messages/load-messages';
import { loadTakingAwayWords } from '@/i18n/taking-away/load-taking-away-words';
import type { TakingAwayWords } from '@/i18n/taking-away/taking-away-words';

import type { Paper } from './Paper';

/** What a paper is made of, in one language: a chunk and all words. */
export interface PaperParts {
  readonly Paper: typeof Paper;
  readonly i18n: I18n;
  readonly words: TakingAwayWords;
}

const loaded = new Map<Language, PaperParts>();

/** The parts where they are here already: a print that has begun waits for nothing. */
export function paperParts(language: Language): PaperParts | undefined {
  return loaded.get(language);
}

/** Loads what a paper in this language needs; once here it stays. Rejects if it cannot be had. */
export async function loadPaperParts(language: Language): Promise<void> {
  if (loaded.has(language)) return;
  const [module, { f }, m, words] = await Promise.all([
    import('./Paper'),
    loadFirstMessages(language),
    loadMessages(language),
    loadTakingAwayWords(language),
  ]);
  loaded.set(language, { Paper: module.Paper, i18n: { language, m, f }, words });
}

/** Opens the browser's print window once everything that paper needs is here. Rejects if that cannot be had. */
export async function printPaper(language: Language): Promise<void> {
  await loadPaperParts(language);
  globalThis.print();
}
