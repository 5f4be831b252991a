import { type ReactNode, useEffect } from 'react';
import { createPortal } from 'react-dom';

import { useFirstI18n } from '@/i18n/i18n-context';
import { I18nProvider } from '@/i18n/I18nProvider';
import { TakingAwayWordsContext } from '@/i18n/taking-away/taking-away-words-context';
import { whenIdle } from '@/ui/when-idle';

import { Panel } from '../Panel';
import { loadPaperParts, paperParts } from './paper-parts';
import type { PaperSubject } from './paper-subject';
import { usePrinting } from './use-printing';

/** At the latest so long after the start the page has nothing better to load. */
const IDLE_MS = 5_000;

/** Puts the paper beside the page while it is being printed. Where the paper is not here yet, the page itself is printed. */
export function PrintHost({ subject }: { readonly subject: PaperSubject }): ReactNode {
  const { m, language } = useFirstI18n();
  const isPrinting = usePrinting();

  useEffect(
    () => whenIdle(() => void loadPaperParts(language).catch(() => undefined), IDLE_MS),
    [language],
  );

  const parts = isPrinting ? paperParts(language) : undefined;
  if (parts === undefined) return null;
  const { Paper, i18n, words } = parts;
  return createPortal(
    <div id="print">
      <Panel name={m.app.name} resetKey={subject.selection}>
        <I18nProvider value={i18n}>
          <TakingAwayWordsContext value={words}>
            <Paper subject={subject} />
          </TakingAwayWordsContext>
        </I18nProvider>
      </Panel>
    </div>,
    document.body,
  );
}
