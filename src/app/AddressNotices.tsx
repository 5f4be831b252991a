import type { ReactNode } from 'react';

import { type ViewState, withoutRecord } from '@/domain/view-state/view-state';
import { useI18n } from '@/i18n/i18n-context';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';

import { goToView } from './url-state';

interface AddressNoticesProps {
  readonly state: ViewState;
  /** `dataset=` names nothing that is offered. */
  readonly isDataset: boolean;
  /** `record=` names nothing in these data. */
  readonly isRecord: boolean;
}

/** What an address names in vain. */
export function AddressNotices({ state, isDataset, isRecord }: AddressNoticesProps): ReactNode {
  const { m } = useI18n();
  return (
    <>
      {isDataset ? <Notice>{m.nothing.unknownDataset({ id: state.dataset ?? '' })}</Notice> : null}
      {isRecord ? (
        <Notice
          action={
            <Button onClick={() => goToView(withoutRecord(state), 'replace')}>
              {m.app.dismiss}
            </Button>
          }
        >
          {m.nothing.notFound({ id: state.record ?? '' })}
        </Notice>
      ) : null}
    </>
  );
}
