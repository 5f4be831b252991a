import { type ReactNode, useId, useState } from 'react';

import type { Source } from '@/domain/model/types';
import {
  type Direction,
  languagesOf,
  publishersOf,
  SOURCE_ORDERS,
  type SourceOrder,
  type SourceRow,
  sortSources,
} from '@/domain/sources/source-rows';
import { publisherName } from '@/facts/publisher-words';
import { useI18n } from '@/i18n/i18n-context';

import { Choice } from './Choice';
import { FoldButton } from './FoldButton';
import { SourceFilter } from './SourceFilter';
import { type SourceSort, SourceTable } from './SourceTable';

/** Rows shown at first; a list only a little longer is shown whole. */
const FIRST = 20;
const FOLD_ABOVE = 25;

/** No choice made. */
const EVERY = '';

/** The table of sources with its order, its filters by language and publisher and its button for the rest. */
export function SourceList({ rows }: { readonly rows: readonly SourceRow[] }): ReactNode {
  const i18n = useI18n();
  const { m, f } = i18n;
  const collation = { ...f, publisherName: (source: Source) => publisherName(source, i18n) };
  const table = useId();
  const [sort, setSort] = useState<SourceSort>({ order: 'records', direction: 'descending' });
  const [lang, setLang] = useState(EVERY);
  const [publisher, setPublisher] = useState(EVERY);
  const [expanded, setExpanded] = useState(false);
  const words = m.sources.table;

  const isInLanguage = ({ source }: SourceRow): boolean => lang === EVERY || source.lang === lang;
  const isOfPublisher = ({ source }: SourceRow): boolean =>
    publisher === EVERY || source.publisher === publisher;
  const inLanguage = rows.filter(isInLanguage);
  const ofPublisher = rows.filter(isOfPublisher);
  const fitting = inLanguage.filter(isOfPublisher);
  const sorted = sortSources(fitting, sort.order, sort.direction, collation);
  const isFoldable = sorted.length > FOLD_ABOVE;
  const shown = isFoldable && !expanded ? sorted.slice(0, FIRST) : sorted;
  const languageName = (tag: string): string =>
    tag === 'und' ? m.sources.notRecorded : f.languageName(tag);

  const publisherNames = new Map(
    rows.map(({ source }) => [source.publisher, collation.publisherName(source)]),
  );
  const nameOfPublisher = (value: string): string => publisherNames.get(value) ?? value;

  return (
    <>
      <div className="mb-4 flex flex-wrap items-end gap-x-5 gap-y-3">
        <SourceFilter
          label={words.language}
          value={lang}
          onChoose={setLang}
          everyWords={words.everyLanguage({ count: ofPublisher.length })}
          groups={languagesOf(sourcesOf(ofPublisher), collation)}
          nameOf={languageName}
        />
        <SourceFilter
          label={words.publisher}
          value={publisher}
          onChoose={setPublisher}
          everyWords={words.everyPublisher({ count: inLanguage.length })}
          groups={publishersOf(sourcesOf(inLanguage), collation)}
          nameOf={nameOfPublisher}
        />
        <Choice
          label={words.sortBy}
          className="desktop:hidden"
          value={sort.order}
          onChoose={(value) => setSort(firstSort(orderOf(value)))}
        >
          {SOURCE_ORDERS.map((order) => (
            <option key={order} value={order}>
              {words.columns[order]}
            </option>
          ))}
        </Choice>
        <output className="text-small text-ink2 pb-2">
          {words.shown({ shown: shown.length, total: rows.length })}
        </output>
      </div>
      {shown.length === 0 ? (
        <p className="absent text-aside">{words.noneFits}</p>
      ) : (
        <SourceTable
          id={table}
          rows={shown}
          sort={sort}
          onSort={(order) => setSort(nextSort(sort, order))}
        />
      )}
      {isFoldable ? (
        <FoldButton
          expanded={expanded}
          onToggle={() => setExpanded(!expanded)}
          controls={table}
          more={words.showAll({ total: sorted.length })}
          fewer={words.showFewer({ count: FIRST })}
        />
      ) : null}
    </>
  );
}

function sourcesOf(rows: readonly SourceRow[]): readonly Source[] {
  return rows.map(({ source }) => source);
}

function orderOf(value: string): SourceOrder {
  return SOURCE_ORDERS.find((order) => order === value) ?? 'records';
}

/** Most records and latest day first; everything else from its beginning. */
function firstSort(order: SourceOrder): SourceSort {
  const direction: Direction =
    order === 'records' || order === 'published' ? 'descending' : 'ascending';
  return { order, direction };
}

function nextSort(sort: SourceSort, order: SourceOrder): SourceSort {
  if (sort.order !== order) return firstSort(order);
  return { order, direction: sort.direction === 'ascending' ? 'descending' : 'ascending' };
}
