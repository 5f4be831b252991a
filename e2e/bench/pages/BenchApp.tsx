import type { ReactNode } from 'react';

import { Page } from '@/app/Page';
import { useViewState } from '@/app/url-state';
import type { Dataset } from '@/domain/model/dataset';
import type { I18n } from '@/i18n/i18n-context';
import { I18nProvider } from '@/i18n/I18nProvider';

import { TimelineAlone } from './TimelineAlone';

interface BenchAppProps {
  readonly dataset: Dataset;
  readonly i18n: I18n;
  /** The whole page, or its timeline alone. */
  readonly whole: boolean;
}

/** The product with a dataset that is there already. */
export function BenchApp({ dataset, i18n, whole }: BenchAppProps): ReactNode {
  const state = useViewState();
  return (
    <I18nProvider value={i18n}>
      {whole ? (
        <Page
          dataset={dataset}
          state={state}
          notices={() => null}
          isTakingAway={false}
          onTakenAway={() => undefined}
        />
      ) : (
        <TimelineAlone dataset={dataset} state={state} />
      )}
    </I18nProvider>
  );
}
