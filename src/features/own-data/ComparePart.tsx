import type { ReactNode } from 'react';

import type { DatasetComparison } from '@/domain/comparison/compare-datasets';
import type { Dataset } from '@/domain/model/dataset';
import { useI18n } from '@/i18n/i18n-context';
import { useOwnDataWords } from '@/i18n/own-data/own-data-words-context';
import { SheetPart } from '@/ui/SheetPart';

import { AlteredThings } from './AlteredThings';
import { ChangedFields } from './ChangedFields';
import { ComparedGroup } from './ComparedGroup';
import { ComparedThings } from './ComparedThings';

/** How far the comparison with the published data has come. */
export type Comparing =
  | { readonly status: 'running' | 'none' | 'failed' }
  | {
      readonly status: 'done';
      readonly published: Pick<Dataset, 'version' | 'asOf'>;
      readonly comparison: DatasetComparison;
    };

interface ComparePartProps {
  readonly id: string;
  readonly comparing: Comparing;
  /** Opens a thing in the reader's own data. */
  readonly onOpen: (id: string) => void;
}

/** What the file has otherwise than the published dataset of the same id. */
export function ComparePart({ id, comparing, onOpen }: ComparePartProps): ReactNode {
  const words = useOwnDataWords().compare;
  return (
    <SheetPart heading={words.heading}>
      {comparing.status === 'done' ? (
        <Differences {...comparing} onOpen={onOpen} />
      ) : (
        <output className="text-caption text-ink2 mt-1 block">
          {comparing.status === 'running' ? words.running : null}
          {comparing.status === 'none' ? words.none({ id }) : null}
          {comparing.status === 'failed' ? words.failed : null}
        </output>
      )}
    </SheetPart>
  );
}

type DifferencesProps = Omit<Extract<Comparing, { status: 'done' }>, 'status'> &
  Pick<ComparePartProps, 'onOpen'>;

function Differences({ published, comparison, onOpen }: DifferencesProps): ReactNode {
  const { f } = useI18n();
  const words = useOwnDataWords().compare;
  const { added, removed, altered, head } = comparison;
  const things = added.length + removed.length + altered.length;
  return (
    <>
      <p className="text-caption text-ink2 mt-1">
        {words.with({ version: published.version, asOf: f.date(published.asOf) })}
      </p>
      <p className="text-body mt-2 font-medium">
        {things + head.length === 0
          ? words.same
          : words.counts({
              added: added.length,
              removed: removed.length,
              altered: altered.length,
            })}
      </p>
      {added.length === 0 ? null : (
        <ComparedGroup name={words.added} count={added.length}>
          <ComparedThings things={added} onOpen={onOpen} />
        </ComparedGroup>
      )}
      {removed.length === 0 ? null : (
        <ComparedGroup name={words.removed} count={removed.length}>
          <ComparedThings things={removed} onOpen={undefined} />
        </ComparedGroup>
      )}
      {altered.length === 0 ? null : (
        <ComparedGroup name={words.altered} count={altered.length}>
          <AlteredThings changes={altered} onOpen={onOpen} />
        </ComparedGroup>
      )}
      {head.length === 0 ? null : (
        <ComparedGroup name={words.head} count={head.length}>
          <ChangedFields fields={head} />
        </ComparedGroup>
      )}
    </>
  );
}
