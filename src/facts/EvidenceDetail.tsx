import { type ReactNode, use } from 'react';

import type { Evidence, Source } from '@/domain/model/types';
import { addressOf, passageHref } from '@/domain/reading/source-address';
import { type FirstI18n, shownText, useFirstI18n } from '@/i18n/i18n-context';
import { LinksLeaveContext } from '@/ui/links-leave-context';

import { publisherWords } from './publisher-words';
import { langOf } from './source-lang';
import { SourceTitle } from './SourceTitle';
import { ThingLink } from './ThingLink';

interface EvidenceDetailProps {
  readonly evidence: Evidence;
  readonly source: Source;
}

/** What a mark stands for: the source, our paraphrase of the paragraph, and the way to the live page. */
export function EvidenceDetail({ evidence, source }: EvidenceDetailProps): ReactNode {
  const i18n = useFirstI18n();
  const { m, f } = i18n;
  const words = m.facts.evidence;
  return (
    <span className="flex flex-col gap-1.5">
      <span className="text-small text-ink2">
        {[
          words.source({ number: source.number }),
          publisherWords(source, i18n),
          ...(source.published === undefined ? [] : [f.date(source.published, 'short')]),
        ].join(' · ')}
      </span>
      <span className="font-medium wrap-anywhere">
        <SourceTitle source={source} />
        {source.titleBasis === 'rebuilt' ? (
          <span className="text-small text-ink2"> ({words.titleRebuilt})</span>
        ) : null}
      </span>
      <Passage evidence={evidence} source={source} />
      <span className="text-small text-ink2">
        {source.read === 'whole' ? words.readWhole : words.readPart}
      </span>
      <Address evidence={evidence} source={source} i18n={i18n} />
      <ThingLink id={source.id} className="text-small min-h-6 w-fit underline">
        {words.more}
      </ThingLink>
    </span>
  );
}

function Passage({ evidence, source }: EvidenceDetailProps): ReactNode {
  const { m, language } = useFirstI18n();
  const words = m.facts.evidence;
  const paragraph = source.paragraphs.find(({ n }) => n === evidence.paragraph);
  const { quote } = evidence;
  const summary = paragraph && shownText(paragraph.summary, language);
  return (
    <>
      {summary === undefined || paragraph === undefined ? (
        <span>{evidence.part === 'headline' ? words.inHeadline : words.forWhole}</span>
      ) : (
        <span lang={summary.lang}>
          {words.paraphrase({ paragraph: paragraph.n, text: summary.text })}
        </span>
      )}
      {quote === undefined ? null : (
        <span className="text-small text-ink2">
          {words.passage}{' '}
          <q lang={langOf(source)}>
            {[quote.start, ...(quote.end === undefined ? [] : [quote.end])].join(' … ')}
          </q>
        </span>
      )}
    </>
  );
}

function Address({ evidence, source, i18n }: EvidenceDetailProps & { i18n: FirstI18n }): ReactNode {
  const words = i18n.m.facts.evidence;
  const leaves = use(LinksLeaveContext);
  const address = addressOf(source);
  if (address === undefined) return null;
  const { host, href, isPlainHttp } = address;
  if (href === undefined) return <span className="text-small">{words.mirror({ host })}</span>;
  const passage = passageHref(source, evidence);
  return (
    <span className="text-small">
      <a
        href={passage ?? href}
        target={leaves ? '_blank' : undefined}
        rel="noopener noreferrer"
        className="inline-flex min-h-6 items-center font-medium wrap-anywhere underline"
      >
        {passage === undefined ? words.openPage({ host }) : words.openPassage({ host })}
        <span className="sr-only"> ({words.leaves})</span>
      </a>
      {isPlainHttp ? <span className="text-ink2"> ({words.plainHttp})</span> : null}
    </span>
  );
}
