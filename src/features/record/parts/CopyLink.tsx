import type { ReactNode } from 'react';

import { useI18n } from '@/i18n/i18n-context';
import { Button } from '@/ui/Button';
import { Icon } from '@/ui/Icon';

interface CopyLinkProps {
  readonly isCopied: boolean;
  readonly onCopy: () => void;
}

/** Copies the sheet's link and says when that is done. */
export function CopyLink({ isCopied, onCopy }: CopyLinkProps): ReactNode {
  const { m } = useI18n();
  return (
    <Button onClick={onCopy} className="pointer-coarse:min-h-11">
      <Icon name={isCopied ? 'check' : 'share'} />
      <span aria-live="polite">{isCopied ? m.record.bar.linkCopied : m.record.bar.copyLink}</span>
    </Button>
  );
}
