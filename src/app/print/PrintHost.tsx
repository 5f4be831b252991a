import { type ReactNode, useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';

import { useFirstI18n } from '@/i18n/i18n-context';
import { I18nProvider } from '@/i18n/I18nProvider';
import { TakingAwayWordsContext } from '@/i18n/taking-away/taking-away-words-context';

import { Panel } from '../Panel';
import { loadPaperParts, type PaperParts, paperParts } from './paper-parts';
import type { PaperSubject } from './paper-subject';

/** At the latest so long after the start the page has nothing better to load. */
const IDLE_MS = 5_000;

/** Puts the paper beside the page while it is being printed. Where the paper is not here yet, the page itself is printed. */
export function PrintHost({ subject }: { readonly subject: PaperSubject }): ReactNode {
  const { m, language } = useFirstI18n();
  const [parts, setParts] = useState<PaperParts>();

  useEffect(() => whenIdle(() => void loadPaperParts(language).catch(() => undefined)), [language]);

  useEffect(() => {
    let focused: Element | null = null;
    // The print is laid out as soon as the event is over.
    const before = (): void => {
      focused = document.activeElement;
      flushSync(() => setParts(paperParts(language)));
    };
    const after = (): void => {
      flushSync(() => setParts(undefined));
      // What is not on paper may have lost the focus meanwhile.
      if (focused instanceof HTMLElement && document.activeElement !== focused) {
        focused.focus({ preventScroll: true });
      }
    };
    globalThis.addEventListener('beforeprint', before);
    globalThis.addEventListener('afterprint', after);
    return () => {
      globalThis.removeEventListener('beforeprint', before);
      globalThis.removeEventListener('afterprint', after);
    };
  }, [language]);

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

/** Runs a task when the browser has nothing to do; the result calls it off. */
function whenIdle(task: () => void): () => void {
  // Safari has no idle callback.
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(task, IDLE_MS);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(task, { timeout: IDLE_MS });
  return () => cancelIdleCallback(handle);
}
