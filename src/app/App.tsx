import { type ReactNode, Suspense, useEffect, useSyncExternalStore } from 'react';

import { useFirstI18n } from '@/i18n/i18n-context';

import { LazyEmbed } from './embed/LazyEmbed';
import { Frame } from './Frame';
import { LanguageProvider } from './LanguageProvider';
import { Panel } from './Panel';
import { chooseLanguage, schemeOf, SYSTEM_DARK } from './preferences';
import { useViewState } from './url-state';

/** The page that the address names, in the reader's language and scheme. */
export function App(): ReactNode {
  const state = useViewState();
  const scheme = useSyncExternalStore(onSystemScheme, () => schemeOf(state));

  useEffect(() => {
    const root = document.documentElement;
    root.dataset['scheme'] = scheme;
    root.dataset['motion'] = state.motion ? 'on' : 'off';
    if (state.scale === undefined) root.style.removeProperty('--text-scale');
    else root.style.setProperty('--text-scale', String(state.scale));
  }, [scheme, state.motion, state.scale]);

  return (
    <LanguageProvider language={chooseLanguage(state.lang)}>
      {state.embed === undefined ? (
        <Frame state={state} scheme={scheme} />
      ) : (
        <EmbedPanel>
          <LazyEmbed state={state} part={state.embed} />
        </EmbedPanel>
      )}
    </LanguageProvider>
  );
}

function EmbedPanel({ children }: { readonly children: ReactNode }): ReactNode {
  const { m } = useFirstI18n();
  return (
    <Panel name={m.app.name} resetKey={null}>
      <Suspense fallback={null}>{children}</Suspense>
    </Panel>
  );
}

function onSystemScheme(listener: () => void): () => void {
  const query = globalThis.matchMedia(SYSTEM_DARK);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
