import type { ReactNode } from 'react';

import type { Source } from '@/domain/model/types';
import { ThingLink } from '@/facts/ThingLink';
import { useI18n } from '@/i18n/i18n-context';

import { addressOf } from './source-address';

/** A source's title as printed, which opens its sheet; below it how the title is known and where the page is. */
export function SourceTitle({ source }: { readonly source: Source }): ReactNode {
  const { m } = useI18n();
  const { id, title, titleBasis, lang } = source;
  return (
    <>
      <ThingLink id={id} className="desktop:inline-block desktop:py-0.5 [overflow-wrap:anywhere]">
        {title === undefined ? (
          <span className="absent">{m.sources.titleNotSeen}</span>
        ) : (
          <span lang={lang === 'und' ? undefined : lang}>{title}</span>
        )}
      </ThingLink>
      <span className="text-small text-ink2 flex flex-wrap items-center gap-x-3">
        {titleBasis === 'rebuilt' ? <span>{m.sources.titleRebuilt}</span> : null}
        {source.standing === 'reprint' ? <span>{m.sources.standing.reprint}</span> : null}
        <Address source={source} />
      </span>
    </>
  );
}

function Address({ source }: { readonly source: Source }): ReactNode {
  const { m } = useI18n();
  const address = addressOf(source);
  if (address === undefined) return <span>{m.sources.noAddress}</span>;
  const { host, plain, href } = address;
  if (href === undefined) {
    return <span className="[overflow-wrap:anywhere]">{m.sources.mirror({ host })}</span>;
  }
  return (
    <span className="flex flex-wrap items-center gap-x-2">
      <a
        href={href}
        rel="noopener noreferrer"
        aria-label={m.sources.openAt({ host, number: source.number, plain })}
        className="decoration-rule hover:text-ink hover:decoration-ink inline-flex min-h-6 items-center [overflow-wrap:anywhere] underline underline-offset-3"
      >
        {host}
      </a>
      {plain ? <span className="text-ink3">{m.sources.plainHttp}</span> : null}
    </span>
  );
}
