import type { ReactNode } from 'react';

import type { Source } from '@/domain/model/types';
import { addressOf } from '@/domain/reading/source-address';
import { SourceTitle } from '@/facts/SourceTitle';
import { ThingLink } from '@/facts/ThingLink';
import { useI18n } from '@/i18n/i18n-context';

/** A source's title as printed, which opens its sheet; below it how the title is known and where the page is. */
export function SourceHead({ source }: { readonly source: Source }): ReactNode {
  const { m } = useI18n();
  return (
    <>
      <ThingLink
        id={source.id}
        className="desktop:inline-block desktop:py-0.5 [overflow-wrap:anywhere]"
      >
        <SourceTitle source={source} />
      </ThingLink>
      <span className="text-small text-ink2 flex flex-wrap items-center gap-x-3">
        {source.titleBasis === 'rebuilt' ? <span>{m.facts.evidence.titleRebuilt}</span> : null}
        {source.standing === 'reprint' ? <span>{m.sources.standing.reprint}</span> : null}
        <Address source={source} />
      </span>
    </>
  );
}

function Address({ source }: { readonly source: Source }): ReactNode {
  const { m } = useI18n();
  const words = m.facts.evidence;
  const address = addressOf(source);
  if (address === undefined) return <span>{words.noAddress}</span>;
  const { host, isPlainHttp, href } = address;
  if (href === undefined) {
    return <span className="[overflow-wrap:anywhere]">{words.mirror({ host })}</span>;
  }
  return (
    <span className="flex flex-wrap items-center gap-x-2">
      <a
        href={href}
        rel="noopener noreferrer"
        aria-label={m.sources.openAt({ host, number: source.number, plain: isPlainHttp })}
        className="decoration-rule hover:text-ink hover:decoration-ink inline-flex min-h-6 items-center [overflow-wrap:anywhere] underline underline-offset-3"
      >
        {host}
      </a>
      {isPlainHttp ? <span className="text-ink3">{words.plainHttp}</span> : null}
    </span>
  );
}
