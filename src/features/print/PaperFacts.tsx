import type { ReactNode } from 'react';

import type { DayNumber } from '@/domain/dates/fuzzy-date';
import type { DatasetIndex } from '@/domain/index/dataset-index';
import { useI18n } from '@/i18n/i18n-context';
import { useTakingAwayWords } from '@/i18n/taking-away/taking-away-words-context';

interface PaperFactsProps {
  readonly index: DatasetIndex;
  /** The page that shows the same, whole; absent for data that no address leads to. */
  readonly address: string | undefined;
  readonly today: DayNumber;
}

/** Which data these are, when and from where they were printed. */
export function PaperFacts({ index, address, today }: PaperFactsProps): ReactNode {
  const { m, f } = useI18n();
  const { print } = useTakingAwayWords();
  const { dataset } = index;
  return (
    <dl className="print-facts">
      <dt>{print.version}</dt>
      <dd>
        {dataset.localFile === undefined ? null : (
          <>
            <strong>{m.local.mark(dataset.localFile)}</strong>
            {print.between}
          </>
        )}
        {m.footer.version({ version: dataset.version, asOf: f.date(dataset.asOf) })}
        <span className="print-aside">{m.footer.licence({ licence: dataset.licence })}</span>
      </dd>
      <dt>{print.printedOn}</dt>
      <dd>{f.dayRange(today, today, 'long')}</dd>
      {address === undefined ? null : (
        <>
          <dt>{print.address}</dt>
          <dd className="print-address">
            <a href={address}>{address}</a>
          </dd>
        </>
      )}
    </dl>
  );
}
