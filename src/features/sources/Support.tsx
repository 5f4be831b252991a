import type { ReactNode } from 'react';

import { evidenceOfRecord } from '@/domain/model/evidence';
import type { SupportedRecords } from '@/domain/sources/citations';
import { RecordEntry } from '@/facts/RecordEntry';
import { useI18n } from '@/i18n/i18n-context';
import { Portions } from '@/ui/Portions';

import { FoldedRow } from './FoldedRow';
import { SourcePart } from './SourcePart';

/** From here on a list is drawn only when it is opened. */
const LONG = 150;

const LEVELS = ['one', 'several', 'none'] as const;

/** Records with one source told apart from those with several; each number opens its records. */
export function Support({ records }: { readonly records: SupportedRecords }): ReactNode {
  const { m } = useI18n();
  const words = m.sources.support;
  const levels = LEVELS.filter((level) => records[level].length > 0);
  if (levels.length === 0) return null;
  return (
    <SourcePart title={words.title} caption={words.caption}>
      <ul className="border-hair border-b">
        {levels.map((level) => (
          <li key={level} className="border-hair border-t">
            <FoldedRow
              name={words.sources[level]}
              count={words.records({ count: records[level].length })}
              isLong={records[level].length > LONG}
            >
              <Portions items={records[level]} moreWords={(count) => m.facts.showMore({ count })}>
                {(shown) => (
                  <ul className="desktop:columns-2 gap-x-8 pb-3">
                    {shown.map((record) => (
                      <li
                        key={record.id}
                        className="border-hair break-inside-avoid border-t py-2 [overflow-wrap:anywhere]"
                      >
                        <RecordEntry record={record} evidence={evidenceOfRecord(record)} />
                      </li>
                    ))}
                  </ul>
                )}
              </Portions>
            </FoldedRow>
          </li>
        ))}
      </ul>
    </SourcePart>
  );
}
