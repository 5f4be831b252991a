import { type ReactNode, useId, useState } from 'react';

import { useI18n } from '@/i18n/i18n-context';
import { Button } from '@/ui/Button';
import { Icon } from '@/ui/Icon';

/** Copies the sheet's link; where the browser refuses, shows it in a field to copy by hand. */
export function CopyLink({ href }: { href: string }): ReactNode {
  const { m } = useI18n();
  const fieldId = useId();
  const [outcome, setOutcome] = useState<'copied' | 'refused'>();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(href);
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  };
  return (
    <>
      <Button onClick={() => void copy()} className="pointer-coarse:min-h-11">
        <Icon name={outcome === 'copied' ? 'check' : 'share'} />
        <span aria-live="polite">
          {outcome === 'copied' ? m.record.bar.linkCopied : m.record.bar.copyLink}
        </span>
      </Button>
      {outcome === 'refused' ? (
        <div className="order-last basis-full">
          <label htmlFor={fieldId} className="text-small text-ink2 block">
            {m.record.bar.copyByHand}
          </label>
          <input
            id={fieldId}
            readOnly
            value={href}
            // The reader asked for the link; with it selected one key copies it.
            ref={(field) => field?.select()}
            className="border-rule rounded-control text-small bg-paper mt-1 min-h-9 w-full border px-2"
          />
        </div>
      ) : null}
    </>
  );
}
