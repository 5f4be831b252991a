import type { ReactNode } from 'react';

import type { LocalizedText } from '@/domain/model/vocabulary';
import { shownText, useFirstI18n } from '@/i18n/i18n-context';

import { quotedRuns } from './quoted-runs';

/** A text of the data in the page's language, else in English; what is of another language carries its `lang`. */
export function Localized({ text }: { text: LocalizedText }): ReactNode {
  const { language } = useFirstI18n();
  const shown = shownText(text, language);
  const runs = quotedRuns(shown.text, shown.lang ?? language).map((run) =>
    run.lang === undefined ? (
      run.text
    ) : (
      <span key={run.start} lang={run.lang}>
        {run.text}
      </span>
    ),
  );
  return shown.lang === undefined ? runs : <span lang={shown.lang}>{runs}</span>;
}
