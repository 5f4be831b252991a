import { type ReactNode, useId } from 'react';

import type { OverviewLists } from '@/domain/findings/overview-lists';
import type { CommuniqueRecord, Organization, Person, Theme } from '@/domain/model/types';
import { valueCounts } from '@/domain/selection/value-counts';
import { EvidenceMarks } from '@/facts/EvidenceMarks';
import { Localized } from '@/facts/Localized';
import { Name, NativeName } from '@/facts/names';
import { Publisher } from '@/facts/Publisher';
import { useReader } from '@/facts/reader-context';
import { RecordEntry } from '@/facts/RecordEntry';
import { langOf } from '@/facts/source-lang';
import { ThemeName } from '@/facts/ThemeName';
import { ThingLink } from '@/facts/ThingLink';
import { TranslatedNames } from '@/facts/TranslatedNames';
import { useFirstI18n } from '@/i18n/i18n-context';
import { steadyText } from '@/i18n/steady-text';
import { InPageLink } from '@/ui/InPageLink';
import { Portions } from '@/ui/Portions';
import { Sheet } from '@/ui/Sheet';

interface CountedListProps {
  readonly title: string;
  readonly which: keyof OverviewLists;
  readonly lists: OverviewLists;
  /** The selected records. */
  readonly records: readonly CommuniqueRecord[];
  readonly onClose: () => void;
}

/** What a figure counts: as many entries as the figure says, each leading to its records and sources. */
export function CountedList({
  title,
  which,
  lists,
  records,
  onClose,
}: CountedListProps): ReactNode {
  const { m } = useFirstI18n();
  const titleId = useId();
  return (
    <Sheet
      titleId={titleId}
      contentKey={which}
      label={m.findings.glance.title}
      closeWord={m.findings.glance.close}
      closeKey="Esc"
      onClose={onClose}
    >
      <h2 id={titleId} tabIndex={-1} className="heading outline-none">
        {title}
      </h2>
      {which === 'organizations' ? (
        <TranslatedNames
          organizations={lists.organizations}
          className="text-small text-ink2 mt-2"
        />
      ) : null}
      <Entries which={which} lists={lists} records={records} onClose={onClose} />
    </Sheet>
  );
}

const FACETS = { organizations: 'org', people: 'person', themes: 'theme' } as const;

function Entries({ which, lists, records, onClose }: Omit<CountedListProps, 'title'>): ReactNode {
  const { m } = useFirstI18n();
  const { index } = useReader();
  const counts =
    which === 'agreements' || which === 'sources'
      ? new Map<string, number>()
      : valueCounts(index, records, FACETS[which]);
  const inRecords = (facet: InRecordsProps['facet'], id: string): ReactNode => (
    <InRecords facet={facet} id={id} count={counts.get(id) ?? 0} onClose={onClose} />
  );
  const portions = <Item,>(
    items: readonly Item[],
    entryOf: (item: Item) => ReactNode,
  ): ReactNode => (
    <Portions items={items} moreWords={(count) => m.facts.showMore({ count })}>
      {(shown) => <ol className="mt-5">{shown.map(entryOf)}</ol>}
    </Portions>
  );
  switch (which) {
    case 'agreements':
      return portions(lists.agreements, (record) => (
        <Entry key={record.id}>
          <RecordEntry record={record} />
        </Entry>
      ));
    case 'organizations':
      return portions(lists.organizations, (organization) => (
        <Entry key={organization.id}>
          <NamedThing thing={organization} />
          {inRecords('org', organization.id)}
        </Entry>
      ));
    case 'people':
      return portions(lists.people, (person) => (
        <Entry key={person.id}>
          <NamedThing thing={person} />
          {inRecords('person', person.id)}
        </Entry>
      ));
    case 'themes':
      return portions(lists.themes, (theme) => (
        <Entry key={theme.id}>
          <ThemeEntry theme={theme} />
          {inRecords('theme', theme.id)}
        </Entry>
      ));
    case 'sources':
      return portions(lists.sources, (source) => (
        <Entry key={source.id}>
          <EvidenceMarks evidence={[{ sourceId: source.id }]} />{' '}
          <ThingLink id={source.id}>
            {source.title === undefined ? (
              <Publisher source={source} />
            ) : (
              <span lang={langOf(source)}>{steadyText(source.title)}</span>
            )}
          </ThingLink>
          {source.title === undefined ? null : (
            <p className="text-small text-ink2">
              <Publisher source={source} />
            </p>
          )}
        </Entry>
      ));
  }
}

function Entry({ children }: { children: ReactNode }): ReactNode {
  return <li className="border-hair border-t py-2.5">{children}</li>;
}

function NamedThing({ thing }: { thing: Organization | Person }): ReactNode {
  return (
    <>
      <ThingLink id={thing.id} className="text-body inline-block min-h-6 font-medium">
        <Name thing={thing} />
      </ThingLink>{' '}
      <NativeName thing={thing} className="text-small text-ink2" />{' '}
      <EvidenceMarks evidence={thing.evidence} />
    </>
  );
}

function ThemeEntry({ theme }: { theme: Theme }): ReactNode {
  return (
    <>
      <ThemeName theme={theme} />
      <p className="text-small text-ink2">
        <Localized text={theme.definition} />
      </p>
    </>
  );
}

interface InRecordsProps {
  readonly facet: 'org' | 'person' | 'theme';
  readonly id: string;
  readonly count: number;
  readonly onClose: () => void;
}

/** In how many of the selected records a thing stands; narrows the page to them. */
function InRecords({ facet, id, count, onClose }: InRecordsProps): ReactNode {
  const { m } = useFirstI18n();
  const { hrefOfFilter, filterBy } = useReader();
  if (count === 0) return null;
  return (
    <p className="text-small">
      <InPageLink
        href={hrefOfFilter(facet, id)}
        onFollow={() => {
          onClose();
          filterBy(facet, id);
        }}
        className="inline-flex min-h-6 items-center underline decoration-dotted underline-offset-3"
      >
        {m.filters.recordsWith({ count })}
      </InPageLink>
    </p>
  );
}
