import { type ReactNode, useState } from 'react';

import type { FieldChange } from '@/domain/comparison/changed-fields';
import { jsonPath } from '@/i18n/formats/as-in-file';
import { useOwnDataWords } from '@/i18n/own-data/own-data-words-context';
import { Button } from '@/ui/Button';

/** So many fields of one thing at first. */
const FEW = 12;

/** Single values, before and after, under the names that they have in the format. */
export function ChangedFields({ fields }: { readonly fields: readonly FieldChange[] }): ReactNode {
  const words = useOwnDataWords().compare;
  const [limit, setLimit] = useState(FEW);
  const hidden = fields.length - limit;
  return (
    <>
      <dl className="text-small mt-1">
        {fields.slice(0, limit).map(({ path, before, after }) => (
          <div key={JSON.stringify(path)} className="border-hair mt-1.5 border-l-2 pl-3">
            <dt className="text-ink2 font-mono" lang="zxx" translate="no">
              {jsonPath(path)}
            </dt>
            <dd className="mt-0.5">
              <span className="sr-only">{words.before}</span>{' '}
              <Value value={before} isBefore absent={words.absent} />
            </dd>
            <dd>
              <span className="sr-only">{words.after}</span>{' '}
              <Value value={after} absent={words.absent} />
            </dd>
          </div>
        ))}
      </dl>
      {hidden > 0 ? (
        <Button size="small" className="mt-2" onClick={() => setLimit(limit + 10 * FEW)}>
          {words.more({ count: Math.min(hidden, 10 * FEW) })}
        </Button>
      ) : null}
    </>
  );
}

interface ValueProps {
  readonly value: string | undefined;
  readonly isBefore?: boolean;
  readonly absent: string;
}

function Value({ value, isBefore = false, absent }: ValueProps): ReactNode {
  if (value === undefined) return <span className="absent">{absent}</span>;
  return isBefore ? (
    <del className="text-ink2 line-clamp-6">
      <bdi lang="und">{value}</bdi>
    </del>
  ) : (
    <ins className="line-clamp-6 font-medium no-underline">
      <bdi lang="und">{value}</bdi>
    </ins>
  );
}
