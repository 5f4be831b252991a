import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';

import { messagesQuery } from '@/app/messages-query';
import { Page } from '@/app/Page';
import { useViewState } from '@/app/url-state';
import { createQueryClient } from '@/data/query-client';
import type { Dataset } from '@/domain/model/dataset';
import { FirstI18nProvider } from '@/i18n/FirstI18nProvider';
import type { I18n } from '@/i18n/i18n-context';

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
  const [client] = useState(() => {
    const made = createQueryClient();
    made.setQueryData(messagesQuery(i18n.language).queryKey, i18n);
    return made;
  });
  return (
    <QueryClientProvider client={client}>
      <FirstI18nProvider value={i18n}>
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
      </FirstI18nProvider>
    </QueryClientProvider>
  );
}
