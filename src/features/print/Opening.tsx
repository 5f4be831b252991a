import type { ReactNode } from 'react';

import { overviewFinding } from '@/domain/findings/overview-finding';
import { overviewLists } from '@/domain/findings/overview-lists';
import { Localized } from '@/facts/Localized';
import { useI18n } from '@/i18n/i18n-context';
import { useTakingAwayWords } from '@/i18n/taking-away/taking-away-words-context';

import { useBrief } from './brief-context';

const FIGURES = ['agreements', 'organizations', 'people', 'themes', 'sources'] as const;

/** What the selection contains, its figures, and by which filters it came about. */
export function Opening(): ReactNode {
  const { m, f } = useI18n();
  const { print } = useTakingAwayWords();
  const { index, selection, shown, sides, filters } = useBrief();
  const { dataset, records: all } = index;
  const { records } = selection;
  const lists = overviewLists(index, records, shown);
  const finding = overviewFinding(records, lists, shown.delegations, dataset.themes, sides);
  return (
    <>
      <p className="print-deck">
        <strong>{m.findings.deck(finding)}</strong>
        {m.findings.sentenceGap}
        {dataset.summary === undefined ? null : <Localized text={dataset.summary} />}
      </p>
      <dl className="print-facts">
        <dt>{print.selection}</dt>
        <dd>
          {filters.length === 0 ? print.everything : print.filters({ filters })}
          <span className="print-aside">
            {m.filters.count({ shown: records.length, total: all.length })}
          </span>
        </dd>
      </dl>
      <ul className="print-figures">
        {FIGURES.map((key) => {
          const count = lists[key].length;
          return (
            <li key={key}>
              <b>{f.number(count)}</b> {m.findings.glance[key]({ count })}
            </li>
          );
        })}
      </ul>
    </>
  );
}
