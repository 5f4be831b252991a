import type { ReactNode } from 'react';

import type { Source } from '@/domain/model/types';
import { addressOf } from '@/domain/reading/source-address';
import { useI18n } from '@/i18n/i18n-context';

import { ExternalLink } from './ExternalLink';

/** Where a source is: its host, said when plain http; a mirror is named and not linked. */
export function SourceAddressLine({ source }: { source: Source }): ReactNode {
  const { m } = useI18n();
  const address = addressOf(source);
  if (address === undefined) return <span className="absent">{m.facts.evidence.noAddress}</span>;
  if (address.href === undefined) return m.facts.evidence.mirror({ host: address.host });
  return (
    <>
      <ExternalLink href={address.href}>{address.host}</ExternalLink>
      {address.isPlainHttp ? (
        <span className="text-small text-ink2 ml-2">{m.facts.evidence.plainHttp}</span>
      ) : null}
    </>
  );
}
