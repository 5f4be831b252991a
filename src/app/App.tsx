import { type ReactNode, useEffect } from 'react';

import { Frame } from './Frame';
import { LanguageProvider } from './LanguageProvider';
import { chooseLanguage, chooseScheme } from './preferences';
import { useViewState } from './url-state';

/** The page that the address names, in the reader's language and scheme. */
export function App(): ReactNode {
  const state = useViewState();
  const scheme = chooseScheme(state.scheme);

  useEffect(() => {
    const root = document.documentElement;
    root.dataset['scheme'] = scheme;
    root.dataset['motion'] = state.motion ? 'on' : 'off';
    if (state.scale === undefined) root.style.removeProperty('--text-scale');
    else root.style.setProperty('--text-scale', String(state.scale));
  }, [scheme, state.motion, state.scale]);

  return (
    <LanguageProvider language={chooseLanguage(state.lang)}>
      <Frame state={state} scheme={scheme} />
    </LanguageProvider>
  );
}
