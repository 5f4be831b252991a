import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';

import type { ViewState } from '@/domain/view-state/view-state';
import { useOwnDataWords } from '@/i18n/own-data/own-data-words-context';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';

import { showOwn } from '../url-state';
import type { HeldOwn } from './held-own';

interface BorrowedOpeningProps {
  readonly state: ViewState;
  /** What the window that opened this one wants to hear. */
  readonly word: string;
}

interface Lent {
  readonly lends: HeldOwn;
  readonly state: ViewState;
}

const ASK_EVERY_MS = 500;
const GONE_AFTER_MS = 5000;

/** Asks the window of the presentation for the reader's own data, and says so when it does not answer. */
export function BorrowedOpening({ state, word }: BorrowedOpeningProps): ReactNode {
  const words = useOwnDataWords();
  const [isGone, setGone] = useState(false);
  const take = useEffectEvent(({ lends, state: lent }: Lent): void => {
    const { q, theme, org, person } = lent;
    showOwn(lends, { ...state, q, theme, org, person }, 'replace');
  });
  useEffect(() => {
    const opener: unknown = globalThis.opener;
    const ask = (): void => {
      if (!isWindow(opener)) return;
      // What is asked is no secret; the origin of a file cannot be named.
      opener.postMessage({ asks: word }, '*');
    };
    const hear = ({ data, source }: MessageEvent<unknown>): void => {
      if (source === opener && isLent(data)) take(data);
    };
    globalThis.addEventListener('message', hear);
    ask();
    const asking = setInterval(ask, ASK_EVERY_MS);
    const giving = setTimeout(() => setGone(true), GONE_AFTER_MS);
    return () => {
      globalThis.removeEventListener('message', hear);
      clearInterval(asking);
      clearTimeout(giving);
    };
  }, [word]);
  return isGone ? (
    <div className="page">
      <Notice
        action={
          <Button onClick={() => globalThis.location.replace(globalThis.location.pathname)}>
            {words.show.back}
          </Button>
        }
      >
        {words.strip.gone}
      </Notice>
    </div>
  ) : null;
}

function isWindow(value: unknown): value is Window {
  return typeof value === 'object' && value !== null && 'postMessage' in value;
}

/** Only the window that opened this one is heard: what it lends is as it holds it. */
function isLent(data: unknown): data is Lent {
  return typeof data === 'object' && data !== null && 'lends' in data && 'state' in data;
}
