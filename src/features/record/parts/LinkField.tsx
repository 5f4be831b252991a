import { type ReactNode, useId } from 'react';

import { useI18n } from '@/i18n/i18n-context';

/** Takes the focus and selects: one key is then enough to copy. */
function selectAll(field: HTMLInputElement | null): void {
  field?.select();
}

/** The link in a field, for browsers that refuse to copy. */
export function LinkField({ href }: { href: string }): ReactNode {
  const { m } = useI18n();
  const id = useId();
  return (
    <>
      <label htmlFor={id} className="text-small text-ink2 block">
        {m.record.bar.copyByHand}
      </label>
      <input
        id={id}
        readOnly
        value={href}
        ref={selectAll}
        className="border-rule rounded-control text-small bg-paper mt-1 min-h-9 w-full border px-2"
      />
    </>
  );
}
