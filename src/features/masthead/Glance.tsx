import { type ReactNode, Suspense, useState } from 'react';

import type { OverviewFinding } from '@/domain/findings/overview-finding';
import type { OverviewLists } from '@/domain/findings/overview-lists';
import type { CommuniqueRecord } from '@/domain/model/types';
import { useFirstI18n } from '@/i18n/i18n-context';
import { Icon } from '@/ui/Icon';
import { lazyPart } from '@/ui/lazy-part';

/** What a figure counts: comes when it is asked for, or when the page has nothing else to do. */
const CountedList = lazyPart(async () => (await import('./CountedList')).CountedList);

interface GlanceProps {
  readonly finding: OverviewFinding;
  readonly lists: OverviewLists;
  /** The selected records. */
  readonly records: readonly CommuniqueRecord[];
}

type FigureKey = keyof OverviewLists;

/** The five figures over the page; each opens the list of what it counts. */
export function Glance({ finding, lists, records }: GlanceProps): ReactNode {
  const { m, f } = useFirstI18n();
  const [open, setOpen] = useState<FigureKey>();
  const words = m.findings.glance;
  const sides = finding.organizationsBySide
    .filter(([, count]) => count > 0)
    .map(([side, count]) => ({ name: side && f.area(side), count }));
  const details: Record<FigureKey, string> = {
    agreements: words.forms(finding),
    // Without sides there is nothing to split by.
    organizations: finding.organizationsBySide.length > 1 ? words.bySide({ sides }) : '',
    people: words.delegates(finding),
    themes: words.tracked(finding),
    sources: words.languages(finding),
  };
  const keys: readonly FigureKey[] = ['agreements', 'organizations', 'people', 'themes', 'sources'];
  return (
    <section
      aria-labelledby="glance"
      className="rail-row border-ink gap-y-3 border-t pt-4.5 pb-6.5"
    >
      <h2 id="glance" className="text-caption pt-1 font-semibold">
        {words.title}
      </h2>
      <ul className="tablet:grid-cols-3 desktop:grid-cols-5 grid grid-cols-1 gap-y-4">
        {keys.map((key) => {
          const count = lists[key].length;
          return (
            <li
              key={key}
              className="tablet:px-4 tablet:border-l border-hair desktop:first:border-l-0 desktop:first:pl-0"
            >
              <button
                type="button"
                aria-haspopup="dialog"
                disabled={count === 0}
                onClick={() => setOpen(key)}
                className="tablet:block group flex max-w-full flex-wrap items-baseline gap-x-4 text-left wrap-anywhere"
              >
                <span className="text-numeral tablet:min-w-0 block min-w-16 font-serif font-[420] tracking-[-0.02em]">
                  {f.number(count)}
                </span>{' '}
                <span className="text-body decoration-rule inline-flex items-center gap-1.5 font-semibold underline-offset-3 group-enabled:underline group-enabled:decoration-dotted">
                  {words[key]({ count })}
                  {count === 0 ? null : <Icon name="next" className="size-2.5" />}
                </span>
              </button>
              <p className="text-small text-ink2 tablet:pl-0 mt-0.5 pl-20">{details[key]}</p>
            </li>
          );
        })}
      </ul>
      {open === undefined ? null : (
        <Suspense fallback={null}>
          <CountedList
            title={words.listTitle({
              count: lists[open].length,
              what: words[open]({ count: lists[open].length }),
            })}
            which={open}
            lists={lists}
            records={records}
            onClose={() => setOpen(undefined)}
          />
        </Suspense>
      )}
    </section>
  );
}
