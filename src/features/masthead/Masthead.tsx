import type { ReactNode } from 'react';

import type { OverviewFinding } from '@/domain/findings/overview-finding';
import type { LocalizedText } from '@/domain/model/vocabulary';
import { Localized } from '@/facts/Localized';
import { useReader } from '@/facts/reader-context';
import { shownText, useFirstI18n } from '@/i18n/i18n-context';

import { namesApart } from './names-apart';

interface MastheadProps {
  readonly finding: OverviewFinding;
  /** How the page counts and names. */
  readonly method: ReactNode;
}

/** Title, what the selected records contain, and beside the first number what was read and how. */
export function Masthead({ finding, method }: MastheadProps): ReactNode {
  const { m, f } = useFirstI18n();
  const { dataset } = useReader().index;
  const words = m.findings;
  const rail = [
    ...(finding.years === undefined
      ? []
      : [{ term: words.rail.period, value: words.rail.periodValue({ years: finding.years }) }]),
    { term: words.rail.records, value: words.rail.recordsValue(finding) },
    { term: words.rail.asOf, value: f.date(dataset.asOf) },
    { term: words.rail.version, value: dataset.version },
  ];
  return (
    <div className="rail-row gap-y-6 pt-8 pb-7">
      <dl className="text-caption desktop:order-first desktop:block order-last flex flex-wrap gap-x-8 gap-y-3 pt-1.5">
        {rail.map(({ term, value }) => (
          <div key={term} className="desktop:mb-3">
            <dt className="text-small text-ink3">{term}</dt>
            <dd className="font-medium">{value}</dd>
          </div>
        ))}
      </dl>
      <div>
        <h1 className="display max-w-[16em] wrap-anywhere">
          <Title text={dataset.title} names={dataset.sides.map(f.area)} />
        </h1>
        <p className="text-deck text-ink2 mt-4 max-w-[43em] font-serif text-pretty">
          <strong className="text-ink font-medium">{words.deck(finding)}</strong>
          {words.sentenceGap}
          {dataset.summary === undefined ? null : <Localized text={dataset.summary} />}
        </p>
        <div className="text-caption text-ink2 desktop:max-w-none mt-5 max-w-[82ch]">
          <p className="desktop:columns-2 desktop:gap-8 text-pretty">
            <strong className="text-ink font-semibold">{words.coverage}</strong>{' '}
            <Localized text={dataset.coverage} />
          </p>
          <details className="mt-2">
            <summary className="text-ink min-h-6 w-fit font-semibold underline decoration-dotted underline-offset-3">
              {words.method}
            </summary>
            {method}
          </details>
        </div>
      </div>
    </div>
  );
}

interface TitleProps {
  readonly text: LocalizedText;
  /** Of areas, in the page's language. */
  readonly names: readonly string[];
}

/** A Chinese line may end after any character: in letters of this size not within the name of a country. */
function Title({ text, names }: TitleProps): ReactNode {
  const { language } = useFirstI18n();
  const shown = shownText(text, language);
  if (language !== 'zh-Hans' || shown.lang !== undefined) return <Localized text={text} />;
  return namesApart(shown.text, names).map((part, place) =>
    names.includes(part) ? (
      // oxlint-disable-next-line react/no-array-index-key -- a name may stand in a title twice
      <span key={place} className="whitespace-nowrap">
        {part}
      </span>
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- likewise
      <Localized key={place} text={{ en: part, 'zh-Hans': part }} />
    ),
  );
}
