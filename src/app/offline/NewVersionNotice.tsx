import type { ReactNode } from 'react';

import { useFirstI18n } from '@/i18n/i18n-context';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';

import { takeNewVersion, useHasNewVersion } from './page-store';

/** Says that a newer version of the page can be had by a reload. Stands on the page only, never in a presentation. */
export function NewVersionNotice(): ReactNode {
  const { m } = useFirstI18n();
  return useHasNewVersion() ? (
    <Notice action={<Button onClick={() => takeNewVersion()}>{m.app.reload}</Button>}>
      {m.app.newVersion}
    </Notice>
  ) : null;
}
