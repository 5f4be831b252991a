import type { ReactNode } from 'react';

import type { Dataset } from '@/domain/model/dataset';
import { useFirstI18n } from '@/i18n/i18n-context';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';

import { useMinute } from './clock';

interface StaleNoticeProps {
  readonly dataset: Dataset;
  /** When the copy that shows arrived, in milliseconds since 1970. */
  readonly loadedAt: number;
  readonly onRetry: () => void;
}

/** A refresh failed: which copy shows instead, and how old it is. */
export function StaleNotice({ dataset, loadedAt, onRetry }: StaleNoticeProps): ReactNode {
  const { m, f } = useFirstI18n();
  const now = useMinute();
  return (
    <Notice action={<Button onClick={onRetry}>{m.app.tryAgain}</Button>}>
      {m.app.staleCopy({ version: dataset.version, asOf: f.date(dataset.asOf) })}{' '}
      {/* The notice is announced once, not again with every minute. */}
      <span aria-live="off">{m.app.copyAge({ ago: f.ago(now - loadedAt) })}</span>
    </Notice>
  );
}
