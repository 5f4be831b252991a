import type { ReactNode } from 'react';

import { ComparePart } from '@/features/own-data/ComparePart';
import { FoundPart } from '@/features/own-data/FoundPart';
import { KeepPart } from '@/features/own-data/KeepPart';
import { MendedPart } from '@/features/own-data/MendedPart';
import { ShowPart } from '@/features/own-data/ShowPart';
import { ProblemReport } from '@/features/problems/ProblemReport';

import { goToView, showOwn } from '../url-state';
import { backToPublished } from './back-to-published';
import type { HeldOwn } from './held-own';
import { areTheseKept } from './kept-files-query';
import type { OwnDeskProps } from './OwnDesk';
import { saveOwnJson } from './save-own';
import { toldFiles } from './told-files';
import { useComparing } from './use-comparing';
import type { useKeptFiles } from './use-kept-files';

interface OwnFoundProps extends Pick<
  OwnDeskProps,
  'own' | 'state' | 'page' | 'catalog' | 'onWish'
> {
  readonly found: HeldOwn;
  readonly kept: ReturnType<typeof useKeptFiles>;
  readonly onAnother: () => void;
}

/** A dataset that was read: what it is, how it differs from the published one, what can be done with it. */
export function OwnFound(props: OwnFoundProps): ReactNode {
  const { found, own, state, page, catalog, kept, onWish, onAnother } = props;
  const { dataset, problems, counts, mended, mendedCount, given } = found;
  const comparing = useComparing(found, catalog);
  const isShown = own !== undefined && own !== 'coming' && own.fingerprint === found.fingerprint;
  const leave = (): void => onWish(undefined);
  const openThing = (record: string): void => {
    if (isShown) goToView({ ...state, record }, 'push');
    else showOwn(found, { ...page, record }, 'push');
    leave();
  };
  return (
    <>
      <ShowPart
        onShow={
          isShown
            ? undefined
            : () => {
                showOwn(found, page, 'push');
                leave();
              }
        }
        onBack={
          own === undefined || own === 'coming'
            ? undefined
            : () => {
                backToPublished(own, page, catalog);
                leave();
              }
        }
        onSave={async () => saveOwnJson(dataset)}
        onAnother={onAnother}
      />
      <FoundPart
        dataset={dataset}
        files={toldFiles(given)}
        problems={
          problems.length === 0 ? undefined : (
            <ProblemReport tone="partial" problems={problems} counts={counts} />
          )
        }
      />
      <MendedPart mended={mended} count={mendedCount} />
      <ComparePart id={dataset.id} comparing={comparing} onOpen={openThing} />
      <KeepPart
        isKept={areTheseKept(given, kept.files)}
        canKeep={kept.canKeep}
        onKeep={async (keep) => {
          if (keep) return kept.keep(given);
          await kept.forget();
          return true;
        }}
      />
    </>
  );
}
