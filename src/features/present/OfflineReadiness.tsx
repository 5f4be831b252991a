import { type ReactNode, useState } from 'react';

import { usePresentingWords } from '@/i18n/presenting/presenting-words-context';
import { Button } from '@/ui/Button';

import { isReadyToGoOffline, OFFLINE_PARTS, type OfflineParts } from './offline-parts';

interface OfflineReadinessProps {
  /** Looks what is here now. */
  readonly look: () => OfflineParts;
  /** Loads the rest; rejects if some of it cannot be had. */
  readonly load: () => Promise<void>;
  /** The browser can load this window again without a connection. */
  readonly survivesReload: boolean;
}

/** What of the presentation is in this window, and a button for what is not. */
export function OfflineReadiness({ look, load, survivesReload }: OfflineReadinessProps): ReactNode {
  const { offline } = usePresentingWords().present;
  const [parts, setParts] = useState(look);
  const [state, setState] = useState<'idle' | 'loading' | 'failed'>('idle');
  const isReady = isReadyToGoOffline(parts);

  const loadMissing = async (): Promise<void> => {
    setState('loading');
    try {
      await load();
      setState('idle');
    } catch {
      setState('failed');
    }
    setParts(look());
  };
  return (
    <>
      <output className="block font-medium">
        {state === 'loading' ? offline.loading : null}
        {state === 'failed' ? offline.failed : null}
        {state === 'idle' ? (isReady ? offline.ready : offline.missing) : null}
      </output>
      <dl className="text-caption mt-2">
        {OFFLINE_PARTS.map((name) => {
          const { here, all } = parts[name];
          const isWhole = here >= all;
          return (
            <div key={name} className="border-hair flex justify-between gap-4 border-t py-1.5">
              <dt>{offline.part[name]}</dt>
              <dd className={isWhole ? 'text-ink2' : 'font-semibold'}>
                {isWhole || all === 1
                  ? offline.state[isWhole ? 'here' : 'missing']
                  : offline.some({ here, all })}
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="text-small text-ink2 border-hair border-t pt-2">
        {offline.reload[survivesReload ? 'possible' : 'impossible']}
      </p>
      {isReady ? null : (
        <Button className="mt-3" disabled={state === 'loading'} onClick={() => void loadMissing()}>
          {offline.load}
        </Button>
      )}
    </>
  );
}
